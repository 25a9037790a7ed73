import { Button, CloseButton, Group, Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { useActions, useOpened } from '../../app-context';
import { EntityLink } from '../../parts/EntityLink';

/** Several selected entities, and what can be done with all of them. */
export function SelectionCard({ rows }: { readonly rows: readonly Row[] }) {
  const { dataset } = useOpened();
  const { ask, hide, toggleSelected } = useActions();
  const ids = rows.map((row) => dataset.entities.records[row]!.id);
  return (
    <article className="card">
      <p className="card-kind">Selection</p>
      <Title order={2} className="card-title">
        {rows.length} entities
      </Title>
      <Group gap={6} my="xs">
        <Button size="compact-xs" variant="light" onClick={() => ask({ actor: ids })}>
          Only what surrounds them
        </Button>
        <Button size="compact-xs" variant="light" onClick={() => ask({ only: ids })}>
          Isolate them
        </Button>
        <Button size="compact-xs" variant="light" onClick={() => hide(ids)}>
          Hide them
        </Button>
      </Group>
      <ul className="plain-list">
        {rows.map((row, position) => (
          <li key={row} className="ranked">
            <EntityLink row={row} />
            <CloseButton
              size="sm"
              aria-label={`Take ${dataset.entities.records[row]!.name} out of the selection`}
              onClick={() => toggleSelected(ids[position]!)}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}

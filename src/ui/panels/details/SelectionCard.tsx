import { Button, CloseButton, Group, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { Row } from '@/core/model/dataset';
import { say } from '@/core/words/say';
import { nameOf } from '@/core/words/naming';
import { useActions, useApp, useLateComputed, useOpened } from '../../app-context';
import { groupEntities } from '../../commands/group-commands';
import { EntityLink } from '../../parts/EntityLink';
import { StatementList } from '../../parts/StatementList';

/** Several selected entities, and what can be done with all of them. */
export function SelectionCard({ rows }: { readonly rows: readonly Row[] }) {
  const { dataset } = useOpened();
  const { app } = useApp();
  const { ask, hide, toggleSelected } = useActions();
  const ids = rows.map((row) => dataset.entities.records[row]!.id);
  return (
    <article className="card">
      <p className="card-kind">{say('Selection')}</p>
      <Title order={2} className="card-title">
        {say('{count, plural, one {# entity} other {# entities}}', { count: rows.length })}
      </Title>
      <Group gap={6} my="xs">
        <Button size="compact-xs" variant="light" onClick={() => ask({ actor: ids })}>
          {say('Only what surrounds them')}
        </Button>
        <Button size="compact-xs" variant="light" onClick={() => groupEntities(app, ids)}>
          {say('Group them')}
        </Button>
        <Button size="compact-xs" variant="light" onClick={() => ask({ only: ids })}>
          {say('Isolate them')}
        </Button>
        <Button size="compact-xs" variant="light" onClick={() => hide(ids)}>
          {say('Hide them')}
        </Button>
      </Group>
      <ul className="plain-list">
        {rows.map((row, position) => (
          <li key={row} className="ranked">
            <EntityLink row={row} />
            <CloseButton
              size="sm"
              aria-label={say('Take {name} out of the selection', { name: nameOf(dataset.entities.records[row]!) })}
              onClick={() => toggleSelected(ids[position]!)}
            />
          </li>
        ))}
      </ul>
      <Among rows={rows} />
    </article>
  );
}

/** What joins the selected with one another. */
function Among({ rows }: { readonly rows: readonly Row[] }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  const shown = useMemo(() => {
    const isIn = new Set(rows);
    const { from, to } = dataset.relationships;
    return Array.from(subgraph?.relationships ?? []).filter((row) => isIn.has(from[row]!) && isIn.has(to[row]!));
  }, [rows, dataset, subgraph]);
  if (shown.length === 0) return null;
  return (
    <>
      <h3 className="card-heading">
        {say('{count, plural, one {# relationship} other {# relationships}} among them in view', {
          count: shown.length,
        })}
      </h3>
      <StatementList relationships={shown} first={8} />
    </>
  );
}

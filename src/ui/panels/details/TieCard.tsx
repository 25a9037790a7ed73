import { Button, Group, Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { relationshipsBetween } from '@/core/show/reading';
import { seriesOf } from '@/core/show/series';
import { say } from '@/core/words/say';
import { nameOf } from '@/core/words/naming';
import { useActions, useLateComputed, useOpened } from '../../app-context';
import { EntityLink } from '../../parts/EntityLink';
import { HiddenHint } from '../../parts/HiddenHint';
import { RelationshipList } from '../../parts/RelationshipList';
import { SeriesCharts } from '../../parts/SeriesCharts';

/** Everything between two entities that the filters leave: figures as small charts, then every relationship by family. */
export function TieCard({ a, b }: { readonly a: Row; readonly b: Row }) {
  const { dataset } = useOpened();
  const { arrange } = useActions();
  const subgraph = useLateComputed('subgraph');
  if (!subgraph) return null;
  const { shown, hidden } = relationshipsBetween(dataset, subgraph, a, b);
  const names = dataset.entities.records;
  const ids = [names[a]!.id, names[b]!.id];
  return (
    <article className="card">
      <p className="card-kind">{say('Tie')}</p>
      <Title order={2} className="card-title">
        {nameOf(names[a]!)} – {nameOf(names[b]!)}
      </Title>
      <ul className="plain-list">
        <li>
          <EntityLink row={a} />
        </li>
        <li>
          <EntityLink row={b} />
        </li>
      </ul>
      <Group gap={6} my="xs">
        <Button size="compact-xs" variant="light" onClick={() => arrange({ pair: ids })}>
          {say('Everything between them')}
        </Button>
        <Button size="compact-xs" variant="light" onClick={() => arrange({ path: ids })}>
          {say('Paths between the two')}
        </Button>
      </Group>
      <h3 className="card-heading">
        {shown.length === 0
          ? say('No direct relationship in this data under these filters')
          : say('{count, plural, one {# relationship} other {# relationships}} in view', { count: shown.length })}
      </h3>
      <HiddenHint count={hidden} />
      <SeriesCharts series={seriesOf(dataset, shown)} />
      <RelationshipList relationships={shown} from={a} isBetweenTwo />
    </article>
  );
}

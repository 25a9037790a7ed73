import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import type { Row } from '@/core/model/dataset';
import { relationshipsBetween } from '@/core/show/reading';
import type { Series } from '@/core/show/series';
import { seriesOf } from '@/core/show/series';
import { useActions, useLateComputed, useOpened } from '../../app-context';
import { EntityLink } from '../../parts/EntityLink';
import { HiddenHint } from '../../parts/HiddenHint';
import { RelationshipList } from '../../parts/RelationshipList';
import { SeriesChart } from '../../parts/SeriesChart';

/** Everything between two entities that the filters leave: figures as small charts, then every relationship by family. */
export function TieCard({ a, b }: { readonly a: Row; readonly b: Row }) {
  const { dataset } = useOpened();
  const { arrange } = useActions();
  const subgraph = useLateComputed('subgraph');
  if (!subgraph) return null;
  const { shown, hidden } = relationshipsBetween(dataset, subgraph, a, b);
  const names = dataset.entities.records;
  return (
    <article className="card">
      <p className="card-kind">Tie</p>
      <Title order={2} className="card-title">
        {names[a]!.name} – {names[b]!.name}
      </Title>
      <ul className="plain-list">
        <li>
          <EntityLink row={a} />
        </li>
        <li>
          <EntityLink row={b} />
        </li>
      </ul>
      <Button size="compact-xs" variant="light" my="xs" onClick={() => arrange({ path: [names[a]!.id, names[b]!.id] })}>
        Paths between the two
      </Button>
      <h3 className="card-heading">
        {shown.length === 0
          ? 'No direct relationship in this data under these filters'
          : `${shown.length} ${shown.length === 1 ? 'relationship' : 'relationships'} in view`}
      </h3>
      <HiddenHint count={hidden} />
      <Charts series={seriesOf(dataset, shown).toSorted((one, other) => other.points.length - one.points.length)} />
      <RelationshipList relationships={shown} from={a} isBetweenTwo />
    </article>
  );
}

const FIRST_CHARTS = 3;

/** The longest series first; the rest on request, so that the relationships are not far below. */
function Charts({ series }: { readonly series: readonly Series[] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? series : series.slice(0, FIRST_CHARTS);
  return (
    <>
      {shown.map((one) => (
        <SeriesChart key={one.key} series={one} />
      ))}
      {series.length > FIRST_CHARTS && (
        <button type="button" className="text-button" onClick={() => setAll(!isAll)}>
          {isAll ? 'Fewer charts' : `All ${series.length} charts of figures`}
        </button>
      )}
    </>
  );
}

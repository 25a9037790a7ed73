import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { readInterval } from '@/core/explore/compare';
import type { Change } from '@/core/model/change';
import { CHANGE_SIGNS } from '@/core/model/change';
import type { Row } from '@/core/model/dataset';
import { wordingOf } from '@/core/model/wording';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { groupByFamily } from '@/core/show/reading';
import { windowWords } from '@/core/show/window-words';
import { useActions, useFact, useLateComputed, useOpened } from '../../app-context';
import { FamilyMark } from '../../parts/FamilyMark';

/** The differences that are listed, in their order; what continued would only bury them. */
const LISTED = ['added', 'changed', 'ended'] as const satisfies readonly Change[];
const FIRST_SHOWN = 8;
const MORE_SHOWN = 50;
const number = new Intl.NumberFormat('en-GB');

/** What was added, changed and ended between two windows, by family. */
export function CompareCard() {
  const { arrange } = useActions();
  const from = useFact((state) => state.view.query.from);
  const to = useFact((state) => state.view.query.to);
  const compare = useFact((state) => state.view.arrangement.compare);
  const comparison = useLateComputed('comparison');
  const other = readInterval(compare);
  if (!comparison || !other) return null;
  const { changes, counts } = comparison;
  const rows = (change: Change): readonly Row[] => [...changes].flatMap(([row, one]) => (one === change ? [row] : []));
  return (
    <article className="card">
      <p className="card-kind">Two windows compared</p>
      <Title order={2} className="card-title">
        {windowWords({ from, to })} and {windowWords(other)}
      </Title>
      <p className="hint">
        From the earlier window to the later. {number.format(counts.continued)} relationships continued.
      </p>
      {LISTED.map((change) => (
        <Differences key={change} change={change} rows={rows(change)} />
      ))}
      <Button size="compact-xs" variant="default" my="sm" onClick={() => arrange({ compare: '' })}>
        Stop comparing
      </Button>
    </article>
  );
}

function Differences({ change, rows }: { readonly change: Change; readonly rows: readonly Row[] }) {
  const { dataset } = useOpened();
  return (
    <section>
      <h3 className="card-heading">
        <span className={`change-sign ${change}`} aria-hidden>
          {CHANGE_SIGNS[change]}
        </span>{' '}
        {number.format(rows.length)} {change}
      </h3>
      {groupByFamily(dataset, rows).map((group) => (
        <FamilyDifferences key={group.family} family={group.family} rows={group.relationships} />
      ))}
    </section>
  );
}

function FamilyDifferences({ family, rows }: { readonly family: Row; readonly rows: readonly Row[] }) {
  const { dataset } = useOpened();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const label = dataset.families[family]!.label;
  return (
    <section aria-label={label} className="family-group">
      <h4>
        <FamilyMark family={family} /> {label} <span className="count">{rows.length}</span>
      </h4>
      <ul className="plain-list">
        {rows.slice(0, limit).map((row) => (
          <Difference key={row} row={row} />
        ))}
      </ul>
      {rows.length > limit && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + MORE_SHOWN)}>
          Show {Math.min(MORE_SHOWN, rows.length - limit)} more
        </button>
      )}
    </section>
  );
}

function Difference({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const { records, from, to } = dataset.relationships;
  const record = records[row]!;
  const name = (entity: Row): string => dataset.entities.records[entity]!.name;
  return (
    <li className="difference">
      <button type="button" className="text-button" onClick={() => select([record.id])}>
        {name(from[row]!)} {wordingOf(dataset, row).label} {name(to[row]!)}
      </button>
      <small>
        {spanWords(record)}
        {record.value && ` · ${figureWords(record.value)}`}
      </small>
    </li>
  );
}

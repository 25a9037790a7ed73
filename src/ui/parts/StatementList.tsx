import { useState } from 'react';
import type { Row } from '@/core/model/dataset';
import { sentenceOf } from '@/core/show/wording';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { groupByFamily } from '@/core/show/reading';
import { useActions, useOpened } from '../app-context';
import { FamilyMark } from './FamilyMark';

type StatementListProps = {
  readonly relationships: readonly Row[];
  /** How many of each family are shown before the rest is asked for. */
  readonly first: number;
  /** Says of a relationship what stands below its sentence, instead of its dates and figure. */
  readonly noteOf?: ((row: Row) => string) | undefined;
};

const MORE_SHOWN = 50;

/** Relationships of any ends as short sentences, by family, the latest first; each opens its evidence. */
export function StatementList({ relationships, first, noteOf }: StatementListProps) {
  const { dataset } = useOpened();
  return groupByFamily(dataset, relationships).map((group) => (
    <Family key={group.family} family={group.family} rows={group.relationships} first={first} noteOf={noteOf} />
  ));
}

type FamilyProps = Omit<StatementListProps, 'relationships'> & { readonly family: Row; readonly rows: readonly Row[] };

function Family({ family, rows, first, noteOf }: FamilyProps) {
  const { dataset } = useOpened();
  const [limit, setLimit] = useState(first);
  const label = dataset.families[family]!.label;
  return (
    <section aria-label={label} className="family-group">
      <h4>
        <FamilyMark family={family} /> {label} <span className="count">{rows.length}</span>
      </h4>
      <ul className="plain-list">
        {rows.slice(0, limit).map((row) => (
          <Statement key={row} row={row} note={noteOf?.(row)} />
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

function Statement({ row, note }: { readonly row: Row; readonly note: string | undefined }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const record = dataset.relationships.records[row]!;
  return (
    <li className="statement">
      <button type="button" className="text-button" onClick={() => select([record.id])}>
        {sentenceOf(dataset, row)}
      </button>
      <small>{note ?? `${spanWords(record)}${record.value ? ` · ${figureWords(record.value)}` : ''}`}</small>
    </li>
  );
}

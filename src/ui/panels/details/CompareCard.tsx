import { Button, Title } from '@mantine/core';
import { readInterval } from '@/core/explore/compare';
import type { Change } from '@/core/model/change';
import { CHANGE_SIGNS } from '@/core/model/change';
import type { Row } from '@/core/model/dataset';
import { windowWords } from '@/core/show/window-words';
import { useActions, useFact, useLateComputed } from '../../app-context';
import { StatementList } from '../../parts/StatementList';

/** The differences that are listed, in their order; what continued would only bury them. */
const LISTED = ['added', 'changed', 'ended'] as const satisfies readonly Change[];
const FIRST_SHOWN = 8;
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
  return (
    <section>
      <h3 className="card-heading">
        <span className={`change-sign ${change}`} aria-hidden>
          {CHANGE_SIGNS[change]}
        </span>{' '}
        {number.format(rows.length)} {change}
      </h3>
      <StatementList relationships={rows} first={FIRST_SHOWN} />
    </section>
  );
}

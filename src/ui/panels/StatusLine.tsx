import { Fragment, useMemo } from 'react';
import type { Comparison } from '@/core/explore/compare';
import { CHANGE_SIGNS, CHANGES } from '@/core/model/change';
import { summaryOf } from '@/core/show/summary';
import { useActions, useComputed, useOpened } from '../app-context';

/** The sentence that says what is shown and what is not; each reason is a button that lifts its filter. */
export function StatusLine() {
  const { dataset } = useOpened();
  const subgraph = useComputed('subgraph');
  const { lift } = useActions();
  const comparison = useComputed('comparison');
  const summary = useMemo(() => subgraph && summaryOf(dataset, subgraph), [dataset, subgraph]);
  if (!summary) return null;
  return (
    <div className="status" role="status">
      {summary.shown}
      {comparison && <Differences comparison={comparison} />}
      {summary.hidden.length === 0 ? '; nothing hidden' : '; hidden: '}
      {summary.hidden.map(({ filter, text }, position) => (
        <Fragment key={filter}>
          {position > 0 && ', '}
          <button type="button" onClick={() => lift(filter)} title={`Show what is hidden ${text}`}>
            {text}
          </button>
        </Fragment>
      ))}
    </div>
  );
}

const number = new Intl.NumberFormat('en-GB');

/** How many relationships were added, ended and so on between the two windows. */
function Differences({ comparison }: { readonly comparison: Comparison }) {
  const said = CHANGES.map((change) => `${CHANGE_SIGNS[change]} ${number.format(comparison.counts[change])} ${change}`);
  return <span className="differences">; {said.join(', ')}</span>;
}

import { Fragment, useMemo } from 'react';
import { summaryOf } from '@/core/show/summary';
import { useActions, useComputed, useOpened } from '../app-context';

/** The sentence that says what is shown and what is not; each reason is a button that lifts its filter. */
export function StatusLine() {
  const { dataset } = useOpened();
  const subgraph = useComputed('subgraph');
  const { lift } = useActions();
  const summary = useMemo(() => subgraph && summaryOf(dataset, subgraph), [dataset, subgraph]);
  if (!summary) return null;
  return (
    <div className="status" role="status">
      {summary.shown}
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

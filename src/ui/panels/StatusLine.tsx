import { Fragment, useMemo } from 'react';
import type { Comparison } from '@/core/explore/compare';
import { CHANGE_SIGNS, CHANGES } from '@/core/model/change';
import { summaryOf } from '@/core/show/summary';
import { say } from '@/core/words/say';
import { changeWords } from './change-words';
import { useActions, useLateComputed, useOpened } from '../app-context';
import { Said } from '../parts/Said';

/**
 * The sentence that says what is shown and what is not; each reason is a button that lifts its filter. While a window is
 * dragged it follows a few times a second: nobody could read it at every step.
 */
export function StatusLine() {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  const { lift } = useActions();
  const comparison = useLateComputed('comparison');
  const summary = useMemo(() => subgraph && summaryOf(dataset, subgraph), [dataset, subgraph]);
  if (!summary) return null;
  const shown = (
    <>
      {summary.shown}
      {comparison && <Differences comparison={comparison} />}
    </>
  );
  const reasons = summary.hidden.map(({ filter, text }, position) => (
    <Fragment key={filter}>
      {position > 0 && say(', ')}
      <button type="button" onClick={() => lift(filter)} title={say('Show what is hidden {reason}', { reason: text })}>
        {text}
      </button>
    </Fragment>
  ));
  return (
    // While a window is dragged or played the sentence changes all the time; it is said when it has come to rest.
    <div className="status" role="status" aria-live="off">
      {summary.hidden.length === 0 ? (
        <Said message="{shown}; nothing hidden" values={{ shown }} />
      ) : (
        <Said message="{shown}; hidden: {reasons}" values={{ shown, reasons }} />
      )}
    </div>
  );
}

/** How many relationships were added, ended and so on between the two windows. */
function Differences({ comparison }: { readonly comparison: Comparison }) {
  const said = CHANGES.map((change) => `${CHANGE_SIGNS[change]} ${changeWords(change, comparison.counts[change])}`);
  return <span className="differences">{say('; ') + said.join(say(', '))}</span>;
}

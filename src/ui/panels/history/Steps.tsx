import { CornerDownRight } from 'lucide-react';
import { useMemo } from 'react';
import { locale, say } from '@/core/words/say';
import { historyRows } from '@/state/history';
import { useActions, useFact } from '../../app-context';

/** Branches deeper than this stand no further in: the words still say where each began. */
const DEEPEST = 4;

/** Every step of this visit, newest first; a branch stands further in and says where it began. */
export function Steps() {
  const history = useFact((state) => state.history);
  const { returnTo } = useActions();
  const rows = useMemo(() => historyRows(history), [history]);
  return (
    <section aria-label={say('Steps')} className="history-part">
      <h3>{say('Steps of this visit')}</h3>
      <ol className="history-list" reversed>
        {rows.map(({ moment, branch, from }) => (
          <li key={moment.id} style={{ marginInlineStart: `${Math.min(branch, DEEPEST)}rem` }}>
            <button
              type="button"
              className="history-step"
              aria-current={moment.id === history.current ? 'step' : undefined}
              onClick={() => returnTo(moment.id)}
            >
              {branch > 0 && <CornerDownRight size={14} aria-hidden />}
              <span>
                {moment.words}
                {from !== null && <small> {say('after “{step}”', { step: from })}</small>}
              </span>
              {moment.id === history.current && <small className="history-here">{say('here')}</small>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The last steps of earlier visits, as far as this browser keeps them. */
export function EarlierSteps() {
  const earlier = useFact((state) => state.workspace.earlier);
  const { revisit } = useActions();
  if (earlier.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <section aria-label={say('Earlier')} className="history-part">
      <h3>{say('Earlier')}</h3>
      <ul className="history-list">
        {earlier.map(({ words, view, date }, at) => (
          // Two steps of one second may say the same of the same view.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${at}-${date}`}>
            <button type="button" className="history-step" onClick={() => revisit(view)}>
              <span>
                {words} <small>{day.format(new Date(date))}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

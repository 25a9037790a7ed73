import { Button, Title } from '@mantine/core';
import type { Comparison } from '@/core/explore/compare';
import { successionWords } from '@/core/explore/successions';
import type { Change } from '@/core/model/change';
import { CHANGE_SIGNS, CHANGES } from '@/core/model/change';
import type { Row } from '@/core/model/dataset';
import { windowWords } from '@/core/show/window-words';
import { say } from '@/core/words/say';
import { useActions, useLateComputed, useOpened } from '../../app-context';
import { changeWords } from '../change-words';
import { StatementList } from '../../parts/StatementList';

const FIRST_SHOWN = 8;

/** What was added, changed and ended between two windows, by family; what continued would only bury it. */
export function CompareCard() {
  const { arrange } = useActions();
  const comparison = useLateComputed('comparison');
  const { dataset } = useOpened();
  if (!comparison) return null;
  const { windows, changes, counts, successions } = comparison;
  const changed = new Map(successions.map((one) => [one.after.at(-1)!, successionWords(dataset, one)]));
  const rows = (change: Change): readonly Row[] => [...changes].flatMap(([row, one]) => (one === change ? [row] : []));
  return (
    <article className="card">
      <p className="card-kind">{say('Two windows compared')}</p>
      <Title order={2} className="card-title">
        {windowWords(windows[0])} → {windowWords(windows[1])}
      </Title>
      <Counts counts={counts} />
      <Differences change="added" rows={rows('added')} />
      <Differences
        change="changed"
        rows={[...changed.keys()]}
        count={counts.changed}
        noteOf={(row) => changed.get(row) ?? ''}
      />
      <Differences change="ended" rows={rows('ended')} />
      <Button size="compact-xs" variant="default" my="sm" onClick={() => arrange({ compare: '' })}>
        {say('Stop comparing')}
      </Button>
    </article>
  );
}

/** How much of each, as ways to its list. */
function Counts({ counts }: { readonly counts: Comparison['counts'] }) {
  return (
    <ul className="compare-counts">
      {CHANGES.map((change) => {
        const words = `${CHANGE_SIGNS[change]} ${changeWords(change, counts[change])}`;
        const show = (): void => document.getElementById(sectionId(change))?.scrollIntoView({ block: 'start' });
        return (
          <li key={change} className={`change-mark ${change}`}>
            {change === 'continued' || counts[change] === 0 ? (
              words
            ) : (
              <button type="button" className="text-button" onClick={show}>
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sectionId(change: Change): string {
  return `differences-${change}`;
}

type DifferencesProps = {
  readonly change: Change;
  readonly rows: readonly Row[];
  readonly noteOf?: (row: Row) => string;
  /** How many relationships they are, where that is not one each. */
  readonly count?: number;
};

function Differences({ change, rows, noteOf, count = rows.length }: DifferencesProps) {
  return (
    <section id={sectionId(change)}>
      <h3 className="card-heading">
        <span className={`change-sign ${change}`} aria-hidden>
          {CHANGE_SIGNS[change]}
        </span>{' '}
        {changeWords(change, count)}
      </h3>
      {count > rows.length && (
        <p className="hint">
          {say('{count, plural, one {One matter} other {# matters}}, as before → as after.', { count: rows.length })}
        </p>
      )}
      <StatementList relationships={rows} first={FIRST_SHOWN} noteOf={noteOf} />
    </section>
  );
}

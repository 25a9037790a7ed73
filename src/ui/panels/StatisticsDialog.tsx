import { useMemo, useState } from 'react';
import type { Count } from '@/core/show/statistics';
import { statisticsOf } from '@/core/show/statistics';
import { titleOf } from '@/core/words/naming';
import { numberWords, say } from '@/core/words/say';
import { useOpened } from '../app-context';
import { Dialog } from '../parts/Dialog';

type StatisticsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** What the open dataset holds, counted, and what it lacks, said aloud: the whole of it, whatever the filters. */
export function StatisticsDialog({ isOpen, onClose }: StatisticsDialogProps) {
  const { dataset } = useOpened();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={say('Statistics of “{title}”', { title: titleOf(dataset) })}
      size="64rem"
    >
      <Statistics />
    </Dialog>
  );
}

function Statistics() {
  const { dataset } = useOpened();
  const statistics = useMemo(() => statisticsOf(dataset), [dataset]);
  const tables: readonly (readonly [caption: string, counts: readonly Count[]])[] = [
    [say('Relationships by family'), statistics.families],
    [say('Relationships by type'), statistics.relationshipTypes],
    [say('Entities by type'), statistics.entityTypes],
    [say('Relationships by confidence'), statistics.confidence],
    [say('Relationships by how they end'), statistics.ends],
    [say('Relationships by publisher'), statistics.byPublisher],
    [say('Sources by kind'), statistics.sourceKinds],
    [say('Sources by language'), statistics.languages],
  ];
  return (
    <>
      <Gaps gaps={statistics.gaps} />
      <div className="statistics">
        {/* Years stay whole: a gap among them is what one looks for. */}
        <CountTable caption={say('Relationships by year of beginning')} counts={statistics.years} first={Infinity} />
        {tables.map(([caption, counts]) => (
          <CountTable key={caption} caption={caption} counts={counts} first={FIRST_SHOWN} />
        ))}
      </div>
    </>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly string[] }) {
  return (
    <section aria-label={say('Gaps')} className="statistics-gaps">
      <h3>{say('What is missing')}</h3>
      {gaps.length === 0 ? (
        <p>{say('No gap was found by counting.')}</p>
      ) : (
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const FIRST_SHOWN = 12;

type CountTableProps = {
  readonly caption: string;
  readonly counts: readonly Count[];
  /** How many are shown before the rest is asked for. */
  readonly first: number;
};

function CountTable({ caption, counts, first }: CountTableProps) {
  const [isAll, setAll] = useState(false);
  const limit = isAll ? counts.length : first;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <div>
      <table className="statistics-table">
        <caption>{caption}</caption>
        <tbody>
          {counts.slice(0, limit).map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="statistics-bar" aria-hidden>
                <span style={{ width: `${(100 * count) / most}%` }} />
              </td>
              <td>{numberWords(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts.length > limit && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {say('All {count, number}', { count: counts.length })}
        </button>
      )}
    </div>
  );
}

import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Count } from '@/core/show/statistics';
import { statisticsOf } from '@/core/show/statistics';
import { useOpened } from '../app-context';

type StatisticsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** What the open dataset holds, counted, and what it lacks, said aloud: the whole of it, whatever the filters. */
export function StatisticsDialog({ isOpen, onClose }: StatisticsDialogProps) {
  const { dataset } = useOpened();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={`Statistics of “${dataset.title}”`}
      size="64rem"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Statistics />
    </Modal>
  );
}

function Statistics() {
  const { dataset } = useOpened();
  const statistics = useMemo(() => statisticsOf(dataset), [dataset]);
  const tables: readonly (readonly [caption: string, counts: readonly Count[]])[] = [
    ['Relationships by year of beginning', statistics.years],
    ['Relationships by family', statistics.families],
    ['Relationships by type', statistics.relationshipTypes],
    ['Entities by type', statistics.entityTypes],
    ['Relationships by confidence', statistics.confidence],
    ['Relationships by how they end', statistics.ends],
    ['Relationships by publisher', statistics.byPublisher],
    ['Sources by kind', statistics.sourceKinds],
    ['Sources by language', statistics.languages],
  ];
  return (
    <>
      <Gaps gaps={statistics.gaps} />
      <div className="statistics">
        {tables.map(([caption, counts]) => (
          <CountTable key={caption} caption={caption} counts={counts} />
        ))}
      </div>
    </>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly string[] }) {
  return (
    <section aria-label="Gaps" className="statistics-gaps">
      <h3>What is missing</h3>
      {gaps.length === 0 ? (
        <p>No gap was found by counting.</p>
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
const number = new Intl.NumberFormat('en-GB');

function CountTable({ caption, counts }: { readonly caption: string; readonly counts: readonly Count[] }) {
  const [isAll, setAll] = useState(false);
  // Years stay whole: a gap among them is what one looks for.
  const limit = isAll || /year/.test(caption) ? counts.length : FIRST_SHOWN;
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
              <td>{number.format(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts.length > limit && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          All {number.format(counts.length)}
        </button>
      )}
    </div>
  );
}

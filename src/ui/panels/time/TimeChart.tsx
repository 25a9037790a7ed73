import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { binLabel, createAxis } from '@/core/show/axis';
import type { Histogram } from '@/core/show/histogram';
import { binOf, binsSpan } from '@/core/show/histogram';
import { hiddenBy } from '@/core/query/explain';
import { useComputed, useOpened } from '../../app-context';
import { BarCounts, Bars } from './Bars';
import { Brush } from './Brush';

const number = new Intl.NumberFormat('en-GB');
const UNITS: Readonly<Record<number, string>> = { 1: 'month', 3: 'quarter', 12: 'year' };

/** The histogram of beginnings with the brush over it, and a line that says what is counted. */
export function TimeChart({ histogram }: { readonly histogram: Histogram }) {
  const { ref, width, height } = useElementSize();
  const [hovered, setHovered] = useState<number | null>(null);
  const axis = useMemo(() => createAxis(binsSpan(histogram), width), [histogram, width]);
  const showBin = (day: number | null): void => setHovered(day === null ? null : binOf(day, histogram));
  return (
    <div className="time-chart" ref={ref}>
      {width > 0 && (
        <>
          <Bars histogram={histogram} axis={axis} height={height} />
          <Brush axis={axis} onHover={showBin} />
          <BarCounts histogram={histogram} axis={axis} height={height} />
          <p className="time-caption" data-reading={hovered !== null || undefined}>
            {hovered === null ? <Caption histogram={histogram} /> : <Reading histogram={histogram} bin={hovered} />}
          </p>
        </>
      )}
    </div>
  );
}

function Caption({ histogram: { months, withoutBeginning, imprecise } }: { readonly histogram: Histogram }) {
  const hidden = useHiddenByWindow();
  const without = [
    withoutBeginning > 0 ? `${number.format(withoutBeginning)} of unknown beginning` : '',
    imprecise > 0 ? `${number.format(imprecise)} known less precisely` : '',
  ].filter((part) => part !== '');
  return (
    <>
      Beginnings by {UNITS[months] ?? `${number.format(months / 12)} years`}
      {hidden > 0 && (
        <>
          {' · '}
          <strong>{number.format(hidden)} hidden by the window</strong>
        </>
      )}
      {without.length > 0 && ` · not drawn: ${without.join(', ')}`}
    </>
  );
}

/** Relationships that the window hides; an open window that only certain ends or starts pass hides some as well. */
function useHiddenByWindow(): number {
  const subgraph = useComputed('subgraph');
  return subgraph ? (hiddenBy(subgraph).find(({ filter }) => filter === 'date')?.relationships ?? 0) : 0;
}

const FAMILIES_READ = 4;

function Reading({ histogram, bin }: { readonly histogram: Histogram; readonly bin: number }) {
  const { families } = useOpened().dataset;
  const counts = families
    .map(({ label }, family) => ({ label, count: histogram.counts[bin * families.length + family] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const named = counts.slice(0, FAMILIES_READ).map(({ label, count }) => `${label} ${number.format(count)}`);
  return (
    <>
      <strong>{binLabel(histogram, bin)}</strong>: {number.format(histogram.totals[bin] ?? 0)} began
      {named.length > 0 && ` · ${named.join(', ')}`}
      {counts.length > FAMILIES_READ && ' …'}
    </>
  );
}

import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { binLabel, createAxis } from '@/core/show/axis';
import type { Histogram } from '@/core/show/histogram';
import { binOf, binsSpan } from '@/core/show/histogram';
import { hiddenBy } from '@/core/query/explain';
import { numberWords, say } from '@/core/words/say';
import { labelOf } from '@/core/words/naming';
import { useLateComputed, useOpened } from '../../app-context';
import { BarCounts, Bars } from './Bars';
import { Brush } from './Brush';
import { Said } from '../../parts/Said';

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
    withoutBeginning > 0 ? say('{count, number} of unknown beginning', { count: withoutBeginning }) : '',
    imprecise > 0 ? say('{count, number} known less precisely', { count: imprecise }) : '',
  ].filter((part) => part !== '');
  return (
    <>
      {say(
        'Beginnings by {unit, select, month {month} quarter {quarter} year {year} other {{years, plural, one {# year} other {# years}}}}',
        { unit: UNITS[months] ?? 'years', years: months / 12 },
      )}
      {hidden > 0 && (
        <>
          {' · '}
          <strong>{say('{count, number} hidden by the window', { count: hidden })}</strong>
        </>
      )}
      {without.length > 0 && ` · ${say('not drawn: {parts}', { parts: without.join(say(', ')) })}`}
    </>
  );
}

/** Relationships that the window hides; an open window that only certain ends or starts pass hides some as well. */
function useHiddenByWindow(): number {
  const subgraph = useLateComputed('subgraph');
  return subgraph ? (hiddenBy(subgraph).find(({ filter }) => filter === 'date')?.relationships ?? 0) : 0;
}

const FAMILIES_READ = 4;

function Reading({ histogram, bin }: { readonly histogram: Histogram; readonly bin: number }) {
  const { families } = useOpened().dataset;
  const counts = families
    .map((one, family) => ({ label: labelOf(one), count: histogram.counts[bin * families.length + family] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const named = counts.slice(0, FAMILIES_READ).map(({ label, count }) => `${label} ${numberWords(count)}`);
  return (
    <>
      <Said
        message="{span}: {count, number} began"
        values={{ span: <strong>{binLabel(histogram, bin)}</strong>, count: histogram.totals[bin] ?? 0 }}
      />
      {named.length > 0 && ` · ${named.join(say(', '))}`}
      {counts.length > FAMILIES_READ && ' …'}
    </>
  );
}

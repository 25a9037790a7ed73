import { type CSSProperties, memo } from 'react';
import type { Axis } from '@/core/show/axis';
import { beyondLabels, binLabel, countTicks, ticksOf } from '@/core/show/axis';
import type { Histogram } from '@/core/show/histogram';
import { numberWords, say } from '@/core/words/say';
import { useOpened } from '../../app-context';
import { lookOf } from '../../parts/appearance';

/** Heights in pixels: the line of words above the bars, room for the count on the highest, the line of dates below. */
const HEAD = 16;
const COUNT = 11;
export const FOOT = 18;
/** Bars carry their counts where the longest has room, in pixels a letter and between two, and none is narrower than this; others are read against lines. */
const COUNTED_WIDTH = 24;
const LETTER = 6;
const BETWEEN = 4;

type ChartProps = { readonly histogram: Histogram; readonly axis: Axis; readonly height: number };

/** The histogram as drawn: bars stacked by family, quiet lines of counts, and dates below. Not drawn again by a drag. */
export const Bars = memo(function Bars({ histogram, axis, height }: ChartProps) {
  const { isCounted, most, unit } = scaleOf(histogram, axis, height);
  const chart = { histogram, axis, height, unit };
  return (
    <svg className="time-chart-drawing" width={axis.width} height={height} role="img" aria-label={gistOf(histogram)}>
      {!isCounted && <CountLines {...chart} most={most} />}
      <Stacks {...chart} />
      <Dates {...chart} />
    </svg>
  );
});

/** The chart in a sentence, for who does not see it. */
function gistOf(histogram: Histogram): string {
  const most = Math.max(...histogram.totals);
  const [first, last] = [binLabel(histogram, 0), binLabel(histogram, histogram.totals.length - 1)];
  const highest = binLabel(histogram, histogram.totals.indexOf(most));
  return say('Beginnings of relationships, {first} to {last}; most in {highest}: {most, number}', {
    first,
    last,
    highest,
    most,
  });
}

/** The counts on the bars, where there is room for them: to lie over the brush, so that they stay readable outside it. */
export const BarCounts = memo(function BarCounts({ histogram, axis, height }: ChartProps) {
  const { isCounted, unit } = scaleOf(histogram, axis, height);
  if (!isCounted) return null;
  return (
    <svg className="time-chart-drawing time-chart-over" width={axis.width} height={height} aria-hidden="true">
      {Array.from(histogram.totals, (count, bin) => {
        if (count === 0) return null;
        const x = (axis.toX(histogram.edges[bin]!) + axis.toX(histogram.edges[bin + 1]!)) / 2;
        const y = height - FOOT - count * unit - 3;
        return (
          <text key={histogram.edges[bin]} className="time-count" x={x} y={y} textAnchor="middle">
            {numberWords(count)}
          </text>
        );
      })}
    </svg>
  );
});

/** `unit` is the height of one relationship. */
type Scale = { readonly isCounted: boolean; readonly most: number; readonly unit: number };

function scaleOf(histogram: Histogram, axis: Axis, height: number): Scale {
  const most = Math.max(1, ...histogram.totals);
  const longest = LETTER * numberWords(most).length + BETWEEN;
  const isCounted = axis.width / histogram.totals.length >= Math.max(COUNTED_WIDTH, longest);
  return { isCounted, most, unit: (height - HEAD - FOOT - (isCounted ? COUNT : 0)) / most };
}

type DrawingProps = ChartProps & { readonly unit: number };

function Stacks({ histogram, axis, height, unit }: DrawingProps) {
  const { dataset } = useOpened();
  const looks = lookOf(dataset).families;
  const base = height - FOOT;
  return looks.map((look, family) => (
    <path
      key={look.id}
      className="time-bar"
      style={{ '--bar-light': look.colour.light, '--bar-dark': look.colour.dark } as CSSProperties}
      d={familyPath(histogram, axis, family, looks.length, base, unit)}
    />
  ));
}

/** All bars of one family as one path: a rectangle for every bin that has any, on top of the families before. */
function familyPath(
  { counts, totals, edges }: Histogram,
  axis: Axis,
  family: number,
  families: number,
  base: number,
  unit: number,
): string {
  const parts: string[] = [];
  for (let bin = 0; bin < totals.length; bin++) {
    const stack = counts.subarray(bin * families, (bin + 1) * families);
    const count = stack[family]!;
    if (count === 0) continue;
    const below = stack.subarray(0, family).reduce((sum, one) => sum + one, 0);
    const [left, right] = [axis.toX(edges[bin]!), axis.toX(edges[bin + 1]!)];
    const gap = right - left > 6 ? 1 : 0.25;
    parts.push(`M${left + gap} ${base - below * unit}H${right - gap}v${-count * unit}H${left + gap}z`);
  }
  return parts.join('');
}

function CountLines({ axis, height, unit, most }: DrawingProps & { readonly most: number }) {
  return countTicks(most).map((count) => {
    const y = Math.round(height - FOOT - count * unit) + 0.5;
    return (
      <g key={count}>
        <line className="time-grid" x1={0} x2={axis.width} y1={y} y2={y} />
        <text className="time-count" x={CLEAR_OF_HANDLE} y={y + 9}>
          {numberWords(count)}
        </text>
      </g>
    );
  });
}

/** The handle of the beginning stands at the left edge at first. */
const CLEAR_OF_HANDLE = 12;
const LAST_LABEL_ROOM = 36;

function Dates({ histogram, axis, height }: ChartProps) {
  const base = height - FOOT;
  const { before, after } = beyondLabels(histogram);
  const ticks = ticksOf(axis);
  return (
    <>
      <line className="time-base" x1={0} x2={axis.width} y1={base + 0.5} y2={base + 0.5} />
      {ticks.map((tick, position) => {
        const x = Math.round(axis.toX(tick.day)) + 0.5;
        const room = axis.width - x - (after ? LAST_LABEL_ROOM : 0);
        const label = position === 0 && before ? before : tick.label;
        if (after && room < 12) return null;
        return (
          <g key={tick.day}>
            <line className="time-tick" x1={x} x2={x} y1={base} y2={base + (tick.isMajor ? 7 : 4)} />
            {room >= LAST_LABEL_ROOM && (
              <text className={tick.isMajor ? 'time-date' : 'time-date time-date-minor'} x={x + 3} y={base + 13}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {after && (
        <text className="time-date" x={axis.width} y={base + 13} textAnchor="end">
          {after}
        </text>
      )}
    </>
  );
}

import { scaleLinear } from 'd3-scale';
import { say } from '../words/say';
import type { Day } from '../model/time';
import { civilOf, dayOf } from '../model/time';
import { grainFirst, grainIndex } from './grain';
import type { Bins } from './histogram';
import { binsSpan } from './histogram';
import { monthName, shortMonthName } from './months';

/** A day with a mark on the axis; only some have a label. */
export type Tick = { readonly day: Day; readonly label: string; readonly isMajor: boolean };

/** Days along a strip of so many pixels. */
export type Axis = {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  /** Where the morning of a day is; days beyond the axis lie at its ends. */
  readonly toX: (day: Day) => number;
  /** The morning nearest to a position, from the first day to the day after the last. */
  readonly toDay: (x: number) => Day;
};

/** Lays days out along a width; the first morning is at 0 and the last evening at the far end. */
export function createAxis([first, last]: readonly [Day, Day], width: number): Axis {
  const scale = scaleLinear([first, last + 1], [0, Math.max(1, width)]).clamp(true);
  return { first, last, width, toX: (day) => scale(day), toDay: (x) => Math.round(scale.invert(x)) };
}

/** Months between ticks. */
const TICK_MONTHS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000, 120000, 600000];
const LABEL_ROOM = 46;

/** Ticks with labels that do not touch: months on a short axis, years on a long one, always on round numbers. */
export function ticksOf(axis: Axis): readonly Tick[] {
  const pixelsPerMonth = axis.width / Math.max(1, (axis.last + 1 - axis.first) / 30.44);
  const months = TICK_MONTHS.find((size) => size * pixelsPerMonth >= LABEL_ROOM) ?? TICK_MONTHS.at(-1)!;
  const start = Math.ceil(grainIndex(axis.first, 'month') / months);
  const end = Math.floor(grainIndex(axis.last, 'month') / months);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => {
    const day = grainFirst((start + at) * months, 'month');
    return { day, label: tickLabel(day), isMajor: civilOf(day).month === 1 };
  }).filter(({ day }) => day >= axis.first);
}

function tickLabel(day: Day): string {
  const { year, month } = civilOf(day);
  return month === 1 ? yearLabel(year) : shortMonthName(month);
}

/** A year as people write it: 476, 44 BCE (there is no year 0 before it). */
function yearLabel(year: number): string {
  return year > 0 ? String(year) : say('{year} BCE', { year: 1 - year });
}

/** What a bin covers, in words: "2022", "2000 and earlier", "January to March 2022", "1950 to 1959". */
export function binLabel(bins: Bins, bin: number): string {
  const first = bins.edges[bin]!;
  const last = bins.edges[bin + 1]! - 1;
  const label = spanLabel(first, last, bins.months);
  if (bin === 0 && bins.isFirstOpen) return say('{dates} and earlier', { dates: label });
  return bin === bins.edges.length - 2 && bins.isLastOpen ? say('{dates} and later', { dates: label }) : label;
}

function spanLabel(first: Day, last: Day, months: number): string {
  const [from, to] = [civilOf(first), civilOf(last)];
  if (months === 12) return yearLabel(from.year);
  if (months > 12) return say('{first} to {last}', { first: yearLabel(from.year), last: yearLabel(to.year) }, 'years');
  const [month, lastMonth, year] = [monthName(from.month), monthName(to.month), yearLabel(from.year)];
  return months === 1
    ? say('{month} {year}', { month, year })
    : say('{first} to {last} {year}', { first: month, last: lastMonth, year });
}

/** What the ends of an axis say when dates lie beyond it: "2000 and earlier" on the left, "2026 and later" on the right. */
export function beyondLabels(bins: Bins): { readonly before: string | null; readonly after: string | null } {
  const [first, last] = binsSpan(bins);
  return {
    before: bins.isFirstOpen ? `≤ ${tickLabel(dayOf(civilOf(first).year, 1, 1))}` : null,
    after: bins.isLastOpen ? `≥ ${tickLabel(dayOf(civilOf(last).year, 1, 1))}` : null,
  };
}

/** Round counts at which a bar chart of this height draws a line: none below, at most three. */
export function countTicks(most: number): readonly number[] {
  return scaleLinear([0, Math.max(1, most)], [0, 1])
    .ticks(2)
    .filter((count) => count > 0 && Number.isInteger(count));
}

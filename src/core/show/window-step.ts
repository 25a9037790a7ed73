import type { Day } from '../model/time';
import { DAY_MAX, DAY_MIN, parseBound } from '../model/time';
import { finerGrain, type Grain, grainFirst, grainIndex, grainOf, grainText } from './grain';

/** A window as it stands in a query: two EDTF texts, both inclusive, empty for no bound. */
export type DateWindow = { readonly from: string; readonly to: string };
export type Side = 'from' | 'to';
/** First and last day of something. */
export type DaySpan = readonly [first: Day, last: Day];

/** The day a bound stands for: the first of `from`, the last of `to`; before or after every day when there is none. */
export function boundDay(window: DateWindow, side: Side): Day {
  const date = parseBound(window[side]);
  if (side === 'from') return date?.earliest ?? DAY_MIN;
  return date?.latest ?? DAY_MAX;
}

/** The bound nearest to a day: as `from` the unit that begins nearest to it, as `to` the unit that ends nearest to it. */
export function boundText(day: Day, grain: Grain, side: Side): string {
  const edge = side === 'from' ? day : day + 1;
  const index = grainIndex(edge, grain);
  const before = edge - grainFirst(index, grain);
  const after = grainFirst(index + 1, grain) - edge;
  const nearest = before <= after ? index : index + 1;
  return grainText(side === 'from' ? nearest : nearest - 1, grain);
}

/** A window with one bound brought to a day; it stops at the other bound, or at the end of the span shown. */
export function moveBound(window: DateWindow, side: Side, day: Day, grain: Grain, shown: DaySpan): DateWindow {
  const limit =
    side === 'from' ? Math.min(boundDay(window, 'to'), shown[1]) : Math.max(boundDay(window, 'from'), shown[0]);
  const moved = { ...window, [side]: boundText(day, grain, side) };
  const isPast = side === 'from' ? boundDay(moved, 'from') > limit : boundDay(moved, 'to') < limit;
  return isPast ? { ...window, [side]: grainText(grainIndex(limit, grain), grain) } : moved;
}

/** A window with one bound brought some units on; a missing bound starts at the end of the span shown. */
export function nudgeBound(window: DateWindow, side: Side, grain: Grain, count: number, shown: DaySpan): DateWindow {
  const from = Math.max(shown[0], Math.min(shown[1], boundDay(window, side)));
  const index = grainIndex(from, grain) + count;
  const day = side === 'from' ? grainFirst(index, grain) : grainFirst(index + 1, grain) - 1;
  return moveBound(window, side, day, grain, shown);
}

/** The window between two days, whichever comes first, in whole units. */
export function windowBetween(one: Day, other: Day, grain: Grain): DateWindow {
  const indexes = [grainIndex(one, grain), grainIndex(other, grain)] as const;
  return { from: grainText(Math.min(...indexes), grain), to: grainText(Math.max(...indexes), grain) };
}

/** A window moved as it is by some units; a missing bound stays missing. */
export function shiftWindow(window: DateWindow, grain: Grain, count: number): DateWindow {
  const shift = (side: Side): string => {
    const date = parseBound(window[side]);
    if (!date) return '';
    return grainText(grainIndex(side === 'from' ? date.earliest : date.latest, grain) + count, grain);
  };
  return { from: shift('from'), to: shift('to') };
}

/** The precision of a window: the finer of its bounds'; null when it has none. */
export function windowGrain(window: DateWindow): Grain | null {
  const grains = [parseBound(window.from), parseBound(window.to)].flatMap((date) =>
    date ? [grainOf(date.precision)] : [],
  );
  return grains.length === 0 ? null : grains.reduce(finerGrain);
}

/**
 * The window one step on (1) or back (-1), in its own precision and length; null when there is no window, or when the
 * step would leave the given span altogether.
 */
export function stepWindow(window: DateWindow, direction: 1 | -1, within: DaySpan): DateWindow | null {
  const grain = windowGrain(window);
  if (!grain) return null;
  const moved = shiftWindow(window, grain, direction * stepSize(window, grain));
  const isInside = boundDay(moved, 'from') <= within[1] && boundDay(moved, 'to') >= within[0];
  return isInside ? moved : null;
}

/** Longest window, in its own units, that still moves by so many of them. */
const STEPS: Readonly<Record<Grain, readonly (readonly [longest: number, step: number])[]>> = {
  day: [
    [45, 1],
    [400, 7],
    [Infinity, 30],
  ],
  month: [
    [60, 1],
    [Infinity, 3],
  ],
  year: [
    [30, 1],
    [150, 5],
    [Infinity, 25],
  ],
};

function stepSize(window: DateWindow, grain: Grain): number {
  if (window.from === '' || window.to === '') return 1;
  return stepOfLength(windowLength(window, grain), grain);
}

/** How many units a window covers that has both bounds. */
export function windowLength(window: DateWindow, grain: Grain): number {
  return grainIndex(boundDay(window, 'to'), grain) - grainIndex(boundDay(window, 'from'), grain) + 1;
}

/** By how many units something so long moves at once. */
export function stepOfLength(length: number, grain: Grain): number {
  return STEPS[grain].find(([longest]) => length <= longest)?.[1] ?? 1;
}

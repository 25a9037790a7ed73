import type { Day, Precision } from '../model/time';
import { civilOf, dayOf, isoDay, isoYear } from '../model/time';

/** A unit of the calendar by which a window moves and snaps. */
export type Grain = 'day' | 'month' | 'year';

const FINEST_FIRST: readonly Grain[] = ['day', 'month', 'year'];

/** Whole number of the unit in which a day lies: units in a row have numbers in a row. */
export function grainIndex(day: Day, grain: Grain): number {
  if (grain === 'day') return day;
  const { year, month } = civilOf(day);
  return grain === 'year' ? year : year * 12 + month - 1;
}

/** First day of a unit. */
export function grainFirst(index: number, grain: Grain): Day {
  if (grain === 'day') return index;
  if (grain === 'year') return dayOf(index, 1, 1);
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** EDTF text of a unit: `2022`, `2022-02` or `2022-02-24`. */
export function grainText(index: number, grain: Grain): string {
  const first = grainFirst(index, grain);
  const { year, month } = civilOf(first);
  if (grain === 'year') return isoYear(year);
  return grain === 'day' ? isoDay(first) : `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

/** The finer of two units. */
export function finerGrain(a: Grain, b: Grain): Grain {
  return FINEST_FIRST.find((grain) => grain === a || grain === b) ?? a;
}

/** The unit that says a date of this precision without loss: seasons count in months, decades in years. */
export function grainOf(precision: Precision): Grain {
  if (precision === 'day') return 'day';
  return precision === 'month' || precision === 'season' ? 'month' : 'year';
}

/** The unit to which a drag snaps on a strip that shows so many days: months for decades, days for a few years. */
export function dragGrain([first, last]: readonly [Day, Day]): Grain {
  const years = (last - first) / 365.25;
  if (years > 150) return 'year';
  return years > 4 ? 'month' : 'day';
}

import type { Dataset, Relationships, Row } from '../model/dataset';
import { ATTESTED, NO_START } from '../model/dataset';
import type { Day } from '../model/time';
import { DAY_MAX, DAY_MIN } from '../model/time';
import { lift } from '../query/explain';
import type { Query } from '../query/filters';
import type { Subgraph } from '../query/answer';
import { answer } from '../query/answer';
import { isUndated } from '../query/predicate';
import { grainFirst, grainIndex } from './grain';

/** The bins of a time strip: equal numbers of months over the days that are worth an axis. */
export type Bins = {
  /** Months in a bin. */
  readonly months: number;
  /** First day of every bin, then the day after the last. */
  readonly edges: readonly Day[];
  /** Dates lie before the first bin, or after the last, and are counted in it. */
  readonly isFirstOpen: boolean;
  readonly isLastOpen: boolean;
};

/**
 * What began when: every relationship with a stated beginning counts once, in the bin of its start. Not drawn, and
 * counted apart, are beginnings known less precisely than a bin, dated relationships of which no beginning is known
 * (attested, open, or only an end), and undated ones.
 */
export type Histogram = Bins & {
  /** Per bin and family row, bin after bin. */
  readonly counts: Uint32Array;
  readonly totals: Uint32Array;
  readonly imprecise: number;
  readonly withoutBeginning: number;
  readonly undated: number;
};

/** First and last day of the strip. */
export function binsSpan({ edges }: Bins): readonly [Day, Day] {
  return [edges[0]!, edges.at(-1)! - 1];
}

/** Counts what began when in a subgraph, which should be the answer without the date filter. */
export function histogramOf(dataset: Dataset, subgraph: Subgraph, bins: Bins): Histogram {
  const columns = dataset.relationships;
  const families = dataset.families.length;
  const counts = new Uint32Array((bins.edges.length - 1) * families);
  const totals = new Uint32Array(bins.edges.length - 1);
  const rest = { imprecise: 0, withoutBeginning: 0, undated: 0 };
  for (let at = 0; at < subgraph.relationships.length; at++) {
    const row = subgraph.relationships[at]!;
    const place = placeOf(columns, row, bins);
    if (typeof place === 'string') rest[place]++;
    else {
      counts[place * families + columns.family[row]!]!++;
      totals[place]!++;
    }
  }
  return { ...bins, counts, totals, ...rest };
}

/** The undated relationships among what all filters but the date and the undated switch let through. */
export function countUndated(dataset: Dataset, query: Query): number {
  const { relationships } = answer(dataset, lift(lift(query, 'date'), 'undated'));
  return relationships.reduce((count, row) => count + Number(isUndated(dataset.relationships, row)), 0);
}

function placeOf(columns: Relationships, row: Row, bins: Bins): number | 'imprecise' | 'withoutBeginning' | 'undated' {
  if (isUndated(columns, row)) return 'undated';
  if (!hasBeginning(columns, row)) return 'withoutBeginning';
  const bin = binOf(columns.startEarliest[row]!, bins);
  const isOneDay = columns.startEarliest[row] === columns.startLatest[row];
  return isOneDay || bin === binOf(columns.startLatest[row]!, bins) ? bin : 'imprecise';
}

/** The bin of a day; days before and after all bins count in the first and the last. */
export function binOf(day: Day, { edges }: Bins): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hasBeginning(columns: Relationships, row: Row): boolean {
  return (columns.flags[row]! & (NO_START | ATTESTED)) === 0;
}

const BIN_MONTHS = [1, 3, 12, 24, 60, 120, 300, 600, 1200, 3000, 6000, 12000, 60000, 120000, 600000];
/** Finer bins may leave out at most this share of the beginnings as too imprecise for them. */
const MOST_LEFT_OUT = 0.05;

/** As many bars as a strip has room for on any screen. */
export const MOST_BINS = 120;

/**
 * The finest bins of which there are no more than wanted and for which hardly a beginning is too imprecise: precision
 * is not invented. They are chosen from the whole dataset, so that no filter moves the axis. Null when nothing is dated.
 */
export function binsOf(dataset: Dataset, wanted: number): Bins | null {
  const days = statedDays(dataset.relationships);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = usefulSpan(days);
  const fitting = BIN_MONTHS.filter((size) => binNumber(span[1], size) - binNumber(span[0], size) < wanted);
  const monthOf = remembered((day) => grainIndex(day, 'month'));
  const precise = fitting.find((size) => leftOut(dataset.relationships, size, monthOf) <= MOST_LEFT_OUT);
  const months = precise ?? fitting[0] ?? BIN_MONTHS.at(-1)!;
  const edges = edgesOf(span, months);
  return { months, edges, isFirstOpen: first < edges[0]!, isLastOpen: last >= edges.at(-1)! };
}

function binNumber(day: Day, months: number): number {
  return Math.floor(grainIndex(day, 'month') / months);
}

function edgesOf([first, last]: readonly [Day, Day], months: number): readonly Day[] {
  const start = binNumber(first, months);
  const length = binNumber(last, months) - start + 2;
  return Array.from({ length }, (_, bin) => grainFirst((start + bin) * months, 'month'));
}

/** A file has few days many times over. */
function remembered(compute: (day: Day) => number): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const seen = known.get(day);
    if (seen !== undefined) return seen;
    const made = compute(day);
    known.set(day, made);
    return made;
  };
}

function leftOut(columns: Relationships, months: number, monthOf: (day: Day) => number): number {
  const { startEarliest, startLatest } = columns;
  let [all, imprecise] = [0, 0];
  for (let row = 0; row < columns.count; row++) {
    if (isUndated(columns, row) || !hasBeginning(columns, row)) continue;
    all++;
    // A day lies in one bin, whatever the bins.
    if (startEarliest[row] === startLatest[row]) continue;
    const [first, last] = [monthOf(startEarliest[row]!), monthOf(startLatest[row]!)];
    if (Math.floor(first / months) !== Math.floor(last / months)) imprecise++;
  }
  return all === 0 ? 0 : imprecise / all;
}

/** The first and last day of every stated start, and the last of every stated end, in order. */
function statedDays({ count, startEarliest, startLatest, endLatest }: Relationships): Int32Array {
  const days = new Int32Array(3 * count);
  let length = 0;
  for (const column of [startEarliest, startLatest, endLatest]) {
    for (let row = 0; row < count; row++) {
      const day = column[row]!;
      if (day !== DAY_MIN && day !== DAY_MAX) days[length++] = day;
    }
  }
  return days.subarray(0, length).toSorted();
}

/** Tails of this share are cut off where they would cost more than `TAIL_COST` of the axis. */
const TAIL = 0.005;
const TAIL_COST = 0.08;

/**
 * The days an axis should show: all of them, unless a few lie far out. Far is beyond the middle nine tenths by more
 * than their own length, or in the outermost half per cent.
 */
function usefulSpan(days: Int32Array): readonly [Day, Day] {
  const at = (share: number): Day => days[Math.round(share * (days.length - 1))]!;
  const reach = Math.max(at(0.95) - at(0.05), 365);
  const low = Math.max(
    days.find((day) => day >= at(0.05) - reach)!,
    at(TAIL),
  );
  const high = Math.min(
    days.findLast((day) => day <= at(0.95) + reach)!,
    at(1 - TAIL),
  );
  const worth = Math.max(high - low, 365) * TAIL_COST;
  return [low - at(0) > worth ? low : at(0), at(1) - high > worth ? high : at(1)];
}

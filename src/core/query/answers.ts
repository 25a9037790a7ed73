import type { Dataset, Relationships } from '../model/dataset';
import { DOUBTFUL, UNDATED } from '../model/dataset';
import type { Subgraph } from './answer';
import { answer } from './answer';
import type { ByDay } from './by-day';
import { byDay, rowsBetween } from './by-day';
import { lift } from './explain';
import { ALL_FILTERS, FILTERS, type Query } from './filters';
import { dateFilter, windowOf } from './filters/date';
import type { Window } from './predicate';

/** What the date filter, the first of all, puts to a row that it hides. */
const BY_DATE = FILTERS.indexOf(dateFilter) + 1;
/** Where more of the rows are touched than this share, a pass over all of them is as quick as a visit to each. */
const MOST_TOUCHED = 1 / 8;

type Last = { readonly query: Query; readonly window: Window; readonly subgraph: Subgraph };

/**
 * Answers questions about a dataset one after another, as `answer` does. Where only the window moved since the one before,
 * it looks at the relationships that begin or end between the old bounds and the new alone: a step of a drag costs
 * what it changes.
 */
export function createAnswers(dataset: Dataset, mostTouched = MOST_TOUCHED): (query: Query) => Subgraph {
  let last: Last | null = null;
  let orders: Orders | null = null;
  let rest: { readonly query: Query; readonly verdict: Uint8Array } | null = null;

  const moved = (before: Last, query: Query, window: Window): Subgraph | null => {
    if (!isMove(before, query, window)) return null;
    orders ??= ordersOf(dataset.relationships);
    const touched = touchedRows(orders, before.window, window);
    if (touched.length > dataset.relationships.count * mostTouched) return null;
    if (!rest || !isSameBesides(rest.query, query, WITHOUT_DATE))
      rest = { query, verdict: answer(dataset, lift(query, dateFilter.id)).relationshipVerdict };
    return move(dataset, before.subgraph, { window, isCertain: query.certain, touched, rest: rest.verdict });
  };

  return (query) => {
    const window = windowOf(query);
    const subgraph = (last && window && moved(last, query, window)) ?? answer(dataset, query);
    last = window && { query, window, subgraph };
    return subgraph;
  };
}

const BOUNDS = new Set(['from', 'to']);
const WITHOUT_DATE = new Set(Object.keys(dateFilter.defaults));

/** Whether nothing but the bounds of a window of the active changed, and no filter looks at what the window leaves. */
function isMove(before: Last, query: Query, window: Window): boolean {
  return (
    window.when === 'active' &&
    window.from <= window.to &&
    before.window.from <= before.window.to &&
    isSameBesides(before.query, query, BOUNDS) &&
    ALL_FILTERS.every(({ reach, defaults }) => !reach || isAt(query, defaults))
  );
}

function isSameBesides(one: Query, other: Query, besides: ReadonlySet<string>): boolean {
  return (Object.keys(one) as (keyof Query)[]).every((key) => besides.has(key) || one[key] === other[key]);
}

function isAt(query: Query, values: Partial<Query>): boolean {
  return (Object.keys(values) as (keyof Query)[]).every((key) => {
    const [now, usual] = [query[key], values[key]];
    return now === usual || (Array.isArray(now) && Array.isArray(usual) && now.length + usual.length === 0);
  });
}

/** Relationships by each of the days that a window is held against. */
type Orders = { readonly starts: readonly ByDay[]; readonly ends: readonly ByDay[] };

function ordersOf({ count, startEarliest, startLatest, endEarliest, endLatest }: Relationships): Orders {
  const all = new Uint32Array(count);
  for (let row = 0; row < count; row++) all[row] = row;
  // Whoever has one day alone stands in one order alone.
  return {
    starts: [byDay(startEarliest, all), byDay(startLatest, whereUnlike(startEarliest, startLatest))],
    ends: [byDay(endLatest, all), byDay(endEarliest, whereUnlike(endEarliest, endLatest))],
  };
}

function whereUnlike(one: Int32Array, other: Int32Array): Uint32Array {
  const rows = new Uint32Array(one.length);
  let count = 0;
  for (let row = 0; row < one.length; row++) {
    rows[count] = row;
    count += Number(one[row] !== other[row]);
  }
  return rows.slice(0, count);
}

/** Every row, in order, to which one window may mean something else than the other; a row may stand twice. */
function touchedRows({ starts, ends }: Orders, before: Window, now: Window): Uint32Array {
  const [to, laterTo] = [Math.min(before.to, now.to), Math.max(before.to, now.to)];
  const [from, laterFrom] = [Math.min(before.from, now.from), Math.max(before.from, now.from)];
  const parts = [
    ...starts.map((order) => rowsBetween(order, to + 1, laterTo + 1)),
    ...ends.map((order) => rowsBetween(order, from, laterFrom)),
  ];
  const count = parts.reduce((sum, rows) => sum + rows.length, 0);
  const touched = new Uint32Array(count);
  parts.reduce((at, rows) => {
    touched.set(rows, at);
    return at + rows.length;
  }, 0);
  // Memory that is walked through in order is read several times as fast.
  return touched.toSorted();
}

type Move = {
  readonly window: Window;
  readonly isCertain: boolean;
  readonly touched: Uint32Array;
  /** What all filters but the date say of each relationship. */
  readonly rest: Uint8Array;
};

function move({ relationships: columns }: Dataset, before: Subgraph, change: Move): Subgraph {
  const relationshipVerdict = before.relationshipVerdict.slice();
  const isOnlyPossible = before.isOnlyPossible.slice();
  const degree = before.degree.slice();
  const came = new Int8Array(change.touched.length);
  judge(columns, change, relationshipVerdict, isOnlyPossible, came);
  countAgain(columns, change.touched, came, degree);
  const rows = new Uint32Array(before.relationships.length + change.touched.length);
  const relationships = rows.subarray(0, merge(before.relationships, change.touched, came, rows));
  // The keys in the order in which `answer` has them: what reads a subgraph is compiled for one shape alone.
  const { entities, entityVerdict } = before;
  return { entities, relationships, entityVerdict, relationshipVerdict, isOnlyPossible, degree };
}

/** Judges the rows that a window touches, and writes for each of them whether it came (1), went (-1) or neither (0). */
function judge(
  { flags, startEarliest, startLatest, endEarliest, endLatest }: Relationships,
  { window: { from, to }, isCertain, touched, rest }: Move,
  verdict: Uint8Array,
  isOnlyPossible: Uint8Array,
  came: Int8Array,
): void {
  for (let at = 0; at < touched.length; at++) {
    const row = touched[at]!;
    const isDoubtful = (flags[row]! & DOUBTFUL) !== 0;
    const isUndated = (flags[row]! & UNDATED) !== 0;
    const isCut = startLatest[row]! > to || endEarliest[row]! < from;
    const isOutside = isCertain ? isCut || isDoubtful : startEarliest[row]! > to || endLatest[row]! < from;
    const now = isOutside && !isUndated ? BY_DATE : rest[row]!;
    // A row that stands twice comes or goes but once.
    came[at] = Number(now === 0) - Number(verdict[row] === 0);
    verdict[row] = now;
    isOnlyPossible[row] = Number(now === 0 && (isCut || isDoubtful || isUndated));
  }
}

function countAgain({ from, to }: Relationships, touched: Uint32Array, came: Int8Array, degree: Uint32Array): void {
  for (let at = 0; at < touched.length; at++) {
    if (came[at] === 0) continue;
    const row = touched[at]!;
    degree[from[row]!]! += came[at]!;
    if (from[row] !== to[row]) degree[to[row]!]! += came[at]!;
  }
}

const BEHIND_ALL = 2 ** 30;

/** Writes the old rows with those that came and without those that went, in order; gives their number. */
function merge(old: Uint32Array, touched: Uint32Array, came: Int8Array, rows: Uint32Array): number {
  let [read, written] = [0, 0];
  for (let at = 0; at <= touched.length; at++) {
    // What stands behind the last one that is touched is written with it.
    const isBehind = at === touched.length;
    const way = isBehind ? 0 : came[at]!;
    if (way === 0 && !isBehind) continue;
    const row = isBehind ? BEHIND_ALL : touched[at]!;
    while (read < old.length && old[read]! < row) rows[written++] = old[read++]!;
    if (way > 0) rows[written++] = row;
    else if (way < 0) read++;
  }
  return written;
}

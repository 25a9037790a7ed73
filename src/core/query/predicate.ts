import type { Relationships, Row } from '../model/dataset';
import { ATTESTED, DOUBTFUL, NO_START, UNDATED } from '../model/dataset';
import type { Day } from '../model/time';

export type When = 'active' | 'started' | 'ended' | 'within';

/** A question about time: both days belong to it. */
export type Window = { readonly from: Day; readonly to: Day; readonly when: When };

/** Everything a filter can ask of a relationship: a small closed language over the columns. */
export type Predicate =
  | { readonly kind: 'window'; readonly window: Window; readonly certain: boolean }
  | { readonly kind: 'dated' }
  | { readonly kind: 'value'; readonly column: 'type' | 'confidence'; readonly allowed: Uint8Array }
  | { readonly kind: 'publisher'; readonly publisher: Uint32Array; readonly allowed: Uint8Array }
  | { readonly kind: 'publishers'; readonly minimum: number }
  | { readonly kind: 'rows'; readonly allowed: Uint8Array };

/** How sure it is that a relationship matches a window. */
export const NO = 0;
export const POSSIBLY = 1;
export const CERTAINLY = 2;
export type Certainty = typeof NO | typeof POSSIBLY | typeof CERTAINLY;

/** The test of one row that a predicate stands for. */
export function compile(predicate: Predicate, columns: Relationships): (row: Row) => boolean {
  switch (predicate.kind) {
    case 'window': {
      const least = predicate.certain ? CERTAINLY : POSSIBLY;
      return (row) => isUndated(columns, row) || certainty(columns, row, predicate.window) >= least;
    }
    case 'dated':
      return (row) => !isUndated(columns, row);
    case 'value': {
      const values = columns[predicate.column];
      return (row) => predicate.allowed[values[row]!] === 1;
    }
    case 'publisher':
      return (row) => hasPublisher(columns, row, predicate);
    case 'rows':
      return (row) => predicate.allowed[row] === 1;
    case 'publishers':
      return (row) => columns.publisherCount[row]! >= predicate.minimum;
  }
}

/** Nothing at all is known of when: the row has a switch of its own and passes every window. */
export function isUndated(columns: Relationships, row: Row): boolean {
  return (columns.flags[row]! & UNDATED) !== 0;
}

function hasPublisher(
  columns: Relationships,
  row: Row,
  { publisher, allowed }: Extract<Predicate, { kind: 'publisher' }>,
): boolean {
  for (let at = columns.sourceOffsets[row]!; at < columns.sourceOffsets[row + 1]!; at++) {
    if (allowed[publisher[columns.sourceRows[at]!]!] === 1) return true;
  }
  return false;
}

/**
 * How sure it is that a row matches a window: `CERTAINLY` when every start and end it may have had matches,
 * `POSSIBLY` when some do. Only a stated beginning can match `started` (an attested one is none), only a stated end `ended`.
 * A window that ends before it begins has no day, so nothing matches it.
 */
export function certainty(columns: Relationships, row: Row, window: Window): Certainty {
  if (window.from > window.to) return NO;
  const sure = MODES[window.when](columns, row, window);
  return sure === CERTAINLY && (columns.flags[row]! & DOUBTFUL) !== 0 ? POSSIBLY : sure;
}

const MODES: Readonly<Record<When, (columns: Relationships, row: Row, window: Window) => Certainty>> = {
  active: (c, row, { from, to }) => {
    if (c.startEarliest[row]! > to || c.endLatest[row]! < from) return NO;
    return c.startLatest[row]! <= to && c.endEarliest[row]! >= from ? CERTAINLY : POSSIBLY;
  },
  started: (c, row, window) =>
    (c.flags[row]! & (NO_START | ATTESTED)) !== 0 ? NO : falls(c.startEarliest[row]!, c.startLatest[row]!, window),
  ended: (c, row, window) => (c.endState[row] === CLOSED ? falls(c.endEarliest[row]!, c.endLatest[row]!, window) : NO),
  within: (c, row, { from, to }) => {
    const firstStart = Math.max(c.startEarliest[row]!, from);
    const lastEnd = Math.min(c.endLatest[row]!, to);
    if (firstStart > c.startLatest[row]! || lastEnd < c.endEarliest[row]!) return NO;
    return c.startEarliest[row]! >= from && c.endLatest[row]! <= to ? CERTAINLY : POSSIBLY;
  },
};

/** Position of `closed` in `END_STATES`. */
const CLOSED = 0;

function falls(earliest: Day, latest: Day, { from, to }: Window): Certainty {
  if (earliest > to || latest < from) return NO;
  return earliest >= from && latest <= to ? CERTAINLY : POSSIBLY;
}

import type { Relationships, Row } from '../model/dataset';
import { ATTESTED, END_STATES, NO_START, UNDATED } from '../model/dataset';
import type { Day, EndState } from '../model/time';
import { DAY_MIN } from '../model/time';

/** How a relationship begins: by a stated date, true by a date and older, without beginning, or nobody says. */
export type StartState = 'stated' | 'attested' | 'open' | 'unknown';

/** Where a relationship lies on an axis from 0 to 1; what reaches beyond the axis is cut off at its ends. */
export type LaneItem = {
  readonly relationship: Row;
  /** Where it may have held, and at least the room of a mark. */
  readonly left: number;
  readonly right: number;
  /** What it keeps free of others: that, and the room of a label that begins or ends with it. */
  readonly room: readonly [left: number, right: number];
  /** Where it certainly held; null when there is no such time, or none on the axis. */
  readonly core: readonly [left: number, right: number] | null;
  readonly start: StartState;
  readonly end: EndState;
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
  /** It ends when it begins: an event. */
  readonly isPoint: boolean;
  /** Too short for a bar: a mark in the middle of its room stands for it. */
  readonly isMark: boolean;
};

/** Lengths on an axis from 0 to 1. */
export type ItemRoom = {
  /** Length of a mark. */
  readonly least: number;
  /** Length kept free for an item and its label. */
  readonly label: number;
  /** How far an edge that nobody has dated fades. */
  readonly tail: number;
};

type Edges = { readonly outer: readonly [number, number]; readonly inner: readonly [number, number] };

/** Places a relationship on the axis of some days, the morning of the first at 0 and the evening of the last at 1. */
export function placeItem(
  columns: Relationships,
  row: Row,
  [first, last]: readonly [Day, Day],
  { least, tail, label }: ItemRoom,
): LaneItem {
  const toX = (day: Day): number => (day - first) / (last + 1 - first);
  const start = startState(columns, row);
  const end = END_STATES[columns.endState[row]!]!;
  const { outer, inner } = edgesOf(columns, row, toX, tail);
  const reach = [clip(outer[0]), clip(outer[1])] as const;
  const core = [clip(inner[0]), clip(inner[1])] as const;
  const isMark = reach[1] - reach[0] < least;
  const middle = Math.min(1 - least / 2, Math.max(least / 2, (reach[0] + reach[1]) / 2));
  const [left, right] = isMark ? [middle - least / 2, middle + least / 2] : reach;
  const free = Math.max(0, Math.min(left, 1 - label));
  return {
    relationship: row,
    left,
    right,
    room: [free, Math.max(right, Math.min(1, free + label))],
    core: inner[0] < inner[1] && core[0] < core[1] ? core : null,
    start,
    end,
    isCutLeft: outer[0] < 0,
    isCutRight: outer[1] > 1,
    isPoint: end === 'closed' && start === 'stated' && isSameDay(columns, row),
    isMark,
  };
}

function startState({ flags, startLatest }: Relationships, row: Row): StartState {
  if ((flags[row]! & ATTESTED) !== 0) return 'attested';
  if ((flags[row]! & NO_START) === 0) return 'stated';
  return startLatest[row] === DAY_MIN ? 'open' : 'unknown';
}

function isSameDay({ startEarliest, startLatest, endEarliest, endLatest }: Relationships, row: Row): boolean {
  return startEarliest[row] === endEarliest[row] && startLatest[row] === endLatest[row];
}

/**
 * First and last position at which it may have held, and between which it did. An edge without a date fades over a
 * tail from the nearest day that is known, or from the end of the axis nearest to that.
 */
function edgesOf(columns: Relationships, row: Row, toX: (day: Day) => number, tail: number): Edges {
  if ((columns.flags[row]! & UNDATED) !== 0) return { outer: [0, 1], inner: [1, 0] };
  const start = startState(columns, row);
  const end = END_STATES[columns.endState[row]!]!;
  const known: readonly [number, number] = [toX(columns.startLatest[row]!), toX(columns.endEarliest[row]! + 1)];
  const from = start === 'unknown' ? (end === 'closed' ? known[1] : 1) : known[0];
  const to = end === 'unknown' ? toX(columns.startLatest[row]! + 1) : known[1];
  return {
    inner: [from, to],
    outer: [
      start === 'stated' ? toX(columns.startEarliest[row]!) : start === 'open' ? from : Math.min(from, 1) - tail,
      end === 'unknown' ? Math.max(to, 0) + tail : end === 'ongoing' ? to : toX(columns.endLatest[row]! + 1),
    ],
  };
}

function clip(x: number): number {
  return Math.min(1, Math.max(0, x));
}

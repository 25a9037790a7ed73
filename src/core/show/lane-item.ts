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

/** Where a relationship lies, before anything is told of it: numbers alone, as every step of a window asks for thousands. */
export type Reach = {
  readonly left: number;
  readonly right: number;
  /** The room that it keeps free of others. */
  readonly from: number;
  readonly to: number;
  /** First and last position at which it may have held, beyond the axis as well, and between which it did. */
  readonly outerLeft: number;
  readonly outerRight: number;
  readonly innerLeft: number;
  readonly innerRight: number;
  readonly isMark: boolean;
};

/** Reach of a relationship on the axis of some days, the morning of the first at 0 and the evening of the last at 1. */
export function reachOf(
  columns: Relationships,
  row: Row,
  axis: readonly [Day, Day],
  { least, tail, label }: ItemRoom,
): Reach {
  const { outerLeft, outerRight, innerLeft, innerRight } = edgesOf(columns, row, axis, tail);
  const [from, to] = [clip(outerLeft), clip(outerRight)];
  const isMark = to - from < least;
  const middle = Math.min(1 - least / 2, Math.max(least / 2, (from + to) / 2));
  const left = isMark ? middle - least / 2 : from;
  const right = isMark ? middle + least / 2 : to;
  const free = Math.max(0, Math.min(left, 1 - label));
  const freeTo = Math.max(right, Math.min(1, free + label));
  return { left, right, from: free, to: freeTo, outerLeft, outerRight, innerLeft, innerRight, isMark };
}

/** Places a relationship on the axis of some days, with all that its drawing depends on. */
export function placeItem(columns: Relationships, row: Row, axis: readonly [Day, Day], room: ItemRoom): LaneItem {
  const reach = reachOf(columns, row, axis, room);
  const start = startState(columns, row);
  const end = END_STATES[columns.endState[row]!]!;
  const core = [clip(reach.innerLeft), clip(reach.innerRight)] as const;
  return {
    relationship: row,
    left: reach.left,
    right: reach.right,
    room: [reach.from, reach.to],
    core: reach.innerLeft < reach.innerRight && core[0] < core[1] ? core : null,
    start,
    end,
    isCutLeft: reach.outerLeft < 0,
    isCutRight: reach.outerRight > 1,
    isPoint: end === 'closed' && start === 'stated' && isSameDay(columns, row),
    isMark: reach.isMark,
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

type Edges = Pick<Reach, 'outerLeft' | 'outerRight' | 'innerLeft' | 'innerRight'>;

const ALL_ALONG: Edges = { outerLeft: 0, outerRight: 1, innerLeft: 1, innerRight: 0 };

/** An edge without a date fades over a tail from the nearest day that is known, or from the end of the axis nearest to that. */
function edgesOf(columns: Relationships, row: Row, [first, last]: readonly [Day, Day], tail: number): Edges {
  if ((columns.flags[row]! & UNDATED) !== 0) return ALL_ALONG;
  const length = last + 1 - first;
  const start = startState(columns, row);
  const end = END_STATES[columns.endState[row]!]!;
  const knownFrom = (columns.startLatest[row]! - first) / length;
  const knownTo = (columns.endEarliest[row]! + 1 - first) / length;
  const innerLeft = start !== 'unknown' ? knownFrom : end === 'closed' ? knownTo : 1;
  const innerRight = end === 'unknown' ? (columns.startLatest[row]! + 1 - first) / length : knownTo;
  const outerLeft =
    start === 'stated'
      ? (columns.startEarliest[row]! - first) / length
      : start === 'open'
        ? innerLeft
        : Math.min(innerLeft, 1) - tail;
  const outerRight =
    end === 'unknown'
      ? Math.max(innerRight, 0) + tail
      : end === 'ongoing'
        ? innerRight
        : (columns.endLatest[row]! + 1 - first) / length;
  return { outerLeft, outerRight, innerLeft, innerRight };
}

function clip(x: number): number {
  return Math.min(1, Math.max(0, x));
}

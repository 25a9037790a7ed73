import { ATTESTED, DOUBTFUL, NO_START, UNDATED } from './dataset';
import type { Relationship } from './records';
import type { Day, EndState } from './time';
import { DAY_MAX, DAY_MIN, parseDate } from './time';

export type Span = {
  /** First and last day on which it may have begun. */
  readonly start: readonly [Day, Day];
  /** First and last day on which it may have ended. */
  readonly end: readonly [Day, Day];
  readonly endState: EndState;
  readonly flags: number;
};

/**
 * The possible days of a record's start and end. An attested start may lie anywhere before it; an unknown end anywhere
 * from the start on; an ongoing one after every day. As nothing ends before it starts, each bounds the other
 * (a start in June 2014 with the end "2014" ended in June at the earliest).
 */
export function spanOf(record: Pick<Relationship, 'start' | 'end' | 'startBasis'>): Span {
  const start = stated(record.start);
  const end = stated(record.end);
  const endState: EndState = end ? 'closed' : record.end === '..' ? 'ongoing' : 'unknown';
  const attested = record.startBasis === 'attested';
  const undated = !start && !end && endState === 'unknown' && record.start !== '..';
  const flags =
    (undated ? UNDATED : 0) |
    (attested ? ATTESTED : 0) |
    (start?.doubtful || end?.doubtful ? DOUBTFUL : 0) |
    (start ? 0 : NO_START);
  const known = start?.earliest ?? DAY_MIN;
  const startLatest = start ? start.latest : record.start === '..' ? DAY_MIN : DAY_MAX;
  const [endEarliest, endLatest] = endDays(endState, end);
  return {
    start: [attested ? DAY_MIN : known, Math.min(startLatest, endLatest)],
    end: [Math.max(endEarliest, known), endLatest],
    endState,
    flags,
  };
}

function stated(text: string | undefined): ReturnType<typeof parseDate> {
  if (text === undefined || text === '' || text === '..') return null;
  const date = parseDate(text);
  if (!date) throw new Error(`buildDataset was given an unchecked graph: no date "${text}"`);
  return date;
}

function endDays(state: EndState, end: ReturnType<typeof parseDate>): readonly [Day, Day] {
  if (end) return [end.earliest, end.latest];
  return state === 'ongoing' ? [DAY_MAX, DAY_MAX] : [DAY_MIN, DAY_MAX];
}

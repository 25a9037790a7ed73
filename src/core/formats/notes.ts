import type { Place } from '../model/problem';
import type { Values } from '../words/say';
import type { Outcome, ReportNote } from './report';
import { say } from '../words/say';

/** Most places told of one kind of note. */
const MOST_EXAMPLES = 5;

/** A place, or how to find it: finding one can cost time, and few are told. */
export type Where = Place | (() => Place | undefined) | undefined;

/** Something that was changed or dropped, at one place. What and why are messages: they are said once for all of a kind. */
export type Remark = {
  readonly outcome: Outcome;
  /** In the plural: `relationships without a known end`. */
  readonly what: string;
  readonly why: string;
  /** What stands in both for their arguments. */
  readonly values?: Values;
  readonly place?: Where;
  readonly record?: string | undefined;
  /** Only a limit is the reason. */
  readonly isLimit?: true;
};

/** The place itself. */
export function found(where: Where): Place | undefined {
  return typeof where === 'function' ? where() : where;
}

/** Gathers remarks of one kind into one note with a count. */
export function gatherNotes(): { readonly add: (remark: Remark) => void; readonly notes: () => readonly ReportNote[] } {
  const kinds = new Map<string, { remark: Remark; count: number; examples: Example[] }>();
  return {
    add: (remark) => {
      const { outcome, what, why, values, place: where, record } = remark;
      const key = `${outcome}\n${what}\n${why}${values ? `\n${Object.values(values).join('\n')}` : ''}`;
      const kind = kinds.get(key) ?? { remark, count: 0, examples: [] };
      kinds.set(key, kind);
      kind.count++;
      const named = record === '' ? undefined : record;
      if (kind.examples.length >= MOST_EXAMPLES || (where === undefined && named === undefined)) return;
      const place = found(where);
      kind.examples.push({
        ...(place === undefined ? {} : { place }),
        ...(named === undefined ? {} : { record: named.slice(0, 80) }),
      });
    },
    notes: () => [...kinds.values()].map(({ remark, count, examples }) => ({ ...noteOf(remark), count, examples })),
  };
}

function noteOf({ outcome, what, why, values, isLimit }: Remark): Omit<ReportNote, 'count' | 'examples'> {
  return { outcome, what: say(what, values), why: say(why, values), ...(isLimit ? { isLimit } : {}) };
}

type Example = ReportNote['examples'][number];

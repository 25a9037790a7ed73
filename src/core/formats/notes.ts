import type { Place } from '../model/problem';
import type { Outcome, ReportNote } from './report';

/** Most places told of one kind of note. */
const MOST_EXAMPLES = 5;

/** A place, or how to find it: finding one can cost time, and few are told. */
export type Where = Place | (() => Place | undefined) | undefined;

/** Something that was changed or dropped, at one place. */
export type Remark = {
  readonly outcome: Outcome;
  /** In the plural: `relationships without a known end`. */
  readonly what: string;
  readonly why: string;
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
  const kinds = new Map<string, { note: Omit<ReportNote, 'count' | 'examples'>; count: number; examples: Example[] }>();
  return {
    add: ({ outcome, what, why, place: where, record, isLimit }) => {
      const key = `${outcome}\n${what}\n${why}`;
      const kind = kinds.get(key) ?? {
        note: { outcome, what, why, ...(isLimit ? { isLimit } : {}) },
        count: 0,
        examples: [],
      };
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
    notes: () => [...kinds.values()].map(({ note, count, examples }) => ({ ...note, count, examples })),
  };
}

type Example = ReportNote['examples'][number];

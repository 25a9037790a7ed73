import type { Place } from '../model/problem';
import type { Outcome, ReportNote } from './report';

/** Most places told of one kind of note. */
const MOST_EXAMPLES = 5;

/** Something that was changed or dropped, at one place. */
export type Remark = {
  readonly outcome: Outcome;
  /** In the plural: `relationships without a known end`. */
  readonly what: string;
  readonly why: string;
  readonly place?: Place | undefined;
  readonly record?: string | undefined;
};

/** Gathers remarks of one kind into one note with a count. */
export function gatherNotes(): { readonly add: (remark: Remark) => void; readonly notes: () => readonly ReportNote[] } {
  const kinds = new Map<string, { note: Omit<ReportNote, 'count' | 'examples'>; count: number; examples: Example[] }>();
  return {
    add: ({ outcome, what, why, place, record }) => {
      const key = `${outcome}\n${what}\n${why}`;
      const kind = kinds.get(key) ?? { note: { outcome, what, why }, count: 0, examples: [] };
      kinds.set(key, kind);
      kind.count++;
      if (kind.examples.length >= MOST_EXAMPLES || (place === undefined && record === undefined)) return;
      kind.examples.push({
        ...(place === undefined ? {} : { place }),
        ...(record === undefined ? {} : { record: record.slice(0, 80) }),
      });
    },
    notes: () => [...kinds.values()].map(({ note, count, examples }) => ({ ...note, count, examples })),
  };
}

type Example = ReportNote['examples'][number];

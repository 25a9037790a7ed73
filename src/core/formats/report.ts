import type { Place } from '../model/problem';
import type { RawGraph } from '../model/records';
import { say } from '../words/say';

export type Outcome = 'changed' | 'dropped';

/** One kind of thing that was changed or dropped on the way from a file to a graph, or from a graph to a file. */
export type ReportNote = {
  readonly outcome: Outcome;
  /** In the plural, to be read behind a count: `relationships without a known end`. */
  readonly what: string;
  /** Why, in a sentence. */
  readonly why: string;
  readonly count: number;
  /** Only a limit is the reason, which the person may raise for a file that they trust. */
  readonly isLimit?: true;
  /** Where the first few stand. */
  readonly examples: readonly { readonly place?: Place; readonly record?: string }[];
};

/** What became of a file: what was kept, changed and dropped, with counts, places and reasons. */
export type ImportReport = {
  /** Label of the format. */
  readonly format: string;
  readonly kept: { readonly entities: number; readonly relationships: number; readonly sources: number };
  /** Names of what Entente has no field for and keeps among the properties. */
  readonly properties: readonly string[];
  readonly notes: readonly ReportNote[];
};

/** The report of a graph that was taken as it is. */
export function plainReport(format: string, graph: RawGraph, notes: readonly ReportNote[] = []): ImportReport {
  const { entities, relationships, sources } = graph;
  const names = [...entities, ...relationships].flatMap(({ properties }) => Object.keys(properties ?? {}));
  return {
    format,
    kept: { entities: entities.length, relationships: relationships.length, sources: sources.length },
    properties: [...new Set(names)].toSorted(),
    notes,
  };
}

/** A report as lines of text, the counts first. */
export function reportLines({ format, kept, properties, notes }: ImportReport): readonly string[] {
  return [
    say('read as {format}', { format }),
    say('kept: {kept}', { kept: keptWords(kept) }),
    ...(properties.length > 0 ? [say('kept as properties: {names}', { names: properties.join(say(', ')) })] : []),
    ...notes.map(noteLine),
  ];
}

/** What was kept, in words: `1,013 entities, 1 relationship, 0 sources`. */
export function keptWords({ entities, relationships, sources }: ImportReport['kept']): string {
  return say(
    '{entities, plural, one {# entity} other {# entities}}, {relationships, plural, one {# relationship} other {# relationships}}, {sources, plural, one {# source} other {# sources}}',
    { entities, relationships, sources },
  );
}

/** What a note is about, with its count; what is worded for many is not put behind a one. */
export function noteWords({ what, count }: ReportNote): string {
  return count === 1 ? say('{what} (one)', { what }) : say('{count, number} {what}', { what, count });
}

/** One note as a line: `dropped: 3 relationships without an end: why (12:4 "r7", …)`. */
export function noteLine(note: ReportNote): string {
  const { outcome, why, count, examples } = note;
  const places = examples.map(({ place, record }) =>
    [place ? `${place.line}:${place.column}` : '', record === undefined ? '' : `"${record}"`].filter(Boolean).join(' '),
  );
  const told = places.filter(Boolean);
  const more = count > told.length ? ', …' : '';
  return `${outcome}: ${noteWords(note)}: ${why}${told.length > 0 ? ` (${told.join(', ')}${more})` : ''}`;
}

import { labelOf, titleOf } from '../words/naming';
import { say } from '../words/say';
import type { Dataset } from '../model/dataset';
import { END_STATES, NO_START, UNDATED } from '../model/dataset';
import { CONFIDENCES } from '../model/records';
import type { EndState } from '../model/time';
import { civilOf, isoDay } from '../model/time';
import { confidenceWords } from './confidence-words';
import { coverageGaps } from './coverage';
import { nameOfLanguage } from './language-name';

export type Count = { readonly name: string; readonly count: number };

/** What a dataset holds, counted; every list with the largest count first, years in their order. */
export type Statistics = {
  readonly title: string;
  readonly entities: number;
  readonly relationships: number;
  readonly sources: number;
  readonly publishers: number;
  /** First and last day stated; null when nothing is dated. */
  readonly span: readonly [string, string] | null;
  readonly undated: number;
  readonly entityTypes: readonly Count[];
  readonly families: readonly Count[];
  readonly relationshipTypes: readonly Count[];
  readonly confidence: readonly Count[];
  readonly ends: readonly Count[];
  /** Relationships by the year in which they began, where a beginning is stated. */
  readonly years: readonly Count[];
  /** Relationships by the publishers of their sources; one with two publishers counts for both. */
  readonly byPublisher: readonly Count[];
  /** Sources by their kind, and by the language they are in. */
  readonly sourceKinds: readonly Count[];
  readonly languages: readonly Count[];
  /** What is missing, in sentences. */
  readonly gaps: readonly string[];
};

/** Counts what a dataset holds. */
export function statisticsOf(dataset: Dataset): Statistics {
  const { entities, relationships, sources } = dataset;
  const rows = Array.from({ length: relationships.count }, (_, row) => row);
  const dated = rows.filter((row) => (relationships.flags[row]! & NO_START) === 0);
  const [types, families] = [dataset.entityTypes.map(labelOf), dataset.families.map(labelOf)];
  const relationshipTypes = dataset.relationshipTypes.map(labelOf);
  const [confidences, ends] = [CONFIDENCES.map(confidenceWords), END_STATES.map(endWords)];
  const years = tally(dated, (row) => String(civilOf(relationships.startLatest[row]!).year)).toSorted(
    (a, b) => Number(a.name) - Number(b.name),
  );
  return {
    title: titleOf(dataset),
    entities: entities.count,
    relationships: relationships.count,
    sources: sources.count,
    publishers: dataset.publishers.length,
    span: dataset.extent && [isoDay(dataset.extent[0]), isoDay(dataset.extent[1])],
    undated: rows.filter((row) => (relationships.flags[row]! & UNDATED) !== 0).length,
    entityTypes: largestFirst(tally(entities.type, (type) => types[type]!)),
    families: largestFirst(tally(relationships.family, (family) => families[family]!)),
    relationshipTypes: largestFirst(tally(relationships.type, (type) => relationshipTypes[type]!)),
    confidence: largestFirst(tally(relationships.confidence, (confidence) => confidences[confidence]!)),
    ends: largestFirst(tally(relationships.endState, (state) => ends[state]!)),
    years,
    byPublisher: largestFirst(
      tally(
        rows.flatMap((row) => publishersOf(dataset, row)),
        (name) => name,
      ),
    ),
    sourceKinds: largestFirst(tally(sources.records, ({ kind }) => kindName(dataset, kind))),
    languages: largestFirst(tally(sources.records, ({ language }) => languageName(language))),
    gaps: coverageGaps(dataset, years),
  };
}

function endWords(end: EndState): string {
  return say('{end, select, closed {closed} ongoing {ongoing} other {unknown}}', { end });
}

function kindName({ sourceKinds }: Dataset, id: string | undefined): string {
  const kind = sourceKinds.find((one) => one.id === id);
  return kind ? labelOf(kind) : (id ?? say('not stated'));
}

function languageName(tag: string | undefined): string {
  return tag === undefined ? say('not stated') : (nameOfLanguage(tag) ?? tag);
}

function publishersOf({ relationships, sources, publishers }: Dataset, row: number): readonly string[] {
  const rows = relationships.sourceRows.subarray(
    relationships.sourceOffsets[row],
    relationships.sourceOffsets[row + 1],
  );
  return [...new Set(Array.from(rows, (source) => publishers[sources.publisher[source]!]!))];
}

function tally<T>(values: Iterable<T>, nameOf: (value: T) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, count }));
}

function largestFirst(counts: readonly Count[]): readonly Count[] {
  return counts.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

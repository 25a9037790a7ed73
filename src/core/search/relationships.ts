import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Dataset, Row } from '../model/dataset';
import type { Entity, Names, Verb } from '../model/records';
import { hasHan } from './fold';
import { type QueryForms, termsOfText } from './forms';
import type { Romanise } from './romanise';
import { addStretches, allOf, anyOf, createTermIndex } from './terms';

/** A relationship whose words were found; the score is from 0 to 1. */
export type FoundRelationship = { readonly row: Row; readonly score: number };

/** Shortest text in letters that is looked for; shorter ones begin a word of nearly every summary. */
const SHORTEST = 3;

/** Reads the type and summary of every relationship, and the names of its ends, into an index. */
export async function indexRelationships(
  dataset: Dataset,
  romanise: Romanise,
  pause: () => Promise<void>,
): Promise<MiniSearch> {
  const termsOf = (text: string): string => termsOfText(text, romanise).join(' ');
  const ends = dataset.entities.records.map((record) => termsOf(namesOf(record)));
  const types = dataset.relationshipTypes.map((type) => termsOf(wordsOf(type)));
  const wordings = new Map(dataset.verbs.map((verb) => [verb.id, termsOf(wordsOf(verb))]));
  const { from, to, type, records } = dataset.relationships;
  const index = createTermIndex(['text', 'ends']);
  const documentOf = (row: Row): object => {
    const { verb = '', summary = '' } = records[row]!;
    return {
      id: row,
      text: `${types[type[row]!]!} ${wordings.get(verb) ?? ''} ${termsOf(summary)}`.trim(),
      ends: `${ends[from[row]!]!} ${ends[to[row]!]!}`.trim(),
    };
  };
  await addStretches(index, records.length, documentOf, pause);
  return index;
}

/** The words of a type or a verb both ways, in all its languages. */
function wordsOf({
  label,
  inverse,
  labels,
  inverses,
}: Pick<Verb, 'label' | 'inverse' | 'labels' | 'inverses'>): string {
  return [label, inverse ?? '', ...textsOf(labels), ...textsOf(inverses)].join(' ');
}

function namesOf({ name, names }: Entity): string {
  return names ? [name, ...textsOf(names)].join(' ') : name;
}

function textsOf(texts: Names | undefined): readonly string[] {
  return texts ? Object.values(texts) : [];
}

/** Relationships in whose type, summary or ends every typed word stands, the best first. */
export function findRelationships(
  index: MiniSearch,
  { written, latin, compacts }: QueryForms,
  limit: number,
): readonly FoundRelationship[] {
  const isHan = written.some(hasHan);
  if (limit <= 0 || (!isHan && compacts[0]!.length < SHORTEST)) return [];
  const ways = latin ? [written, latin] : [written];
  const results = ask(index, ways);
  // A word of which too little is typed yet must not empty the list for the time of a key.
  const isUnfinished = results.length === 0 && written.length > 1 && written.at(-1)!.length < SHORTEST && !isHan;
  return rank(
    isUnfinished
      ? ask(
          index,
          ways.map((words) => words.slice(0, -1)),
        )
      : results,
    limit,
  );
}

function ask(index: MiniSearch, ways: readonly (readonly string[])[]): readonly SearchResult[] {
  const wanted = ways.map((words) => allOf(words, (words.at(-1)?.length ?? 0) >= SHORTEST));
  return index.search(anyOf(wanted), { boost: { text: 2 } });
}

function rank(results: readonly SearchResult[], limit: number): readonly FoundRelationship[] {
  const best = results[0]?.score ?? 1;
  return results.slice(0, limit).map((result) => ({ row: result.id as number, score: result.score / best }));
}

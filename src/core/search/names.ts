import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import type { Dataset, Row } from '../model/dataset';
import { hasHan } from './fold';
import type { NameForms, QueryForms } from './forms';
import { formsOfName } from './forms';
import type { Romanise } from './romanise';
import { addStretches, allOf, anyOf, closeTo, createTermIndex } from './terms';
import { countSlips, slipsAllowed } from './typos';

/** One text by which an entity is known. */
type Name = Pick<NameForms, 'compacts' | 'isLatin'> & {
  readonly text: string;
  readonly entity: Row;
  readonly isAlias: boolean;
};

/** Every name and alias of every entity, by its terms. */
export type NameIndex = {
  readonly names: readonly Name[];
  readonly terms: MiniSearch;
  /** From 0 to 1 by entity row: how well connected it is. */
  readonly weight: Float32Array;
};

/** A name that was found and how well it fits. */
export type FoundName = { readonly name: Name; readonly score: number };
/** The best name of each entity that fits. */
export type FoundNames = ReadonlyMap<Row, FoundName>;

/** Reads all names of a dataset into an index. */
export async function indexNames(dataset: Dataset, romanise: Romanise, pause: () => Promise<void>): Promise<NameIndex> {
  const texts: Pick<Name, 'text' | 'entity' | 'isAlias'>[] = [];
  dataset.entities.records.forEach(({ name, names: others = {}, aliases = [] }, entity) => {
    const own = [name, ...Object.values(others)];
    for (const text of new Set([...own, ...aliases])) texts.push({ text, entity, isAlias: !own.includes(text) });
  });
  const names: Name[] = [];
  const index = createTermIndex(['terms', 'readings']);
  const documentOf = (id: number): object => {
    const { terms, readings, compacts, isLatin } = formsOfName(texts[id]!.text, romanise);
    names.push({ ...texts[id]!, compacts, isLatin });
    return { id, terms: terms.join(' '), readings: readings.join(' ') };
  };
  await addStretches(index, texts.length, documentOf, pause);
  return { names, terms: index, weight: weightsOf(dataset) };
}

function weightsOf({ entities }: Dataset): Float32Array {
  const most = entities.degree.reduce((a, b) => Math.max(a, b), 1);
  return Float32Array.from(entities.degree, (degree) => Math.log1p(degree) / Math.log1p(most));
}

/**
 * Least score of each way to fit; what speaks for a name within one way adds less than the step to the next.
 * A reading is a name that was begun in the letters of another script.
 */
const FIT = { exact: 200, prefix: 150, reading: 110, sound: 85, typo: 40, some: 10 } as const;
type Fit = keyof typeof FIT;

const ALIAS_COSTS = 25;
const CONNECTED_ADDS = 10;
const SLIP_COSTS = 4;
/** With so many found, names that only sound alike are left out. */
const ENOUGH = 3;
/** Shortest Latin text that is compared with readings of Chinese when it finds a name by its letters. */
const SHORTEST_READING = 4;
/** Longest text, in words, that is searched for with slips. */
const MOST_MISTYPED = 4;

/** Asks the index and scores what it finds; a name scored null does not fit. */
type Look = (
  wanted: Query,
  scoreOf: (name: Name, result: SearchResult) => number | null,
  fields?: readonly Field[],
) => void;
type Field = 'terms' | 'readings';

/** The entities that a typed text names whole, begun, alike in sound or mistyped. */
export function findNames(index: NameIndex, query: QueryForms): FoundNames {
  const { written, latin, sounds, compacts } = query;
  const isShort = compacts.at(-1)!.length < SHORTEST_READING && !written.some(hasHan);
  const { found, look } = lookIn(index);
  const lookFor = (fields: readonly Field[]): void => {
    const isSame = (name: Name): boolean => latin !== null || name.isLatin;
    look(anyOf([allOf(written), allOf(compacts.slice(0, 1))]), (name) => directFit(name, query, isSame(name)), fields);
    if (latin && !(written.some(hasHan) && found.size > 0)) {
      look(anyOf([allOf(latin), allOf(compacts.slice(-1))]), (name) => directFit(name, query, false), fields);
    }
  };
  lookFor(isShort ? ['terms'] : ['terms', 'readings']);
  if (isShort && found.size === 0) lookFor(['readings']);
  if (found.size < ENOUGH && sounds.length > 0) look(allOf(sounds), (name) => fitOf(name, 'sound'));
  if (found.size === 0 && written.length <= MOST_MISTYPED) lookForTypos(query, look);
  return found;
}

/** The entities that some words of a typed text name; for a text that finds nothing else. */
export function findSomeWords(index: NameIndex, { written, latin }: QueryForms): FoundNames {
  const { found, look } = lookIn(index);
  const words = latin && !written.some(hasHan) ? latin : written;
  look(closeTo(words, 'OR'), (name, { terms }) => {
    const share = words.filter((word) => slipsIn(word, terms) <= slipsAllowed(word)).length / words.length;
    return share === 0 ? null : fitOf(name, 'some') + 10 * share;
  });
  return found;
}

function lookIn({ names, terms, weight }: NameIndex): { found: Map<Row, FoundName>; look: Look } {
  const found = new Map<Row, FoundName>();
  const look: Look = (wanted, scoreOf, fields = ['terms', 'readings']) => {
    for (const result of terms.search(wanted, { fields: [...fields] })) {
      const name = names[result.id as number]!;
      const fit = scoreOf(name, result);
      if (fit === null) continue;
      const score = fit + CONNECTED_ADDS * weight[name.entity]!;
      if (score > (found.get(name.entity)?.score ?? 0)) found.set(name.entity, { name, score });
    }
  };
  return { found, look };
}

function lookForTypos({ written, latin }: QueryForms, look: Look): void {
  for (const words of latin ? [written, latin] : [written]) {
    if (words.every((word) => slipsAllowed(word) === 0)) continue;
    look(closeTo(words, 'AND'), (name, { terms }) => {
      const slips = words.map((word) => slipsIn(word, terms));
      const isClose = words.every((word, position) => slips[position]! <= slipsAllowed(word));
      return isClose ? fitOf(name, 'typo') - SLIP_COSTS * Math.max(...slips) : null;
    });
  }
}

/** Slips between a typed word and the closest of some terms; the beginning of a word is no slip, as it is being typed. */
function slipsIn(word: string, terms: readonly string[]): number {
  return Math.min(...terms.map((term) => (term.startsWith(word) ? 0 : countSlips(word, term))));
}

/** How a name fits that has every typed word: whole, or begun in its own script or in the letters of another. */
function directFit(name: Name, { compacts }: QueryForms, isSameScript: boolean): number {
  const typed = compacts.find((one) => name.compacts.includes(one));
  if (typed !== undefined) return fitOf(name, 'exact') + (typed === name.compacts[0] ? 3 : 0);
  const isStart = compacts.some((one) => name.compacts.some((whole) => whole.startsWith(one)));
  const share = Math.min(1, compacts[0]!.length / name.compacts[0]!.length);
  return fitOf(name, isSameScript ? 'prefix' : 'reading') + (isStart ? 4 : 0) + 4 * share;
}

function fitOf(name: Name, fit: Fit): number {
  const isGuess = fit === 'typo' || fit === 'some';
  return FIT[fit] - (name.isAlias ? ALIAS_COSTS / (isGuess ? 5 : 1) : 0);
}

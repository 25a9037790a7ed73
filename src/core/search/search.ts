import type MiniSearch from 'minisearch';
import { nameOf } from '../words/naming';
import type { Dataset, Row } from '../model/dataset';
import { sentenceOf } from '../show/wording';
import { cutQuery, hasHan } from './fold';
import { formsOfQuery } from './forms';
import { findNames, findSomeWords, type FoundNames, indexNames, type NameIndex } from './names';
import { findRelationships, indexRelationships } from './relationships';
import { loadRomanise, type Romanise } from './romanise';

/** A dataset made ready for `search`. */
export type SearchIndex = {
  readonly dataset: Dataset;
  readonly romanise: Romanise;
  readonly names: NameIndex;
  /** Null as long as they are being read: of a large dataset that takes several times as long as the names. */
  readonly relationships: MiniSearch | null;
};

/** What a text finds in what has been read by then: nothing yet, names alone, or all. */
export type Found = { readonly hits: readonly Hit[]; readonly read: 'nothing' | 'names' | 'all' };

/** An entity or a relationship that a text finds. */
export type Hit = {
  readonly kind: 'entity' | 'relationship';
  readonly id: string;
  readonly row: Row;
  /** An entity's name, or a relationship read as a sentence, in the language that is spoken. */
  readonly label: string;
  /** The name, alias or summary that matched, when it is not the label. */
  readonly matched?: string;
  readonly score: number;
};

const USUAL_LIMIT = 20;

/**
 * Reads a dataset into an index; Chinese readings are loaded only when it has Chinese characters. Every few hundred records it waits
 * for `pause`, as a large dataset takes long and others may have to be answered meanwhile. `onNames` gets the index of the names,
 * which are read first.
 */
export async function buildSearchIndex(
  dataset: Dataset,
  pause: () => Promise<void> = () => Promise.resolve(),
  onNames: (index: SearchIndex) => void = () => undefined,
): Promise<SearchIndex> {
  const romanise = await loadRomanise(hasHanNames(dataset));
  const names = await indexNames(dataset, romanise, pause);
  const index: SearchIndex = { dataset, romanise, names, relationships: null };
  onNames(index);
  return { ...index, relationships: await indexRelationships(dataset, romanise, pause) };
}

function hasHanNames({ entities, relationships }: Dataset): boolean {
  return (
    entities.records.some(({ name, names = {}, aliases = [] }) =>
      [name, ...Object.values(names), ...aliases].some(hasHan),
    ) || relationships.records.some(({ summary }) => summary !== undefined && hasHan(summary))
  );
}

/**
 * What a typed text finds, the best first: entities by a name or alias in any script, whole before begun before alike in
 * sound before mistyped, then relationships by their words, as soon as they are read; failing all, entities by some words.
 * Empty text finds nothing, and no text is wrong.
 */
export function search(index: SearchIndex, text: string, limit: number = USUAL_LIMIT): readonly Hit[] {
  const query = formsOfQuery(cutQuery(text), index.romanise);
  if (query.compacts.length === 0 || limit <= 0) return [];
  const entities = entityHits(index, findNames(index.names, query)).slice(0, limit);
  if (!index.relationships) return entities;
  const relationships = findRelationships(index.relationships, query, limit - entities.length);
  if (entities.length + relationships.length === 0) {
    return entityHits(index, findSomeWords(index.names, query)).slice(0, limit);
  }
  return [...entities, ...relationships.map(({ row, score }) => relationshipHit(index.dataset, row, score))];
}

function entityHits({ dataset }: SearchIndex, found: FoundNames): readonly Hit[] {
  return Array.from(found, ([row, { name, score }]): Hit => {
    const record = dataset.entities.records[row]!;
    const [{ id }, label] = [record, nameOf(record)];
    return { kind: 'entity', id, row, label, score, ...(name.text === label ? {} : { matched: name.text }) };
  }).toSorted((a, b) => b.score - a.score || a.row - b.row);
}

function relationshipHit(dataset: Dataset, row: Row, score: number): Hit {
  const { id, summary } = dataset.relationships.records[row]!;
  const label = sentenceOf(dataset, row);
  return { kind: 'relationship', id, row, label, score, ...(summary ? { matched: summary } : {}) };
}

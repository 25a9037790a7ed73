import type {
  Entity,
  EntityType,
  Family,
  Names,
  Question,
  Relationship,
  RelationshipType,
  Source,
  SourceKind,
  Story,
  Verb,
} from './records';
import type { PropertyFacet } from './property';
import type { Day, EndState } from './time';

/** Position of an entity, a relationship, a source … in its columns. */
export type Row = number;

export const END_STATES: readonly EndState[] = ['closed', 'ongoing', 'unknown'];

/** Bits of `Relationships.flags`. */
export const UNDATED = 1;
/** The start is attested: true by then, began earlier. */
export const ATTESTED = 2;
/** A date is qualified as approximate or uncertain, so nothing about it is certain. */
export const DOUBTFUL = 4;
/** There is no stated beginning (absent or open). */
export const NO_START = 8;

/**
 * A dataset opened for questions: one typed-array column per thing a filter, a layout or a drawing asks of every row,
 * and the records themselves for what a person reads of one row.
 * Adjacency is CSR: the ties of entity `e` are `adjacency.rows[offsets[e] … offsets[e + 1])`.
 */
export type Dataset = {
  readonly id: string;
  readonly title: string;
  readonly titles?: Names;
  readonly description: string;
  readonly descriptions?: Names;
  readonly licence: string;
  readonly families: readonly Family[];
  readonly entityTypes: readonly EntityType[];
  readonly relationshipTypes: readonly RelationshipType[];
  readonly verbs: readonly Verb[];
  readonly sourceKinds: readonly SourceKind[];
  readonly stories: readonly Story[];
  readonly questions: readonly Question[];
  /** Those who wrote the sources first: the origin of each, else its publisher. */
  readonly publishers: readonly string[];
  /** What records say beyond the fields of Entente: every property of entities, then of relationships, with its values. */
  readonly properties: readonly PropertyFacet[];
  readonly entities: {
    readonly count: number;
    readonly records: readonly Entity[];
    /** Row in `entityTypes`. */
    readonly type: Uint16Array;
    /** Number of relationships at either end, over all time. */
    readonly degree: Uint32Array;
  };
  readonly relationships: Relationships;
  readonly sources: {
    readonly count: number;
    readonly records: readonly Source[];
    /** Row in `publishers`. */
    readonly publisher: Uint32Array;
  };
  readonly adjacency: {
    readonly offsets: Uint32Array;
    /** Relationship rows, by entity. */
    readonly rows: Uint32Array;
    /** The entity at the other end of each of `rows`: who walks from one to the next reads memory in order. */
    readonly neighbours: Uint32Array;
  };
  /** Days from the first to the last stated in a relationship; null when nothing is dated. */
  readonly extent: readonly [first: Day, last: Day] | null;
};

export type Relationships = {
  readonly count: number;
  readonly records: readonly Relationship[];
  /** Entity rows. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Row in `relationshipTypes`. */
  readonly type: Uint16Array;
  /** Row in `families`. */
  readonly family: Uint8Array;
  /** Position in `CONFIDENCES`. */
  readonly confidence: Uint8Array;
  readonly startEarliest: Int32Array;
  readonly startLatest: Int32Array;
  readonly endEarliest: Int32Array;
  readonly endLatest: Int32Array;
  /** Position in `END_STATES`. */
  readonly endState: Uint8Array;
  readonly flags: Uint8Array;
  /** Source rows of relationship `r`: `sourceRows[sourceOffsets[r] … sourceOffsets[r + 1])`. */
  readonly sourceOffsets: Uint32Array;
  readonly sourceRows: Uint32Array;
  /** Number of different publishers among the sources. */
  readonly publisherCount: Uint8Array;
};

/** Row of an id, or of a former id, in a dataset; -1 for an id that is not there. Indexed once per dataset and thread. */
export function entityRow(dataset: Dataset, id: string): Row {
  return indexOf(entityIndexes, dataset, dataset.entities.records).get(id) ?? -1;
}

export function relationshipRow(dataset: Dataset, id: string): Row {
  return indexOf(relationshipIndexes, dataset, dataset.relationships.records).get(id) ?? -1;
}

/** The id by which a dataset has an entity today, given that or a former one; null for one it does not have. */
export function presentEntity(dataset: Dataset, id: string): string | null {
  return dataset.entities.records[entityRow(dataset, id)]?.id ?? null;
}

/** The same for a relationship. */
export function presentRelationship(dataset: Dataset, id: string): string | null {
  return dataset.relationships.records[relationshipRow(dataset, id)]?.id ?? null;
}

/** Row of a source by its id; -1 for an id that is not there. */
export function sourceRow(dataset: Dataset, id: string): Row {
  return indexOf(sourceIdIndexes, dataset, dataset.sources.records).get(id) ?? -1;
}

const sourceIdIndexes = new WeakMap<Dataset, ReadonlyMap<string, Row>>();
const entityIndexes = new WeakMap<Dataset, ReadonlyMap<string, Row>>();
const relationshipIndexes = new WeakMap<Dataset, ReadonlyMap<string, Row>>();

function indexOf(
  cache: WeakMap<Dataset, ReadonlyMap<string, Row>>,
  dataset: Dataset,
  records: readonly { readonly id: string; readonly formerly?: readonly string[] }[],
): ReadonlyMap<string, Row> {
  const known = cache.get(dataset);
  if (known) return known;
  const former = records.flatMap((record, row) => (record.formerly ?? []).map((id) => [id, row] as const));
  const made = new Map([...former, ...rowsById(records)]);
  cache.set(dataset, made);
  return made;
}

/** The entity at the other end of a relationship; the same where it is of an entity with itself. */
export function otherEnd(dataset: Dataset, relationship: Row, entity: Row): Row {
  const from = dataset.relationships.from[relationship] ?? 0;
  return from === entity ? (dataset.relationships.to[relationship] ?? 0) : from;
}

/** Relationship rows of an entity, as a view on the adjacency column (nothing is copied). */
export function relationshipsOf(dataset: Dataset, entity: Row): Uint32Array {
  const { offsets, rows } = dataset.adjacency;
  return rows.subarray(offsets[entity], offsets[entity + 1]);
}

/** Source records of a relationship, in the order in which it names them. */
export function sourcesOf(dataset: Dataset, relationship: Row): readonly Source[] {
  const { sourceOffsets, sourceRows } = dataset.relationships;
  const rows = sourceRows.subarray(sourceOffsets[relationship], sourceOffsets[relationship + 1]);
  return Array.from(rows, (row) => dataset.sources.records[row]).filter((source) => source !== undefined);
}

/** Relationship rows that rest on a source, in file order; indexed once per dataset and thread. */
export function relationshipsOfSource(dataset: Dataset, source: Row): readonly Row[] {
  let bySource = sourceIndexes.get(dataset);
  if (!bySource) {
    const rows: Row[][] = dataset.sources.records.map(() => []);
    const { sourceOffsets, sourceRows, count } = dataset.relationships;
    for (let row = 0; row < count; row++) {
      for (const one of new Set(sourceRows.subarray(sourceOffsets[row], sourceOffsets[row + 1]))) rows[one]!.push(row);
    }
    sourceIndexes.set(dataset, (bySource = rows));
  }
  return bySource[source] ?? [];
}

const sourceIndexes = new WeakMap<Dataset, readonly (readonly Row[])[]>();

/** Rows of records by their ids. */
export function rowsById(records: readonly { readonly id: string }[]): ReadonlyMap<string, Row> {
  return new Map(records.map((record, row) => [record.id, row]));
}

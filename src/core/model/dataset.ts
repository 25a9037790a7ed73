import type { Day, EndState } from './time';
import { DAY_MAX, DAY_MIN, parseDate } from './time';
import type { Entity, EntityType, Family, RawGraph, Relationship, RelationshipType, Source } from './records';
import { CONFIDENCES } from './records';

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
  readonly description: string;
  readonly licence: string;
  readonly families: readonly Family[];
  readonly entityTypes: readonly EntityType[];
  readonly relationshipTypes: readonly RelationshipType[];
  readonly publishers: readonly string[];
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

/** Row of an id in a dataset, built once per dataset on this thread; -1 for an id that is not there. */
export function entityRow(dataset: Dataset, id: string): Row {
  return indexOf(entityIndexes, dataset, dataset.entities.records).get(id) ?? -1;
}

export function relationshipRow(dataset: Dataset, id: string): Row {
  return indexOf(relationshipIndexes, dataset, dataset.relationships.records).get(id) ?? -1;
}

const entityIndexes = new WeakMap<Dataset, ReadonlyMap<string, Row>>();
const relationshipIndexes = new WeakMap<Dataset, ReadonlyMap<string, Row>>();

function indexOf(
  cache: WeakMap<Dataset, ReadonlyMap<string, Row>>,
  dataset: Dataset,
  records: readonly { readonly id: string }[],
): ReadonlyMap<string, Row> {
  const known = cache.get(dataset);
  if (known) return known;
  const made = rowsById(records);
  cache.set(dataset, made);
  return made;
}

/** Entity rows at the other end of an entity's relationships, one per relationship, in adjacency order. */
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

/**
 * Turns a checked graph into columns. The graph must have passed `check`: ids unique, ends and sources present,
 * dates readable; anything else throws, as a bug of the caller.
 */
export function buildDataset(raw: RawGraph): Dataset {
  const entityRows = rowsById(raw.entities);
  const typeRows = rowsById(raw.relationshipTypes);
  const familyRows = rowsById(raw.families);
  const entityTypeRows = rowsById(raw.entityTypes);
  const sourceColumns = buildSources(raw.sources);
  const relationships = buildRelationships(raw, entityRows, typeRows, familyRows, sourceColumns);
  const adjacency = buildAdjacency(raw.entities.length, relationships);
  return {
    id: raw.id,
    title: raw.title,
    description: raw.description ?? '',
    licence: raw.licence ?? '',
    families: raw.families,
    entityTypes: raw.entityTypes,
    relationshipTypes: raw.relationshipTypes,
    publishers: sourceColumns.publishers,
    entities: {
      count: raw.entities.length,
      records: raw.entities,
      type: Uint16Array.from(raw.entities, (entity) => need(entityTypeRows, entity.type)),
      degree: Uint32Array.from(raw.entities, (_, row) => adjacency.offsets[row + 1]! - adjacency.offsets[row]!),
    },
    relationships,
    sources: { count: raw.sources.length, records: raw.sources, publisher: sourceColumns.publisher },
    adjacency,
    extent: extentOf(relationships),
  };
}

function rowsById(records: readonly { readonly id: string }[]): ReadonlyMap<string, Row> {
  return new Map(records.map((record, row) => [record.id, row]));
}

function need(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`buildDataset was given an unchecked graph: no record "${id}"`);
  return row;
}

type SourceColumns = { rows: ReadonlyMap<string, Row>; publishers: readonly string[]; publisher: Uint32Array };

function buildSources(sources: readonly Source[]): SourceColumns {
  const publishers = [...new Set(sources.map((source) => source.publisher))].toSorted();
  const publisherRows = new Map(publishers.map((name, row) => [name, row]));
  const publisher = Uint32Array.from(sources, (source) => need(publisherRows, source.publisher));
  return { rows: rowsById(sources), publishers, publisher };
}

function buildRelationships(
  raw: RawGraph,
  entityRows: ReadonlyMap<string, Row>,
  typeRows: ReadonlyMap<string, Row>,
  familyRows: ReadonlyMap<string, Row>,
  sources: SourceColumns,
): Relationships {
  const records = raw.relationships;
  const type = Uint16Array.from(records, (record) => need(typeRows, record.type));
  const familyOfType = raw.relationshipTypes.map((one) => need(familyRows, one.family));
  const sourceOffsets = new Uint32Array(records.length + 1);
  records.forEach((record, row) => (sourceOffsets[row + 1] = sourceOffsets[row]! + record.sources.length));
  return {
    count: records.length,
    records,
    from: Uint32Array.from(records, (record) => need(entityRows, record.from)),
    to: Uint32Array.from(records, (record) => need(entityRows, record.to)),
    type,
    family: Uint8Array.from(type, (row) => familyOfType[row]!),
    confidence: Uint8Array.from(records, (record) => CONFIDENCES.indexOf(record.confidence)),
    ...buildDates(records),
    sourceOffsets,
    sourceRows: Uint32Array.from(records.flatMap((record) => record.sources.map((id) => need(sources.rows, id)))),
    publisherCount: Uint8Array.from(records, (record) => {
      const publishers = record.sources.map((id) => sources.publisher[need(sources.rows, id)]);
      return Math.min(255, new Set(publishers).size);
    }),
  };
}

type DateColumns = Pick<
  Relationships,
  'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest' | 'endState' | 'flags'
>;

function buildDates(records: readonly Relationship[]): DateColumns {
  const columns = {
    startEarliest: new Int32Array(records.length),
    startLatest: new Int32Array(records.length),
    endEarliest: new Int32Array(records.length),
    endLatest: new Int32Array(records.length),
    endState: new Uint8Array(records.length),
    flags: new Uint8Array(records.length),
  };
  records.forEach((record, row) => {
    const span = spanOf(record);
    columns.startEarliest[row] = span.start[0];
    columns.startLatest[row] = span.start[1];
    columns.endEarliest[row] = span.end[0];
    columns.endLatest[row] = span.end[1];
    columns.endState[row] = END_STATES.indexOf(span.endState);
    columns.flags[row] = span.flags;
  });
  return columns;
}

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

function buildAdjacency(entityCount: number, relationships: Relationships): Dataset['adjacency'] {
  const offsets = new Uint32Array(entityCount + 1);
  forEachEnd(relationships, (entity) => offsets[entity + 1]!++);
  for (let entity = 0; entity < entityCount; entity++) offsets[entity + 1]! += offsets[entity]!;
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[entityCount]!);
  forEachEnd(relationships, (entity, relationship) => (rows[next[entity]!++] = relationship));
  return { offsets, rows };
}

/** Visits both ends of every relationship; a relationship of an entity with itself once. */
function forEachEnd(relationships: Relationships, visit: (entity: Row, relationship: Row) => void): void {
  for (let row = 0; row < relationships.count; row++) {
    const from = relationships.from[row]!;
    const to = relationships.to[row]!;
    visit(from, row);
    if (to !== from) visit(to, row);
  }
}

function extentOf(relationships: Relationships): readonly [Day, Day] | null {
  let first = DAY_MAX;
  let last = DAY_MIN;
  const { startEarliest, startLatest, endEarliest, endLatest } = relationships;
  for (let row = 0; row < relationships.count; row++) {
    for (const day of [startEarliest[row]!, startLatest[row]!, endEarliest[row]!, endLatest[row]!]) {
      if (day === DAY_MIN || day === DAY_MAX) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first <= last ? [first, last] : null;
}

import type { Dataset, Relationships, Row } from './dataset';
import { END_STATES, rowsById } from './dataset';
import { propertyFacets } from './property';
import type { RawGraph, Relationship, Source } from './records';
import { CONFIDENCES } from './records';
import { spanOf } from './span';
import type { Day } from './time';
import { DAY_MAX, DAY_MIN } from './time';

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
    ...(raw.titles ? { titles: raw.titles } : {}),
    description: raw.description ?? '',
    ...(raw.descriptions ? { descriptions: raw.descriptions } : {}),
    licence: raw.licence ?? '',
    families: raw.families,
    entityTypes: raw.entityTypes,
    relationshipTypes: raw.relationshipTypes,
    verbs: raw.verbs,
    sourceKinds: raw.sourceKinds,
    stories: raw.stories,
    questions: raw.questions ?? [],
    publishers: sourceColumns.publishers,
    properties: propertyFacets(raw.entities, raw.relationships),
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

function need(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`buildDataset was given an unchecked graph: no record "${id}"`);
  return row;
}

type SourceColumns = { rows: ReadonlyMap<string, Row>; publishers: readonly string[]; publisher: Uint32Array };

function buildSources(sources: readonly Source[]): SourceColumns {
  const writers = sources.map((source) => source.origin ?? source.publisher);
  const publishers = [...new Set(writers)].toSorted();
  const publisherRows = new Map(publishers.map((name, row) => [name, row]));
  const publisher = Uint32Array.from(writers, (writer) => need(publisherRows, writer));
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

function buildAdjacency(entityCount: number, relationships: Relationships): Dataset['adjacency'] {
  const offsets = new Uint32Array(entityCount + 1);
  forEachEnd(relationships, (entity) => offsets[entity + 1]!++);
  for (let entity = 0; entity < entityCount; entity++) offsets[entity + 1]! += offsets[entity]!;
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[entityCount]!);
  const neighbours = new Uint32Array(rows.length);
  forEachEnd(relationships, (entity, relationship, neighbour) => {
    const at = next[entity]!++;
    rows[at] = relationship;
    neighbours[at] = neighbour;
  });
  return { offsets, rows, neighbours };
}

/** Visits both ends of every relationship; a relationship of an entity with itself once. */
function forEachEnd(
  relationships: Relationships,
  visit: (entity: Row, relationship: Row, neighbour: Row) => void,
): void {
  for (let row = 0; row < relationships.count; row++) {
    const from = relationships.from[row]!;
    const to = relationships.to[row]!;
    visit(from, row, to);
    if (to !== from) visit(to, row, from);
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

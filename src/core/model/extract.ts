import type { Dataset, Row } from './dataset';
import { sourcesOf } from './dataset';
import type { RawGraph, Relationship } from './records';

/** A dataset as the graph that it was built from. */
export function wholeGraph(dataset: Dataset): RawGraph {
  return {
    ...headOf(dataset),
    families: dataset.families,
    entityTypes: dataset.entityTypes,
    relationshipTypes: dataset.relationshipTypes,
    verbs: dataset.verbs,
    sourceKinds: dataset.sourceKinds,
    stories: dataset.stories,
    ...(dataset.questions.length === 0 ? {} : { questions: dataset.questions }),
    sources: dataset.sources.records,
    entities: dataset.entities.records,
    relationships: dataset.relationships.records,
  };
}

function headOf(
  dataset: Dataset,
): Pick<RawGraph, 'id' | 'title' | 'titles' | 'description' | 'descriptions' | 'licence'> {
  const { id, title, titles, description, descriptions, licence } = dataset;
  return {
    id,
    title,
    ...(titles ? { titles } : {}),
    ...(description === '' ? {} : { description }),
    ...(descriptions ? { descriptions } : {}),
    ...(licence === '' ? {} : { licence }),
  };
}

/** Some rows of a dataset as a graph of their own, with the sources they rest on and the types they use. */
export function extractGraph(dataset: Dataset, entities: Iterable<Row>, relationships: Iterable<Row>): RawGraph {
  const entityRecords = Array.from(entities, (row) => dataset.entities.records[row]!);
  const rows = [...relationships];
  const records = withoutAbsent(rows.map((row) => dataset.relationships.records[row]!));
  const entityTypes = new Set(entityRecords.map((record) => record.type));
  const types = new Set(records.map((record) => record.type));
  const relationshipTypes = dataset.relationshipTypes.filter((type) => types.has(type.id));
  const families = new Set(relationshipTypes.map((type) => type.family));
  const sources = new Set([
    ...rows.flatMap((row) => sourcesOf(dataset, row).map((source) => source.id)),
    ...entityRecords.flatMap((record) => record.sources ?? []),
  ]);
  return {
    ...headOf(dataset),
    families: dataset.families.filter((family) => families.has(family.id)),
    entityTypes: dataset.entityTypes.filter((type) => entityTypes.has(type.id)),
    relationshipTypes,
    verbs: dataset.verbs.filter((verb) => types.has(verb.type)),
    sourceKinds: dataset.sourceKinds,
    stories: [],
    sources: dataset.sources.records.filter((source) => sources.has(source.id)),
    entities: entityRecords,
    relationships: records,
  };
}

/** Relationships that dispute only what is there as well. */
function withoutAbsent(records: readonly Relationship[]): readonly Relationship[] {
  const known = new Set(records.map((record) => record.id));
  return records.map((record) => {
    if (record.disputes === undefined || record.disputes.every((id) => known.has(id))) return record;
    return { ...record, disputes: record.disputes.filter((id) => known.has(id)) };
  });
}

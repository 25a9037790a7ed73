import type { Dataset } from '../model/dataset';
import { CONFIDENCES } from '../model/records';
import { answer } from '../query/answer';
import { lift } from '../query/explain';
import type { Query } from '../query/filters';

/** How much each choice of a filter would show under the other filters, by row of its list. */
export type Facets = {
  readonly families: Uint32Array;
  readonly relationshipTypes: Uint32Array;
  readonly entityTypes: Uint32Array;
  readonly confidences: Uint32Array;
};

/** Counts what each choice of the filters on type, family and confidence has to show. */
export function facetsOf(dataset: Dataset, query: Query): Facets {
  const { relationships, entities } = dataset;
  const byRelation = answer(dataset, lift(query, 'relation')).relationships;
  const byEntity = answer(dataset, lift(query, 'entity')).entities;
  const byConfidence = answer(dataset, lift(query, 'confidence')).relationships;
  return {
    families: tally(byRelation, relationships.family, dataset.families.length),
    relationshipTypes: tally(byRelation, relationships.type, dataset.relationshipTypes.length),
    entityTypes: tally(byEntity, entities.type, dataset.entityTypes.length),
    confidences: tally(byConfidence, relationships.confidence, CONFIDENCES.length),
  };
}

function tally(rows: Uint32Array, values: ArrayLike<number>, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (const row of rows) counts[values[row]!]!++;
  return counts;
}

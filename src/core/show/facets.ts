import type { Dataset, Row } from '../model/dataset';
import { CONFIDENCES } from '../model/records';
import type { Subgraph } from '../query/answer';
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

/**
 * Counts what each choice of the filters on type, family and confidence has to show, in the answer to any of the queries (one at
 * least); `answered` is the answer to the first, where it is known.
 */
export function facetsOf(dataset: Dataset, queries: readonly Query[], answered: Subgraph | null = null): Facets {
  const { relationships, entities } = dataset;
  // A filter that lets everything through changes nothing when it is lifted: most answers are the same one.
  const known = new Map<string, Subgraph>();
  if (answered) known.set(JSON.stringify(queries[0]), answered);
  const answerTo = (query: Query): Subgraph => {
    const key = JSON.stringify(query);
    const found = known.get(key) ?? answer(dataset, query);
    known.set(key, found);
    return found;
  };
  const without = (filter: string, rows: 'entities' | 'relationships'): ArrayLike<Row> => {
    const [only, ...others] = queries.map((query) => answerTo(lift(query, filter))[rows]);
    return others.length === 0 ? only! : [...new Set([only!, ...others].flatMap((one) => [...one]))];
  };
  const byRelation = without('relation', 'relationships');
  const byEntity = without('entity', 'entities');
  const byConfidence = without('confidence', 'relationships');
  return {
    families: tally(byRelation, relationships.family, dataset.families.length),
    relationshipTypes: tally(byRelation, relationships.type, dataset.relationshipTypes.length),
    entityTypes: tally(byEntity, entities.type, dataset.entityTypes.length),
    confidences: tally(byConfidence, relationships.confidence, CONFIDENCES.length),
  };
}

function tally(rows: ArrayLike<Row>, values: ArrayLike<number>, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (let at = 0; at < rows.length; at++) counts[values[rows[at]!]!]!++;
  return counts;
}

import type { Dataset } from '../model/dataset';
import type { Subgraph } from './answer';
import { answer } from './answer';
import { ALL_FILTERS, EVERYTHING, type Query } from './filters';

/** What one filter hides. */
export type Hidden = {
  readonly filter: string;
  readonly reason: string;
  /** Relationships it would remove if it were the only filter. */
  readonly alone: number;
  /** Relationships put down to it: the first filter, in the order of the list, that removes them. These add up. */
  readonly relationships: number;
  /** Entities put down to it, likewise. */
  readonly entities: number;
};

/** Says for every filter that hides something how many rows it hides: alone, and as its share of all that is hidden. */
export function explain(dataset: Dataset, query: Query): readonly Hidden[] {
  const total = dataset.relationships.count;
  return hiddenBy(answer(dataset, query))
    .map((hidden) => ({
      ...hidden,
      alone: total - answer(dataset, only(query, hidden.filter)).relationships.length,
    }))
    .filter((hidden) => hidden.alone > 0 || hidden.entities > 0);
}

/** The shares of all filters in what a subgraph leaves out; cheap enough for every step of a brush. */
export function hiddenBy(subgraph: Subgraph): readonly Omit<Hidden, 'alone'>[] {
  const relationships = countVerdicts(subgraph.relationshipVerdict);
  const entities = countVerdicts(subgraph.entityVerdict);
  return ALL_FILTERS.map((filter, position) => ({
    filter: filter.id,
    reason: filter.reason,
    relationships: relationships[position + 1] ?? 0,
    entities: entities[position + 1] ?? 0,
  }));
}

/** A query with one filter lifted. */
export function lift(query: Query, filterId: string): Query {
  return { ...query, ...ALL_FILTERS.find((filter) => filter.id === filterId)?.defaults };
}

/** A query with all filters but one lifted. */
export function only(query: Query, filterId: string): Query {
  const filter = ALL_FILTERS.find((one) => one.id === filterId);
  const kept = Object.keys(filter?.defaults ?? {}) as (keyof Query)[];
  return { ...EVERYTHING, ...Object.fromEntries(kept.map((key) => [key, query[key]])) };
}

function countVerdicts(verdict: Uint8Array): Uint32Array {
  const counts = new Uint32Array(ALL_FILTERS.length + 1);
  for (let row = 0; row < verdict.length; row++) counts[verdict[row]!]!++;
  return counts;
}

import type { Dataset } from '../model/dataset';
import type { Subgraph } from '../query/answer';

/**
 * The entities and ties in view as measures need them: columns only, so that they can cross threads. Entities are
 * numbered in the order of the view. No tie joins an entity to itself, and no two join the same two.
 */
export type MeasureGraph = {
  /** Number of entities. */
  readonly count: number;
  /** The two entities of each tie, one tie after another. */
  readonly ends: Uint32Array;
  /** Number of relationships in each tie. */
  readonly weights: Uint32Array;
};

/** The ties of a subgraph: of all entities that the filters leave, drawn or not. */
export function measureGraphOf(
  { relationships }: Dataset,
  subgraph: Pick<Subgraph, 'entities' | 'relationships'>,
): MeasureGraph {
  const place = new Map(Array.from(subgraph.entities, (row, at) => [row, at]));
  const count = subgraph.entities.length;
  const weightByPair = new Map<number, number>();
  for (const row of subgraph.relationships) {
    const [from, to] = [place.get(relationships.from[row]!)!, place.get(relationships.to[row]!)!];
    if (from === to) continue;
    const pair = Math.min(from, to) * count + Math.max(from, to);
    weightByPair.set(pair, (weightByPair.get(pair) ?? 0) + 1);
  }
  const ends = Uint32Array.from([...weightByPair.keys()].flatMap((pair) => [Math.floor(pair / count), pair % count]));
  return { count, ends, weights: Uint32Array.from(weightByPair.values()) };
}

/** Neighbours in CSR: those of entity `e` are `others[offsets[e] … offsets[e + 1])`. */
export type Neighbours = { readonly offsets: Uint32Array; readonly others: Uint32Array };

/** The neighbours of every entity. */
export function neighboursOf({ count, ends }: MeasureGraph): Neighbours {
  const offsets = new Uint32Array(count + 1);
  for (const end of ends) offsets[end + 1]!++;
  for (let entity = 0; entity < count; entity++) offsets[entity + 1]! += offsets[entity]!;
  const next = offsets.slice();
  const others = new Uint32Array(ends.length);
  for (let at = 0; at < ends.length; at++) others[next[ends[at]!]!++] = ends[at ^ 1]!;
  return { offsets, others };
}

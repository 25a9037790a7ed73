import type { Dataset, Row } from '../model/dataset';
import { otherEnd, relationshipsOf } from '../model/dataset';
import type { Subgraph } from '../query/answer';

/**
 * Who is tied to whom in a subgraph, whatever the direction: the neighbours of entity `e`, each once and in row order,
 * are `neighbours[offsets[e] … offsets[e + 1])`.
 */
export type TieGraph = { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

const known = new WeakMap<Subgraph, TieGraph>();

/** All ties that a subgraph leaves; found once for each. */
export function allTiesOf(dataset: Dataset, subgraph: Subgraph): TieGraph {
  const ties = known.get(subgraph) ?? tieGraphOf(dataset, subgraph);
  known.set(subgraph, ties);
  return ties;
}

/** The ties that a subgraph leaves, or those of them that are wanted; an entity is no neighbour of itself. */
export function tieGraphOf(
  dataset: Dataset,
  { relationshipVerdict }: Subgraph,
  isWanted: (entity: Row, other: Row) => boolean = () => true,
): TieGraph {
  const offsets = new Uint32Array(dataset.entities.count + 1);
  const neighbours: Row[] = [];
  for (let entity = 0; entity < dataset.entities.count; entity++) {
    const others = new Set<Row>();
    for (const row of relationshipsOf(dataset, entity)) {
      if (relationshipVerdict[row] === 0) others.add(otherEnd(dataset, row, entity));
    }
    others.delete(entity);
    for (const other of [...others].toSorted((a, b) => a - b)) if (isWanted(entity, other)) neighbours.push(other);
    offsets[entity + 1] = neighbours.length;
  }
  return { offsets, neighbours: Uint32Array.from(neighbours) };
}

/** Neighbours of an entity, as a view on the column. */
export function neighboursIn({ offsets, neighbours }: TieGraph, entity: Row): Uint32Array {
  return neighbours.subarray(offsets[entity], offsets[entity + 1]);
}

import type { Groups } from '../group/groups';
import { isInClosedGroup } from '../group/groups';
import type { Dataset, Row } from '../model/dataset';
import type { Subgraph } from '../query/answer';

/** Tells how many neighbours of an entity the filters leave that are not drawn: its "+n". */
export function hiddenNeighbours(
  { adjacency: { offsets, rows, neighbours }, entities }: Dataset,
  { relationshipVerdict }: Subgraph,
  drawn: Uint8Array,
  groups: Groups | null,
): (entity: Row) => number {
  /** Per entity row: 1 + the row whose neighbour it was found to be last. */
  const foundFor = new Uint32Array(entities.count);
  return (entity) => {
    let hidden = 0;
    for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) {
      const other = neighbours[at]!;
      if (drawn[other] === 1 || foundFor[other] === entity + 1 || relationshipVerdict[rows[at]!] !== 0) continue;
      if (isInClosedGroup(groups, other)) continue;
      foundFor[other] = entity + 1;
      hidden++;
    }
    return hidden;
  };
}

import type { Groups } from '../group/groups';
import { isInClosedGroup } from '../group/groups';
import type { Dataset, Row } from '../model/dataset';
import { otherEnd, relationshipsOf } from '../model/dataset';
import type { Subgraph } from '../query/answer';

/** How many neighbours of an entity the filters leave that are not drawn: its "+n". */
export function hiddenNeighbours(
  dataset: Dataset,
  subgraph: Subgraph,
  drawn: Uint8Array,
  groups: Groups | null,
  entity: Row,
): number {
  const hidden = new Set<Row>();
  for (const row of relationshipsOf(dataset, entity)) {
    const other = otherEnd(dataset, row, entity);
    if (drawn[other] === 1 || isInClosedGroup(groups, other)) continue;
    if (subgraph.relationshipVerdict[row] === 0) hidden.add(other);
  }
  return hidden.size;
}

import type { Change } from '../model/change';
import { changeOfTie } from '../model/change';
import type { Dataset, Row } from '../model/dataset';
import { relationshipsOf } from '../model/dataset';
import type { Subgraph } from '../query/answer';

/** Who came with the later window and who went with the earlier; of others the ties tell. */
export function changeOfEntity(
  dataset: Dataset,
  subgraph: Subgraph,
  changes: ReadonlyMap<Row, Change> | null,
  entity: Row,
): Change | null {
  if (!changes) return null;
  const rows = relationshipsOf(dataset, entity).filter((row) => subgraph.relationshipVerdict[row] === 0);
  const change = changeOfTie(changes, Array.from(rows));
  return change === 'added' || change === 'ended' ? change : null;
}

import type { Groups } from '../group/groups';
import type { Dataset, Row } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import { drawnRows } from './drawn';
import type { Front } from './front';
import { hiddenNeighbours } from './hidden-neighbours';
import { placesIn } from './places';
import type { PlaceOf, Tie } from './ties';
import { relationshipsAmong, tiesOf } from './ties';
import { weakOf } from './weak-ties';

/** Who has a sign of their own in a picture and what ties them, wherever they stand and whatever stands out. */
export type Cast = {
  /** Entities with a sign, in file order. */
  readonly rows: readonly Row[];
  readonly placeOf: PlaceOf;
  readonly ties: readonly Tie[];
  /** Positions of the ties that are drawn faintly. */
  readonly weak: ReadonlySet<number>;
  /** For each of the rows, its neighbours that the filters leave but that are not drawn: the "+n". */
  readonly hidden: readonly number[];
};

/** Finds who of a subgraph has a sign: all who are drawn and the closed groups, or of a crowd its front. */
export function castOf(
  dataset: Dataset,
  subgraph: Subgraph,
  drawn: Uint8Array,
  groups: Groups | null,
  front: Front | null,
): Cast {
  const placeOf = placesIn(dataset, front?.drawn ?? drawn, groups);
  const rows = front?.rows ?? drawnRows(drawn).filter((row) => subgraph.entityVerdict[row] === 0);
  const among = () => (groups ? subgraph.relationships : relationshipsAmong(dataset, subgraph, drawn, rows));
  const ties = tiesOf(dataset, { ...subgraph, relationships: front?.relationships ?? among() }, placeOf);
  return {
    rows,
    placeOf,
    ties,
    weak: front ? new Set() : weakOf(ties, dataset.entities.count),
    hidden: rows.map(hiddenNeighbours(dataset, subgraph, drawn, groups)),
  };
}

import type { Groups } from '../group/groups';
import { isInClosedGroup } from '../group/groups';
import type { SomeNeighbour } from '../layout/best-connected';
import { bestConnected, bestTogether, fewBest } from '../layout/best-connected';
import type { Dataset, Row } from '../model/dataset';
import { entityRow, otherEnd, relationshipRow, relationshipsOf } from '../model/dataset';
import type { Subgraph } from '../query/answer';

/** How much of a subgraph is drawn, and what a person asked to see besides. */
export type Drawing = {
  /** How many of the best-connected entities; 0 draws all. */
  readonly draw: number;
  /** Entities opened by hand: their neighbours are drawn. */
  readonly show: readonly string[];
  /** Selected entities, or one relationship: drawn in any case. */
  readonly select: readonly string[];
  /** Entities on the paths that are shown: drawn in any case. */
  readonly onPaths: readonly Row[];
  /** Members of closed groups are not drawn: their group stands for them. */
  readonly groups: Groups | null;
  /** There is a window, which may bring in those best connected within it. */
  readonly isWindowed: boolean;
};

/** The share of `draw` that a window may add from those best connected within it. */
const NEWCOMERS = 1 / 3;

/**
 * The entities to draw, one byte per row. The best connected over all time stay whatever the window, so that moving it
 * hides nobody; those best connected within the window join them; then what was opened, selected or named as an actor.
 */
export function chooseDrawn(
  dataset: Dataset,
  allTime: Subgraph,
  subgraph: Subgraph,
  drawing: Drawing,
  actors: readonly string[],
): Uint8Array {
  const drawn = new Uint8Array(dataset.entities.count);
  const isIn = (row: Row): boolean =>
    row >= 0 && subgraph.entityVerdict[row] === 0 && !isInClosedGroup(drawing.groups, row);
  const add = (row: Row): void => {
    if (isIn(row)) drawn[row] = 1;
  };
  if (drawing.draw === 0) {
    subgraph.entities.forEach(add);
    return drawn;
  }
  bestOverall(dataset, allTime, subgraph, drawing).forEach(add);
  if (drawing.isWindowed) {
    const count = Math.round(drawing.draw * NEWCOMERS);
    const isNew = (row: Row): boolean => drawn[row] === 0 && subgraph.degree[row]! > 0 && isIn(row);
    fewBest(subgraph.entities, subgraph.degree, count, isNew).forEach(add);
  }
  for (const id of actors) add(entityRow(dataset, id));
  drawing.onPaths.forEach(add);
  for (const id of drawing.select) endsOf(dataset, id).forEach(add);
  for (const id of drawing.show) {
    const row = entityRow(dataset, id);
    if (!isIn(row)) continue;
    add(row);
    for (const relationship of relationshipsOf(dataset, row)) {
      if (subgraph.relationshipVerdict[relationship] === 0) add(otherEnd(dataset, relationship, row));
    }
  }
  return drawn;
}

type Best = Pick<Subgraph, 'entityVerdict'> &
  Pick<Drawing, 'draw'> & { readonly closedOf: Int32Array | null; readonly rows: readonly Row[] };

const lastBest = new WeakMap<Subgraph, Best>();

/** The best connected over all time of those in view; found last for an answer, they are remembered as long as nobody comes or goes. */
function bestOverall(
  dataset: Dataset,
  allTime: Subgraph,
  { entities, entityVerdict }: Subgraph,
  { draw, groups }: Drawing,
): readonly Row[] {
  const closedOf = groups?.closedOf ?? null;
  const last = lastBest.get(allTime);
  if (last?.entityVerdict === entityVerdict && last.closedOf === closedOf && last.draw === draw) return last.rows;
  const alone = entities.filter((row) => !isInClosedGroup(groups, row));
  // Where not all can be drawn, those without any tie under the filters are not among the best connected.
  const candidates = alone.length <= draw ? alone : alone.filter((row) => allTime.degree[row]! > 0);
  const degrees = candidates.map((row) => allTime.degree[row]!);
  const order = bestConnected(degrees, degrees.length).map((position) => candidates[position]!);
  const rows = bestTogether(order, draw, neighboursIn(dataset, allTime));
  lastBest.set(allTime, { entityVerdict, closedOf, draw, rows });
  return rows;
}

/** Neighbours by the relationships of a subgraph. */
function neighboursIn(dataset: Dataset, { relationshipVerdict }: Subgraph): SomeNeighbour {
  return (row, isWanted) =>
    relationshipsOf(dataset, row).some(
      (relationship) => relationshipVerdict[relationship] === 0 && isWanted(otherEnd(dataset, relationship, row)),
    );
}

function endsOf(dataset: Dataset, id: string): readonly Row[] {
  const entity = entityRow(dataset, id);
  if (entity >= 0) return [entity];
  const row = relationshipRow(dataset, id);
  return row < 0 ? [] : [dataset.relationships.from[row]!, dataset.relationships.to[row]!];
}

/** Those who are drawn, as rows in file order. */
export function drawnRows(drawn: Uint8Array): readonly Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < drawn.length; row++) if (drawn[row] === 1) rows.push(row);
  return rows;
}

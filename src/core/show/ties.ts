import type { Dataset, Row } from '../model/dataset';
import type { Confidence } from '../model/records';
import { CONFIDENCES } from '../model/records';
import type { Subgraph } from '../query/answer';

/** All visible relationships between two entities, or groups, drawn as one line. */
export type Tie = {
  /** Where its ends stand: entity rows, or the places of what stands for them; the lower first. */
  readonly a: Row;
  readonly b: Row;
  readonly relationships: readonly Row[];
  /** Row of the family most of them belong to. */
  readonly family: Row;
  readonly familyCount: number;
  /** The firmest among them. */
  readonly confidence: Confidence;
  /** None of them certainly matches the window. */
  readonly isOnlyPossible: boolean;
  /** Whether a directed relationship points at this end. */
  readonly pointsAtA: boolean;
  readonly pointsAtB: boolean;
};

/** The place in a picture of what stands for an entity: its own row, or what else is drawn for it; negative for none. */
export type PlaceOf = (entity: Row) => number;

/** Farther than any place: what stands for entities are no more than these. */
const PLACES = 2 ** 26;

/**
 * Gathers the relationships of a subgraph into ties, in the order of their first relationship. What lies within one
 * place that is no entity is no tie.
 */
export function tiesOf(dataset: Dataset, subgraph: Subgraph, placeOf: PlaceOf): readonly Tie[] {
  const { from, to } = dataset.relationships;
  const rowsByPair = new Map<number, Row[]>();
  for (const row of subgraph.relationships) {
    const [start, end] = [placeOf(from[row]!), placeOf(to[row]!)];
    if (start < 0 || end < 0 || (start === end && start >= dataset.entities.count)) continue;
    const pair = Math.min(start, end) * PLACES + Math.max(start, end);
    const rows = rowsByPair.get(pair);
    if (rows) rows.push(row);
    else rowsByPair.set(pair, [row]);
  }
  return [...rowsByPair.values()].map((rows) => tieOf(dataset, subgraph, rows, placeOf));
}

/**
 * The relationships of a subgraph between those who are drawn, in file order, or more: who is drawn is asked where they have
 * fewer relationships than there are.
 */
export function relationshipsAmong(
  { adjacency: { offsets, rows, neighbours } }: Dataset,
  { relationships, relationshipVerdict }: Subgraph,
  drawn: Uint8Array,
  drawnRows: readonly Row[],
): Uint32Array {
  const reach = drawnRows.reduce((sum, row) => sum + offsets[row + 1]! - offsets[row]!, 0);
  if (reach >= relationships.length) return relationships;
  const among: Row[] = [];
  for (const row of drawnRows) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const other = neighbours[at]!;
      // Of both ends the one at the lower row tells.
      if (other >= row && drawn[other] === 1 && relationshipVerdict[rows[at]!] === 0) among.push(rows[at]!);
    }
  }
  return Uint32Array.from(among).toSorted();
}

/** One tie from all its relationships (at least one), all between the same two places. */
function tieOf(dataset: Dataset, subgraph: Subgraph, rows: readonly Row[], placeOf: PlaceOf): Tie {
  const { from, to, type, family, confidence } = dataset.relationships;
  const first = rows[0]!;
  const [start, end] = [placeOf(from[first]!), placeOf(to[first]!)];
  const [a, b] = [Math.min(start, end), Math.max(start, end)];
  const counts = new Map<Row, number>();
  for (const row of rows) counts.set(family[row]!, (counts.get(family[row]!) ?? 0) + 1);
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1] || one[0] - other[0]);
  const isDirected = (row: Row): boolean => dataset.relationshipTypes[type[row]!]?.directed !== false;
  return {
    a,
    b,
    relationships: rows,
    family: most![0],
    familyCount: counts.size,
    confidence: CONFIDENCES[Math.min(...rows.map((row) => confidence[row]!))] ?? 'reported',
    isOnlyPossible: rows.every((row) => subgraph.isOnlyPossible[row] === 1),
    pointsAtA: rows.some((row) => placeOf(to[row]!) === a && isDirected(row)),
    pointsAtB: rows.some((row) => placeOf(to[row]!) === b && isDirected(row)),
  };
}

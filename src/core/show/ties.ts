import type { Dataset, Row } from '../model/dataset';
import type { Confidence } from '../model/records';
import { CONFIDENCES } from '../model/records';
import type { Subgraph } from '../query/answer';

/** All visible relationships between two entities, drawn as one line. */
export type Tie = {
  /** Entity rows, the lower first. */
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

/** Gathers the relationships of a subgraph into ties, in the order of their first relationship. */
export function tiesOf(dataset: Dataset, subgraph: Subgraph, isDrawn: (entity: Row) => boolean): readonly Tie[] {
  const { from, to } = dataset.relationships;
  const rowsByPair = new Map<number, Row[]>();
  for (const row of subgraph.relationships) {
    const a = Math.min(from[row]!, to[row]!);
    const b = Math.max(from[row]!, to[row]!);
    if (!isDrawn(a) || !isDrawn(b)) continue;
    const pair = a * dataset.entities.count + b;
    const rows = rowsByPair.get(pair);
    if (rows) rows.push(row);
    else rowsByPair.set(pair, [row]);
  }
  return [...rowsByPair.values()].map((rows) => tieOf(dataset, subgraph, rows));
}

/** One tie from all its relationships (at least one), all between the same two entities. */
function tieOf(dataset: Dataset, subgraph: Subgraph, rows: readonly Row[]): Tie {
  const { from, to, type, family, confidence } = dataset.relationships;
  const first = rows[0]!;
  const a = Math.min(from[first]!, to[first]!);
  const b = Math.max(from[first]!, to[first]!);
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
    pointsAtA: rows.some((row) => to[row] === a && isDirected(row)),
    pointsAtB: rows.some((row) => to[row] === b && isDirected(row)),
  };
}

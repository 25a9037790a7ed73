import type { Change } from '../model/change';
import { CHANGE_NUMBERS, changeNumber, changeOfTie, CHANGES } from '../model/change';
import type { Dataset, Row } from '../model/dataset';
import type { Confidence } from '../model/records';
import { CONFIDENCES } from '../model/records';
import type { Subgraph } from '../query/answer';
import type { LookTable } from './crowd-looks';
import { lookTable } from './crowd-looks';
import type { Pairs } from './pairs';
import { NO_PAIR } from './pairs';
import { PLAIN, TINTS } from './tints';
import { weakTies } from './weak-ties';

/** How ties of a crowd look. */
export type CrowdTieLook = {
  readonly family: string;
  /** Id of a tint; null for the colour of the family. */
  readonly tint: string | null;
  readonly confidence: Confidence;
  readonly isOnlyPossible: boolean;
  /** One of so many between groups that only the strongest stand out. */
  readonly isWeak: boolean;
  readonly change: Change | null;
};

/** The ties of a crowd as columns, in the order of their first relationship. */
export type CrowdTies = {
  readonly count: number;
  /** A number that a tie keeps as long as the dataset and its closed groups stay the same. */
  readonly id: Uint32Array;
  /** Positions of the two ends in the crowd, the one at the lower place first. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Bits: `POINTS_FROM` and `POINTS_TO` where a directed relationship points at that end. */
  readonly points: Uint8Array;
  /** Number of relationships. */
  readonly weight: Uint32Array;
  /** Position in `looks`. */
  readonly look: Uint16Array;
  readonly looks: readonly CrowdTieLook[];
};

export const POINTS_FROM = 1;
export const POINTS_TO = 2;

type Colouring = {
  readonly changes: ReadonlyMap<Row, Change> | null;
  /** Ids of tints per relationship row; null where none has one. */
  readonly tieTints: readonly string[] | null;
};

/**
 * Gathers the relationships of a subgraph into ties between those who are drawn: what `tiesOf` says, in columns.
 * `positionOf` says where a place stands in the crowd, -1 for nowhere.
 */
export function crowdTiesOf(
  dataset: Dataset,
  subgraph: Subgraph,
  pairs: Pairs,
  positionOf: Int32Array,
  colouring: Colouring,
): CrowdTies {
  const most = Math.min(pairs.a.length, subgraph.relationships.length);
  const columns = emptyColumns(most);
  const { id, from, to, points, weight, colour, firmest, possible, isMixed } = columns;
  const tieOf = new Int32Array(pairs.a.length).fill(-1);
  const colourOf = colourIndex(colouring.tieTints) ?? dataset.relationships.family;
  const count = gather(dataset, subgraph, pairs, positionOf, colourOf, directedTypes(dataset), tieOf, columns);
  // The rows of ties take longer to gather than all else, and hardly ever are any asked for.
  const areAsked = colouring.changes !== null || isMixed.includes(1);
  const rows = areAsked ? rowsOf(subgraph, pairs, tieOf, colouring.changes ? null : isMixed) : NO_ROWS;
  for (const tie of rows.keys()) {
    if (isMixed[tie] === 1) colour[tie] = commonest(rows.get(tie)!, colourOf, colouring.tieTints !== null);
  }
  const areGroups = positionOf.length > dataset.entities.count;
  const isWeak = areGroups ? weakOfGroups(pairs, id, weight, count, dataset.entities.count) : new Uint8Array(count);
  const changes = new Uint8Array(count);
  if (colouring.changes) {
    for (let tie = 0; tie < count; tie++) changes[tie] = changeNumber(changeOfTie(colouring.changes, rows.get(tie)!));
  }
  const colours = colouring.tieTints ? TINTS.length : dataset.families.length;
  const table = lookTable(colours * CONFIDENCES.length * 4 * CHANGE_NUMBERS);
  const look = new Uint16Array(count);
  lookUp(look, columns, isWeak, changes, table);
  const looks = table.firsts.map((tie) => ({
    family: dataset.families[colouring.tieTints ? 0 : colour[tie]!]?.id ?? '',
    tint: colouring.tieTints ? TINTS[colour[tie]!]!.id : null,
    confidence: CONFIDENCES[firmest[tie]!]!,
    isOnlyPossible: possible[tie] === 1,
    isWeak: isWeak[tie] === 1,
    change: CHANGES[changes[tie]! - 1] ?? null,
  }));
  return {
    count,
    id: id.subarray(0, count),
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    points: points.subarray(0, count),
    weight: weight.subarray(0, count),
    look,
    looks,
  };
}

type Columns = ReturnType<typeof emptyColumns>;

/** Columns with room for so many ties. */
function emptyColumns(most: number) {
  return {
    id: new Uint32Array(most),
    from: new Uint32Array(most),
    to: new Uint32Array(most),
    points: new Uint8Array(most),
    weight: new Uint32Array(most),
    colour: new Uint16Array(most),
    firmest: new Uint8Array(most),
    possible: new Uint8Array(most),
    /** 1 where relationships of several colours meet. */
    isMixed: new Uint8Array(most),
  };
}

/** One byte per relationship type: 1 where relationships have a direction. */
function directedTypes({ relationshipTypes }: Dataset): Uint8Array {
  return Uint8Array.from(relationshipTypes, ({ directed }) => Number(directed !== false));
}

/** Writes what relationships come to as ties, and the tie of each pair; gives the number of ties. Nothing behind the loop: see `line-sheet.ts`. */
function gather(
  { relationships: { confidence, type, from: starts, to: ends } }: Dataset,
  { relationships: rows, isOnlyPossible }: Subgraph,
  { of: pairOf, a: firsts, b: seconds, leadsDown }: Pairs,
  positionOf: Int32Array,
  colourOf: ArrayLike<number>,
  isDirected: Uint8Array,
  tieOf: Int32Array,
  { id, from, to, points, weight, colour, firmest, possible, isMixed }: Columns,
): number {
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const pair = pairOf[row]!;
    if (pair === NO_PAIR) continue;
    let tie = tieOf[pair]!;
    if (tie < 0) {
      const a = positionOf[firsts[pair]!]!;
      const b = positionOf[seconds[pair]!]!;
      if (a < 0 || b < 0) continue;
      tie = tieOf[pair] = count++;
      id[tie] = pair;
      from[tie] = a;
      to[tie] = b;
      colour[tie] = colourOf[row]!;
      firmest[tie] = confidence[row]!;
      possible[tie] = isOnlyPossible[row]!;
    } else {
      if (colour[tie] !== colourOf[row]) isMixed[tie] = 1;
      if (confidence[row]! < firmest[tie]!) firmest[tie] = confidence[row]!;
      if (isOnlyPossible[row] !== 1) possible[tie] = 0;
    }
    weight[tie]!++;
    if (isDirected[type[row]!] === 0) continue;
    if (leadsDown[row] === 1) points[tie]! |= POINTS_FROM;
    if (leadsDown[row] === 0 || starts[row] === ends[row]) points[tie]! |= POINTS_TO;
  }
  return count;
}

/** Writes the position of the look of each tie. */
function lookUp(
  look: Uint16Array,
  { colour, firmest, possible }: Columns,
  isWeak: Uint8Array,
  changes: Uint8Array,
  table: LookTable,
): void {
  for (let tie = 0; tie < look.length; tie++) {
    const solid = colour[tie]! * CONFIDENCES.length + firmest[tie]!;
    const key = ((solid * 2 + possible[tie]!) * 2 + isWeak[tie]!) * CHANGE_NUMBERS + changes[tie]!;
    look[tie] = table.indexOf(key, tie);
  }
}

/** One byte per tie: 1 where it is one of so many between groups that it steps back. */
function weakOfGroups(
  pairs: Pairs,
  id: Uint32Array,
  weight: Uint32Array,
  count: number,
  firstGroup: number,
): Uint8Array {
  const isWeak = new Uint8Array(count);
  // Pairs hold the lower place first: who is no group comes before all groups.
  const between = [];
  for (let tie = 0; tie < count; tie++) if (pairs.a[id[tie]!]! >= firstGroup) between.push(tie);
  const columns = {
    from: between.map((tie) => pairs.a[id[tie]!]!),
    to: between.map((tie) => pairs.b[id[tie]!]!),
    weight: between.map((tie) => weight[tie]!),
  };
  for (const position of weakTies(columns, firstGroup)) isWeak[between[position]!] = 1;
  return isWeak;
}

const PLAIN_INDEX = TINTS.indexOf(PLAIN);

function colourIndex(tints: readonly string[] | null): Uint16Array | null {
  if (!tints) return null;
  const indexes = new Map(TINTS.map(({ id }, index) => [id, index]));
  return Uint16Array.from(tints, (tint) => indexes.get(tint) ?? PLAIN_INDEX);
}

const NO_ROWS: ReadonlyMap<number, Row[]> = new Map();

/** Relationship rows of each tie, or of those that are wanted. */
function rowsOf(
  subgraph: Subgraph,
  pairs: Pairs,
  tieOf: Int32Array,
  isWanted: Uint8Array | null,
): ReadonlyMap<number, Row[]> {
  const rows = new Map<number, Row[]>();
  for (const row of subgraph.relationships) {
    const pair = pairs.of[row]!;
    const tie = pair === NO_PAIR ? -1 : tieOf[pair]!;
    if (tie < 0 || (isWanted && isWanted[tie] === 0)) continue;
    const list = rows.get(tie);
    if (list) list.push(row);
    else rows.set(tie, [row]);
  }
  return rows;
}

/** The colour of most rows; of as many, of families the first in their list, and of tints that of the first row. */
function commonest(rows: readonly Row[], colourOf: ArrayLike<number>, isTint: boolean): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const colour = colourOf[row]!;
    // What a property says nothing of counts only where it says nothing of all.
    if (!isTint || colour !== PLAIN_INDEX) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1] || (isTint ? 0 : one[0] - other[0]));
  return most ? most[0] : PLAIN_INDEX;
}

import type { Dataset, Row } from '../model/dataset';
import { entityRow, otherEnd, relationshipRow, relationshipsOf } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import type { Crowd } from './crowd';
import { drawnRows } from './drawn';
import type { Staging } from './staging';

/** Who of a crowd has a sign of their own, and the relationships whose ties may have one. */
export type Front = {
  /** One byte per entity row. */
  readonly drawn: Uint8Array;
  /** The same as rows, in file order. */
  readonly rows: readonly Row[];
  readonly relationships: Uint32Array;
};

/** So many of the largest always have a sign. */
const FOREMOST = 60;
/** So many neighbours of what has the focus. */
const MOST_NEAR = 300;

/** Chooses the largest of a crowd, what was selected, opened or named by the person, and what has the focus with its neighbours. */
export function frontOf(dataset: Dataset, subgraph: Subgraph, crowd: Crowd, staging: Staging): Front {
  const drawn = new Uint8Array(dataset.entities.count);
  const add = (row: Row): void => {
    if (row >= 0 && row < dataset.entities.count && crowd.positionOf[row]! >= 0) drawn[row] = 1;
  };
  for (const position of foremostOf(crowd.size)) add(crowd.places[position]!);
  for (const id of [...staging.show, ...staging.notes.keys()]) add(entityRow(dataset, id));
  const marked = [...staging.select, ...staging.focus].flatMap((id) => membersOf(dataset, staging, id));
  const meant = [...new Set([...marked, ...staging.paths.flat()])];
  meant.forEach(add);
  const relationships = new Set<Row>();
  let near = 0;
  for (const row of meant) {
    for (const relationship of relationshipsOf(dataset, row)) {
      if (subgraph.relationshipVerdict[relationship] !== 0) continue;
      const other = otherEnd(dataset, relationship, row);
      const hasSign = drawn[other] === 1 || crowd.positionOf[other]! < 0;
      if (!hasSign && near++ >= MOST_NEAR) continue;
      add(other);
      relationships.add(relationship);
    }
  }
  return { drawn, rows: drawnRows(drawn), relationships: Uint32Array.from(relationships).toSorted() };
}

const foremost = new WeakMap<Float32Array, readonly number[]>();

/** The positions of the foremost by their sizes, which stay the same while a window is dragged. */
function foremostOf(sizes: Float32Array): readonly number[] {
  const known = foremost.get(sizes) ?? largest(sizes, FOREMOST);
  foremost.set(sizes, known);
  return known;
}

/** Entity rows that an id means: an entity, the ends of a relationship, or the members of a group. */
function membersOf(dataset: Dataset, { groups }: Staging, id: string): readonly Row[] {
  const row = entityRow(dataset, id);
  if (row >= 0) return [row];
  const group = groups?.list.find((one) => one.id === id);
  if (group) return group.members;
  const relationship = relationshipRow(dataset, id);
  return relationship < 0 ? [] : [dataset.relationships.from[relationship]!, dataset.relationships.to[relationship]!];
}

const BINS = 4096;

/** Positions of the `count` largest values, found by counting: of equal ones the first. */
export function largest(values: Float32Array, count: number): readonly number[] {
  const most = values.reduce((one, other) => Math.max(one, other), 0);
  const binOf = (value: number): number => (most > 0 ? Math.floor((value / most) * (BINS - 1)) : 0);
  const bins = new Uint32Array(BINS);
  for (let at = 0; at < values.length; at++) bins[binOf(values[at]!)]!++;
  let [bin, sure] = [BINS - 1, 0];
  while (bin > 0 && sure + bins[bin]! <= count) sure += bins[bin--]!;
  const [chosen, doubtful]: [number[], number[]] = [[], []];
  for (let at = 0; at < values.length; at++) {
    const found = binOf(values[at]!);
    if (found > bin) chosen.push(at);
    else if (found === bin) doubtful.push(at);
  }
  const rest = doubtful
    .toSorted((a, b) => values[b]! - values[a]! || a - b)
    .slice(0, Math.max(0, count - chosen.length));
  return [...chosen, ...rest].toSorted((a, b) => values[b]! - values[a]! || a - b);
}

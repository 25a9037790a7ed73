import type { LayoutGraph } from './layout';

/** A graph of weighted ties in both directions, as CSR, and what each of its nodes weighs: 1 and the weight of its ties. */
export type Web = {
  readonly count: number;
  /** The ties of node `n` are at `offsets[n] … offsets[n + 1])` of `ends` and `weights`. */
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
  readonly mass: Float64Array;
};

/** The web of all that have a tie, and the entity row of each of its nodes. */
export function webOf({ count, ties }: LayoutGraph): { readonly web: Web; readonly rows: Uint32Array } {
  const nodeOf = new Int32Array(count).fill(-1);
  for (const ends of [ties.from, ties.to]) for (const row of ends) nodeOf[row] = 0;
  const rows = Uint32Array.from(nodeOf.keys()).filter((row) => nodeOf[row] === 0);
  rows.forEach((row, node) => (nodeOf[row] = node));
  const offsets = new Uint32Array(rows.length + 1);
  for (const ends of [ties.from, ties.to]) for (const row of ends) offsets[nodeOf[row]! + 1]!++;
  for (let node = 0; node < rows.length; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const ends = new Uint32Array(offsets[rows.length]!);
  const weights = new Float64Array(ends.length);
  const mass = new Float64Array(rows.length).fill(1);
  for (let tie = 0; tie < ties.from.length; tie++) {
    const [from, to, weight] = [nodeOf[ties.from[tie]!]!, nodeOf[ties.to[tie]!]!, ties.weight[tie]!];
    weights[next[from]!] = weights[next[to]!] = weight;
    ends[next[from]!++] = to;
    ends[next[to]!++] = from;
    mass[from]! += weight;
    mass[to]! += weight;
  }
  return { web: { count: rows.length, offsets, ends, weights, mass }, rows };
}

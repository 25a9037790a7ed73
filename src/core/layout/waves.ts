import type { LayoutGraph } from './layout';

/** Neighbours by entity row, as CSR: those of entity `e` are `rows[offsets[e] … offsets[e + 1])`. */
export type Neighbours = { readonly offsets: Uint32Array; readonly rows: Uint32Array };

/** Everybody's neighbours. */
export function neighboursOf({ count, ties }: LayoutGraph): Neighbours {
  const offsets = new Uint32Array(count + 1);
  for (const ends of [ties.from, ties.to]) ends.forEach((row) => offsets[row + 1]!++);
  for (let row = 0; row < count; row++) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[count]!);
  ties.from.forEach((from, tie) => {
    const to = ties.to[tie]!;
    rows[next[from]!++] = to;
    rows[next[to]!++] = from;
  });
  return { offsets, rows };
}

/**
 * The rest in waves outward from those who stand already, so that everybody finds somebody to stand beside. In each wave
 * those come first who know somebody few know: their place is beside that one, while those tied to hubs alone can stand
 * anywhere. Whoever nobody leads to starts a wave of their own, in the order given.
 */
export function inWaves(
  graph: LayoutGraph,
  neighbours: Neighbours,
  standing: ArrayLike<number>,
  rest: Uint32Array,
): readonly number[] {
  const { offsets, rows } = neighbours;
  const isReached = new Uint8Array(graph.count);
  const fewest = new Uint32Array(graph.count).fill(2 ** 32 - 1);
  const reach = (wave: ArrayLike<number>): number[] => {
    const next: number[] = [];
    for (let at = 0; at < wave.length; at++) isReached[wave[at]!] = 1;
    for (let at = 0; at < wave.length; at++) {
      const row = wave[at]!;
      for (let place = offsets[row]!; place < offsets[row + 1]!; place++) {
        const other = rows[place]!;
        if (isReached[other] === 1) continue;
        if (fewest[other] === 2 ** 32 - 1) next.push(other);
        fewest[other] = Math.min(fewest[other]!, graph.degree[row]!);
      }
    }
    return next.toSorted((a, b) => fewest[a]! - fewest[b]! || graph.degree[b]! - graph.degree[a]! || a - b);
  };
  const result: number[] = [];
  let wave = reach(standing);
  for (const start of rest) {
    if (wave.length === 0 && isReached[start] === 0) wave = [start];
    for (; wave.length > 0; wave = reach(wave)) for (const row of wave) result.push(row);
  }
  return result;
}

import { bestConnected, bestTogether } from './best-connected';
import type { Room } from './boxes';
import { boxAt, createRoom } from './boxes';
import { placeCore } from './core-layout';
import type { Layout, LayoutGraph } from './layout';

/** Entities that are laid out among themselves first, for a picture that can be read at once. */
const CORE = 60;

/** The best connected laid out to be read, everybody else beside those they are tied to. */
export const organicLayout: Layout = {
  id: 'organic',
  label: 'Organic',
  description: 'What is tied stands together; the best connected in the middle.',
  place: (graph, seed) => {
    const positions = new Float32Array(2 * graph.count);
    const order = bestConnected(graph.degree, graph.count);
    const tied = order.filter((row) => graph.degree[row]! > 0);
    const neighbours = neighboursOf(graph);
    const core = Uint32Array.from(
      bestTogether(tied, CORE, (row, isWanted) =>
        neighbours.rows.subarray(neighbours.offsets[row], neighbours.offsets[row + 1]).some(isWanted),
      ),
    );
    placeCore(graph, core, positions, seed);
    const room = createRoom();
    const isPlaced = new Uint8Array(graph.count);
    const settle = (row: number): void => {
      isPlaced[row] = 1;
      room.take(boxAt(graph, row, positions[2 * row]!, positions[2 * row + 1]!));
    };
    core.forEach(settle);
    const rest = tied.filter((row) => isPlaced[row] === 0);
    for (const row of sequence(graph, rest, neighbours, isPlaced)) {
      findPlace(graph, row, targetOf(graph, row, neighbours, isPlaced, positions), room, positions);
      settle(row);
    }
    placeAlone(graph, order.subarray(tied.length), positions);
    return positions;
  },
};

type Neighbours = { readonly offsets: Uint32Array; readonly rows: Uint32Array };

function neighboursOf({ count, ties }: LayoutGraph): Neighbours {
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
 * Waves outward from what is placed, so that everybody finds somebody to stand beside. In each wave those come first
 * who know somebody few know: their place is beside that one, while those tied to hubs alone can stand anywhere.
 */
function sequence(
  graph: LayoutGraph,
  rest: Uint32Array,
  { offsets, rows }: Neighbours,
  isPlaced: Uint8Array,
): readonly number[] {
  const isReached = isPlaced.slice();
  const fewestKnown = (row: number): number => {
    let fewest = Infinity;
    for (const other of rows.subarray(offsets[row], offsets[row + 1])) {
      if (isReached[other] === 1) fewest = Math.min(fewest, graph.degree[other]!);
    }
    return fewest;
  };
  const result: number[] = [];
  let waiting = [...rest];
  while (waiting.length > 0) {
    const wave = waiting.filter((row) =>
      rows.subarray(offsets[row], offsets[row + 1]).some((one) => isReached[one] === 1),
    );
    const taken = wave.length > 0 ? wave : waiting.slice(0, 1);
    const fewest = new Map(taken.map((row) => [row, fewestKnown(row)]));
    taken.sort((a, b) => fewest.get(a)! - fewest.get(b)! || graph.degree[b]! - graph.degree[a]! || a - b);
    for (const row of taken) isReached[row] = 1;
    result.push(...taken);
    waiting = waiting.filter((row) => isReached[row] === 0);
  }
  return result;
}

type Target = { readonly x: number; readonly y: number; readonly angle: number };

/** Where an entity would stand best: amid its neighbours, nearer to those that know few others. */
function targetOf(
  graph: LayoutGraph,
  row: number,
  { offsets, rows }: Neighbours,
  isPlaced: Uint8Array,
  positions: Float32Array,
): Target {
  let x = 0;
  let y = 0;
  let sum = 0;
  for (const other of rows.subarray(offsets[row], offsets[row + 1])) {
    if (isPlaced[other] === 0) continue;
    const weight = 1 / graph.degree[other]!;
    x += weight * positions[2 * other]!;
    y += weight * positions[2 * other + 1]!;
    sum += weight;
  }
  if (sum > 0) return { x: x / sum, y: y / sum, angle: Math.atan2(y / sum, x / sum) };
  return { x: 0, y: 0, angle: row };
}

const RING = 26;

/** The free room nearest to a target, searched ring by ring, outward from the middle of the picture first. */
function findPlace(graph: LayoutGraph, row: number, target: Target, room: Room, positions: Float32Array): void {
  for (let ring = 0; ; ring++) {
    const radius = ring * RING;
    const tries = Math.max(1, Math.ceil((2 * Math.PI * radius) / (1.5 * RING)));
    for (let at = 0; at < tries; at++) {
      // 0, +1, -1, +2, -2 …: first straight outward, then to both sides.
      const turn = ((at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 2 * Math.PI) / tries;
      const x = target.x + radius * Math.cos(target.angle + turn) * 1.35;
      const y = target.y + radius * Math.sin(target.angle + turn);
      if (!room.isFree(boxAt(graph, row, x, y))) continue;
      positions[2 * row] = x;
      positions[2 * row + 1] = y;
      return;
    }
  }
}

/** Those without any relationship stand in rows below everybody. */
function placeAlone(graph: LayoutGraph, rows: Uint32Array, positions: Float32Array): void {
  let bottom = 0;
  let left = 0;
  let right = 0;
  for (let row = 0; row < graph.count; row++) {
    bottom = Math.max(bottom, positions[2 * row + 1]! + graph.height[row]!);
    left = Math.min(left, positions[2 * row]!);
    right = Math.max(right, positions[2 * row]!);
  }
  const width = Math.max(right - left, 900);
  let x = left;
  let y = bottom + 80;
  for (const row of rows) {
    if (x > left + width) {
      x = left;
      y += 90;
    }
    positions[2 * row] = x + graph.width[row]! / 2;
    positions[2 * row + 1] = y;
    x += graph.width[row]! + 24;
  }
}

import { PADDING, separate } from './boxes';
import type { LayoutGraph } from './layout';
import { createRandom } from './random';

/** Room per entity that the forces aim at, in world units: a label's width by a circle and two lines. */
const SPACING = 118;
const ROUNDS = 420;
/** Screens lie down: distances across count for less than distances up and down. */
const FLATNESS = 1.85;
/** An entity tied to more than this share of the others is a hub and gets an anchor of its own. */
const HUB_SHARE = 0.3;
/** Room of the whole picture against the room of all boxes. */
const ROOMINESS = 1.95;

type Forces = {
  readonly rows: Uint32Array;
  /** Ties among the rows, by position in `rows`. */
  readonly ties: readonly (readonly [a: number, b: number, weight: number])[];
  /** Where hubs stand; undefined for all others. */
  readonly anchors: readonly (readonly [x: number, y: number] | undefined)[];
};

/**
 * Places a few dozen entities so that each can be read: springs along ties and repulsion between all
 * (T. Fruchterman and E. Reingold, "Graph Drawing by Force-directed Placement", 1991), hubs anchored side by side so
 * that what they share comes to stand between them, then boxes pushed apart. Writes into `positions`.
 */
export function placeCore(graph: LayoutGraph, rows: Uint32Array, positions: Float32Array, seed: number): void {
  const forces = forcesOf(graph, rows);
  const random = createRandom(seed);
  const reach = SPACING * Math.sqrt(rows.length) * 0.6;
  const x = Float64Array.from(rows, (_, at) => forces.anchors[at]?.[0] ?? (random() - 0.5) * 2 * reach);
  const y = Float64Array.from(rows, (_, at) => forces.anchors[at]?.[1] ?? (random() - 0.5) * reach);
  for (let round = 0; round < ROUNDS; round++) {
    move(forces, x, y, SPACING * 0.9 * (1 - round / ROUNDS) ** 1.5 + 0.5);
  }
  fillEllipse(graph, forces, x, y);
  rows.forEach((row, at) => {
    positions[2 * row] = x[at]!;
    positions[2 * row + 1] = y[at]!;
  });
  separate(graph, rows, positions);
}

/**
 * Spreads the entities evenly over an ellipse that lies down like a screen: each keeps its direction from the middle
 * and its rank by distance, but the distance itself follows from how many stand nearer. Nobody is far off, nobody crowded.
 */
function fillEllipse(graph: LayoutGraph, { rows, anchors }: Forces, x: Float64Array, y: Float64Array): void {
  const area = rows.reduce((sum, row) => sum + (graph.width[row]! + PADDING) * (graph.height[row]! + PADDING), 0);
  const radius = Math.sqrt((ROOMINESS * area) / Math.PI);
  const byDistance = Array.from(rows, (_, at) => at)
    .filter((at) => !anchors[at])
    .toSorted((a, b) => Math.hypot(x[a]!, y[a]!) - Math.hypot(x[b]!, y[b]!) || a - b);
  byDistance.forEach((at, rank) => {
    const distance = radius * Math.sqrt((rank + 0.5) / byDistance.length);
    const angle = Math.atan2(y[at]!, x[at]!);
    x[at] = distance * Math.cos(angle) * Math.sqrt(FLATNESS);
    y[at] = (distance * Math.sin(angle)) / Math.sqrt(FLATNESS);
  });
}

function forcesOf(graph: LayoutGraph, rows: Uint32Array): Forces {
  const position = new Map(Array.from(rows, (row, at) => [row, at]));
  const ties: [number, number, number][] = [];
  const neighbours = Array.from(rows, () => 0);
  graph.ties.from.forEach((from, tie) => {
    const a = position.get(from);
    const b = position.get(graph.ties.to[tie]!);
    if (a === undefined || b === undefined) return;
    ties.push([a, b, graph.ties.weight[tie]!]);
    neighbours[a]!++;
    neighbours[b]!++;
  });
  const hubs = neighbours.map((count, at) => ({ count, at })).filter(({ count }) => count > HUB_SHARE * rows.length);
  const isHub = new Set(rows.length > 12 && hubs.length <= 4 ? hubs.map(({ at }) => at) : []);
  const width = SPACING * Math.sqrt(rows.length) * 0.62;
  const anchors = neighbours.map((_, at) => {
    const place = [...isHub].indexOf(at);
    return place < 0 ? undefined : ([isHub.size === 1 ? 0 : (place / (isHub.size - 1) - 0.5) * width, 0] as const);
  });
  return { rows, ties, anchors };
}

/** One round: every entity goes where the forces pull it, at most `heat` far. */
function move({ rows, ties, anchors }: Forces, x: Float64Array, y: Float64Array, heat: number): void {
  const dx = new Float64Array(rows.length);
  const dy = new Float64Array(rows.length);
  const push = (a: number, b: number, strength: (distance: number) => number): void => {
    const across = x[a]! - x[b]! || (a - b) * 0.01;
    const down = y[a]! - y[b]! || 0.01;
    const distance = Math.max(1, Math.hypot(across, down));
    const force = strength(distance) / distance;
    dx[a]! += across * force;
    dy[a]! += down * force;
    dx[b]! -= across * force;
    dy[b]! -= down * force;
  };
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) push(a, b, (distance) => SPACING ** 2 / distance);
  }
  for (const [a, b, weight] of ties) {
    // A tie to a hub says little of where one belongs; a tie between others says much.
    const strength = anchors[a] || anchors[b] ? 0.16 : 0.55;
    push(a, b, (distance) => (-strength * Math.sqrt(weight) * distance ** 2) / SPACING / 4);
  }
  for (let at = 0; at < rows.length; at++) {
    if (anchors[at]) continue;
    const across = dx[at]! - x[at]! * 0.35;
    const down = dy[at]! - y[at]! * 0.35;
    const length = Math.max(1e-9, Math.hypot(across, down));
    x[at]! += (across / length) * Math.min(length, heat);
    y[at]! += (down / length) * Math.min(length, heat);
  }
}

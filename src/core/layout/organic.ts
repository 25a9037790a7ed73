import { bestConnected, bestTogether } from './best-connected';
import { placeCore } from './core-layout';
import { createCells } from './find-cell';
import type { Target } from './find-place';
import { createPlaces } from './find-place';
import type { Layout, LayoutGraph } from './layout';
import { wordsOf } from './words';
import { placeBelow } from './place-below';
import type { Neighbours } from './waves';
import { inWaves, neighboursOf } from './waves';

/** Entities that are laid out among themselves first, for a picture that can be read at once. */
const CORE = 60;
/** More than this stand in cells of a grid. */
const MANY = 2500;

/** The best connected laid out to be read, everybody else beside those they are tied to. */
export const organicLayout: Layout = {
  ...wordsOf('organic'),
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
    const places = (graph.count > MANY ? createCells : createPlaces)(graph, positions);
    const isPlaced = new Uint8Array(graph.count);
    for (const row of core) {
      places.settle(row);
      isPlaced[row] = 1;
    }
    const rest = tied.filter((row) => isPlaced[row] === 0);
    for (const row of inWaves(graph, neighbours, core, rest)) {
      places.placeNear(row, targetOf(graph, row, neighbours, isPlaced, positions));
      isPlaced[row] = 1;
    }
    placeBelow(graph, order.subarray(tied.length), positions);
    return positions;
  },
};

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
  if (sum > 0) return { x: x / sum, y: y / sum, angle: null };
  return { x: 0, y: 0, angle: row };
}

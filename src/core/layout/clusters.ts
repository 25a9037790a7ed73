import { bestConnected } from './best-connected';
import { createCells } from './find-cell';
import { createPlaces } from './find-place';
import type { Stand } from './forces';
import { createForces } from './forces';
import type { Layout, LayoutGraph, LayoutSteps, Standing } from './layout';
import { levelsOf, scatter, unfold } from './levels';
import { placeBelow } from './place-below';
import { createRandom } from './random';
import type { Web } from './web';
import { webOf } from './web';
import { wordsOf } from './words';

/** More than this stand in cells of a grid. */
const MANY = 2500;
/** How much wider than high the picture is: screens lie down. */
const FLATNESS = 1.35;
/** Room of the whole picture against the room of all boxes. */
const ROOMINESS = 2.5;
/** How far the forces spread a graph, against the root of all that its nodes weigh: most, by measurement. */
const SPREAD = 6;
/** Rounds for the whole web; smaller ones get more, as they cost less. */
const ROUNDS = 30;
const MOST_ROUNDS = 200;
const NODES_MOVED = 60_000;

/**
 * Communities as clusters, for the whole of a large dataset: first those communities of communities are placed that
 * gather most, then what is in them, level by level, all by the same forces (after C. Walshaw, "A multilevel algorithm for
 * force-directed graph drawing", 2003). In the end everybody stands in the free room nearest to where the forces led.
 */
export const clustersLayout: Layout = {
  ...wordsOf('clusters'),
  place: (graph, seed) => {
    const steps = stepsOf(graph, seed);
    for (let step = steps.next(false); ; step = steps.next(false)) if (step.done) return step.value;
  },
  steps: stepsOf,
};

function* stepsOf(graph: LayoutGraph, seed: number, from?: Standing): LayoutSteps {
  const { web, rows } = webOf(graph);
  const levels = levelsOf(web);
  const frame = frameOf(graph, web, rows, from);
  const random = createRandom(seed);
  const reach = Math.sqrt(frame.mass / Math.max(1, levels.at(-1)!.web.count));
  const isFixed = from && Uint8Array.from(rows, (row) => from.isFixed[row]!);
  let level = from ? 0 : levels.length - 1;
  let stand = from ? frame.standOf(from.positions) : scatter(levels[level]!.web, random, Math.sqrt(frame.mass) * 2);
  // What stands already needs no more than a touch.
  const roundsOf = (count: number): number => (from ? Math.min(ROUNDS, roundsFor(count)) : roundsFor(count));
  const all = levels.slice(0, level + 1).reduce((sum, { web: { count } }) => sum + count * roundsOf(count), 0);
  let done = 0;
  const whole = (): Stand => {
    // What stands of a level below the whole: each where the one stands that holds it, or about there.
    const chance = createRandom(seed);
    let below = stand;
    for (let at = level; at > 0; at--) below = unfold(levels[at - 1]!, levels[at]!.web.count, below, chance);
    return below;
  };
  for (; ; level--) {
    const { count } = levels[level]!.web;
    const move = createForces(levels[level]!.web, stand, { reach, isFixed });
    for (let round = 0; round < roundsOf(count); round++) {
      move();
      done += count;
      const isEnough = yield { share: done / all, positions: () => frame.positionsOf(whole()) };
      if (isEnough) return tidy(graph, rows, frame.positionsOf(whole()), from);
    }
    if (level === 0) return tidy(graph, rows, frame.positionsOf(stand), from);
    stand = unfold(levels[level - 1]!, count, stand, random);
  }
}

function roundsFor(count: number): number {
  return count === 0 ? 0 : Math.round(Math.min(MOST_ROUNDS, Math.max(ROUNDS, NODES_MOVED / count)));
}

type Frame = {
  readonly mass: number;
  /** From the units of the forces to those of the picture, and back. */
  readonly positionsOf: (stand: Stand) => Float32Array;
  readonly standOf: (positions: Float32Array) => Stand;
};

/** How the plane of the forces lies in the picture: always the same, so that one can begin from what stands. */
function frameOf(graph: LayoutGraph, web: Web, rows: Uint32Array, from: Standing | undefined): Frame {
  const mass = web.mass.reduce((sum, one) => sum + one, 0);
  const area = rows.reduce((sum, row) => sum + graph.width[row]! * graph.height[row]!, 0);
  const scale = Math.sqrt((ROOMINESS * area) / Math.PI) / (SPREAD * Math.sqrt(Math.max(1, mass)));
  const [across, down] = [scale * Math.sqrt(FLATNESS), scale / Math.sqrt(FLATNESS)];
  return {
    mass,
    positionsOf: ({ x, y }) => {
      const positions = new Float32Array(2 * graph.count);
      rows.forEach((row, node) => {
        positions[2 * row] = across * x[node]!;
        positions[2 * row + 1] = down * y[node]!;
      });
      keepFixed(positions, from);
      placeBelow(graph, loneOf(graph, rows, from), positions);
      return positions;
    },
    standOf: (positions) => ({
      x: Float64Array.from(rows, (row) => positions[2 * row]! / across),
      y: Float64Array.from(rows, (row) => positions[2 * row + 1]! / down),
    }),
  };
}

function keepFixed(positions: Float32Array, from: Standing | undefined): void {
  from?.isFixed.forEach((isFixed, row) => {
    if (isFixed === 1) positions.set(from.positions.subarray(2 * row, 2 * row + 2), 2 * row);
  });
}

/** Those who have no tie to anybody, and are not fixed; the best connected first. */
function loneOf(graph: LayoutGraph, rows: Uint32Array, from: Standing | undefined): Uint32Array {
  const isElsewhere = from?.isFixed.slice() ?? new Uint8Array(graph.count);
  for (const row of rows) isElsewhere[row] = 1;
  return bestConnected(graph.degree, graph.count).filter((row) => isElsewhere[row] === 0);
}

/** Lets everybody stand in the free room nearest to their place, the best connected first; those fixed stay. */
function tidy(graph: LayoutGraph, rows: Uint32Array, positions: Float32Array, from?: Standing): Float32Array {
  const places = (graph.count > MANY ? createCells : createPlaces)(graph, positions);
  const isWaiting = new Uint8Array(graph.count);
  for (const row of rows) isWaiting[row] = 1;
  from?.isFixed.forEach((isFixed, row) => {
    if (isFixed === 0) return;
    isWaiting[row] = 0;
    places.settle(row);
  });
  for (const row of bestConnected(graph.degree, graph.count)) {
    if (isWaiting[row] === 1)
      places.placeNear(row, { x: positions[2 * row]!, y: positions[2 * row + 1]!, angle: null });
  }
  placeBelow(graph, loneOf(graph, rows, from), positions);
  return positions;
}

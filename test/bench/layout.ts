import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { LAYOUTS } from '@/core/layout';
import { layoutGraphOf } from '@/core/layout/layout';
import { createRandom } from '@/core/layout/random';
import type { Comparison } from './figures.js';
import { datasetOf } from './picture';
import { seededGraph } from './seeded-graph.js';

const ENTITIES = 1000;
const RELATIONSHIPS = 5000;
const ITERATIONS = 100;
const NEAREST = 10;

/**
 * The layout in which everything of many is drawn against ForceAtlas2 as graphology has it, in its own settings for the graph:
 * processor time, and how well the communities that the graph was made of stand together.
 */
export function measureLayout(rounds: number): readonly Comparison[] {
  const graph = seededGraph(ENTITIES, RELATIONSHIPS);
  const columns = layoutGraphOf(datasetOf(graph));
  const clusters = LAYOUTS.find(({ id }) => id === 'clusters')!;
  const ours = (): ArrayLike<number> => clusters.place(columns, 1);
  const theirs = (): ArrayLike<number> => forceAtlas2Of(columns.ties);
  const purities = [ours, theirs].map((place) => purity(place(), graph.community));
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(cpuOf(ours));
    times[1].push(cpuOf(theirs));
  }
  const peer = `ForceAtlas2, ${ITERATIONS} iterations`;
  const of = { ours: [purities[0]!], theirs: [purities[1]!], peer, unit: '' };
  return [
    { name: 'layout of 1k/5k, processor time', ours: times[0], theirs: times[1], peer, unit: 'ms', atMost: 0.75 },
    { name: '  its community purity', ...of, atLeast: 0.95 },
  ];
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function forceAtlas2Of({ from, to, weight }: ReturnType<typeof layoutGraphOf>['ties']): ArrayLike<number> {
  const random = createRandom(1);
  const graph = new UndirectedGraph();
  for (let row = 0; row < ENTITIES; row++) graph.addNode(row, { x: random(), y: random() });
  from.forEach((one, tie) => graph.addEdge(one, to[tie], { weight: weight[tie] }));
  // Grouping those far off is the faster way already at this size.
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true };
  const places = forceAtlas2(graph, { iterations: ITERATIONS, settings });
  return Array.from({ length: ENTITIES }, (_, row) => places[row]!).flatMap(({ x, y }) => [x, y]);
}

/** The share of the ten that stand nearest to each entity that are of its community, on average over all. */
function purity(positions: ArrayLike<number>, community: Uint32Array): number {
  const rows = Array.from(community.keys());
  const shares = rows.map((row) => {
    const distance = (other: number): number =>
      Math.hypot(positions[2 * row]! - positions[2 * other]!, positions[2 * row + 1]! - positions[2 * other + 1]!);
    const others = rows.filter((other) => other !== row).map((other) => [distance(other), other] as const);
    const nearest = others.toSorted((a, b) => a[0] - b[0]).slice(0, NEAREST);
    return nearest.filter(([, other]) => community[other] === community[row]).length / NEAREST;
  });
  return shares.reduce((sum, share) => sum + share, 0) / rows.length;
}

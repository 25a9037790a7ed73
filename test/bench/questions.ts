import cytoscape from 'cytoscape';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findPaths } from '@/core/explore/find-paths';
import { createRandom } from '@/core/layout/random';
import type { Dataset } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { createAnswers } from '@/core/query/answers';
import type { Remaining } from '@/core/query/filter';
import { EVERYTHING, type Query } from '@/core/query/filters';
import { actorFilter } from '@/core/query/filters/actor';
import type { Comparison, Figure } from './figures.js';
import { datasetOf } from './picture';
import { seededGraph } from './seeded-graph.js';

/** A path of the peer's takes a second. */
const FEW = 12;
/** A question that takes microseconds is asked often enough for the engine to have made its best of it, on both sides. */
const MANY = 200;
const RUNS = 25;
const WARM_UP = 5;
const MILLION = 1_000_000;

/** Questions about the ties of 20,000 entities, against the library that the app draws with. */
export function measureQuestions(): readonly Comparison[] {
  const graph = seededGraph(20_000, 100_000);
  const dataset = datasetOf(graph);
  const cy = cytoscape({
    headless: true,
    elements: [
      ...Array.from({ length: graph.entities }, (_, row) => ({ data: { id: `e${row}` } })),
      ...Array.from(graph.from, (from, row) => ({
        data: { id: `r${row}`, source: `e${from}`, target: `e${graph.to[row]!}` },
      })),
    ],
  });
  const everything = answer(dataset, EVERYTHING);
  const remaining = { entities: everything.entityVerdict, relationships: everything.relationshipVerdict };
  const nodeOf = (row: number) => cy.getElementById(`e${row}`);
  const all = cy.elements();
  const few = compare(somePairs(graph.entities, FEW + 1), 1);
  const many = compare(somePairs(graph.entities, 2 * MANY), MANY);
  const figures = [
    many('2 hops around one, 20k/100k', {
      ours: ([from]) => reach(dataset, from, remaining),
      theirs: ([from]) => nodeOf(from).closedNeighborhood().closedNeighborhood(),
    }),
    many('  as the answer to a question', {
      ours: ([from]) => answer(dataset, aroundOf(dataset, from)),
      theirs: ([from]) => nodeOf(from).closedNeighborhood().closedNeighborhood(),
    }),
    few('a shortest path, 20k/100k', {
      ours: ([from, to]) => findPaths(dataset, everything, from, to, { order: 'hops', count: 1 }),
      theirs: ([from, to]) => all.aStar({ root: nodeOf(from), goal: nodeOf(to) }),
    }),
  ];
  cy.destroy();
  return figures;
}

type Pair = readonly [from: number, to: number];

function somePairs(entities: number, count: number): readonly Pair[] {
  const random = createRandom(7);
  const some = (): number => Math.floor(random() * entities);
  return Array.from({ length: count }, () => [some(), some()] as const);
}

type Ways = { readonly ours: (pair: Pair) => unknown; readonly theirs: (pair: Pair) => unknown };

/** Asks about each pair in turn of ours and of theirs; the first so many to warm up. */
function compare(pairs: readonly Pair[], warmUp: number) {
  return (name: string, { ours, theirs }: Ways): Comparison => {
    for (const pair of pairs.slice(0, warmUp)) {
      ours(pair);
      theirs(pair);
    }
    const times = pairs.slice(warmUp).map((pair) => [elapsed(() => ours(pair)), elapsed(() => theirs(pair))] as const);
    const [mine, peer] = [times.map(([one]) => one), times.map(([, other]) => other)];
    return { name, ours: mine, theirs: peer, peer: 'Cytoscape', unit: 'ms', atMost: 0.01 };
  };
}

function aroundOf(dataset: Dataset, row: number): Query {
  return { ...EVERYTHING, actor: [dataset.entities.records[row]!.id], hops: 2 };
}

function reach(dataset: Dataset, row: number, everythingIsLeft: Remaining): unknown {
  return actorFilter.reach?.(aroundOf(dataset, row), dataset, everythingIsLeft);
}

/** A window over a million relationships: how long its answer takes, and what it leaves in memory for each of them. */
export function measureWindow(): readonly Figure[] {
  const dataset = datasetOf(seededGraph(MILLION / 5, MILLION));
  const windows = Array.from({ length: RUNS }, (_, at) => ({
    ...EVERYTHING,
    from: `${2000 + (at % 8)}`,
    to: `${2003 + (at % 8)}`,
  }));
  for (const window of windows.slice(0, WARM_UP)) answer(dataset, window);
  const goal = 'at most 5 ms';
  const held = windows.slice(0, 7).map((window) => allocated(() => answer(dataset, window)));
  return [
    {
      name: 'a window over 1,000,000',
      unit: 'ms',
      values: windows.map((one) => elapsed(() => answer(dataset, one))),
      goal,
    },
    { name: '  moved by a month', unit: 'ms', values: movedByMonths(dataset), goal },
    { name: '  objects, a relationship', unit: 'bytes', values: held.map(({ heap }) => heap), goal: 'none' },
    { name: '  columns of the answer, a relationship', unit: 'bytes', values: held.map(({ columns }) => columns) },
  ];
}

/** Milliseconds of each step of a window of three years that is dragged by months. */
function movedByMonths(dataset: Dataset): readonly number[] {
  const answers = createAnswers(dataset);
  const month = (at: number): string => `${2003 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const moved = (at: number): number => elapsed(() => answers({ ...EVERYTHING, from: month(at), to: month(at + 36) }));
  const all = Array.from({ length: RUNS + WARM_UP }, (_, at) => moved(at));
  // The first steps put the relationships in order.
  return all.slice(WARM_UP);
}

/** Bytes that work takes for each of a million, if nothing is collected meanwhile. */
function allocated(work: () => unknown): { readonly heap: number; readonly columns: number } {
  collectGarbage();
  const before = process.memoryUsage();
  const result = work();
  const after = process.memoryUsage();
  if (result === undefined) throw new Error('There was no answer');
  return {
    heap: (after.heapUsed - before.heapUsed) / MILLION,
    columns: (after.arrayBuffers - before.arrayBuffers) / MILLION,
  };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function elapsed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

import { findPaths, PATH_ORDERS } from '@/core/explore/find-paths';
import { readGraph } from '@/core/formats/read';
import { LAYOUTS } from '@/core/layout';
import { layoutGraphOf } from '@/core/layout/layout';
import { createRandom } from '@/core/layout/random';
import { betweenness } from '@/core/measure/betweenness';
import type { MeasureGraph } from '@/core/measure/measure-graph';
import { buildDataset } from '@/core/model/build-dataset';
import type { Dataset } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { explain } from '@/core/query/explain';
import { EVERYTHING, type Query } from '@/core/query/filters';
import { buildSearchIndex, search } from '@/core/search/search';

type Figure = { readonly name: string; readonly unit: string; readonly values: number[]; readonly goal?: string };

const PAIRS = 24;
const NAMES_TYPED = 20;
const HITS = 20;

/** Times what the core does with a dataset, without a browser. */
export async function measureCore(text: string): Promise<readonly Figure[]> {
  const dataset = open(text);
  const window: Query = { ...EVERYTHING, from: '2022-02', to: '2024-05' };
  const graph = layoutGraphOf(dataset);
  return [
    repeat('read, check and build the dataset', 15, () => open(text)),
    repeat('answer a question about a window', 300, () => answer(dataset, window)),
    repeat('answer it and explain what is hidden', 100, () => explain(dataset, window)),
    ...measurePaths(dataset),
    ...LAYOUTS.map((layout) => repeat(`layout “${layout.id}”`, 5, () => layout.place(graph, 1))),
    ...(await measureSearch(dataset)),
    await measureBetweenness(),
  ];
}

function open(text: string): Dataset {
  const result = readGraph(text);
  if ('problems' in result) throw new Error(`The dataset has ${result.problems.length} problems; mend it first`);
  return buildDataset(result.graph);
}

/** Paths in each order between entities from all over the dataset, most of them far apart, over all dates. */
function measurePaths(dataset: Dataset): readonly Figure[] {
  const subgraph = answer(dataset, EVERYTHING);
  const { count } = dataset.entities;
  const pairs = Array.from({ length: PAIRS }, (_, at) => {
    const from = Math.floor((at * count) / PAIRS);
    return [from, (from + Math.floor(count / 2)) % count] as const;
  });
  return PATH_ORDERS.map((order) => {
    const find = ([from, to]: (typeof pairs)[number]): unknown => findPaths(dataset, subgraph, from, to, { order });
    pairs.forEach(find);
    const values = pairs.map((pair) => elapsed(() => find(pair)));
    const name = order === 'hops' ? 'paths, the k shortest' : `a path through time, “${order}”`;
    return { name, unit: 'ms', values, goal: 'p95 at most 50 ms' };
  });
}

async function measureSearch(dataset: Dataset): Promise<readonly Figure[]> {
  const building: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    // Timed one by one.
    // oxlint-disable-next-line no-await-in-loop
    await buildSearchIndex(dataset);
    building.push(performance.now() - started);
  }
  const index = await buildSearchIndex(dataset);
  const texts = namesToType(dataset).flatMap(prefixes);
  for (const text of texts) search(index, text, HITS);
  const keys = texts.map((text) => elapsed(() => search(index, text, HITS)));
  return [
    { name: 'build the search index', unit: 'ms', values: building },
    { name: 'search, a key', unit: 'ms', values: keys, goal: 'at most 16 ms' },
  ];
}

/** Betweenness as the worker computes it, on a random graph of the size that its goal is stated for. */
async function measureBetweenness(): Promise<Figure> {
  const graph = randomGraph(1000, 5000);
  const values: number[] = [];
  for (let run = -1; run < 9; run++) {
    const started = performance.now();
    // Timed one by one, the first to warm up.
    // oxlint-disable-next-line no-await-in-loop
    await betweenness.compute(graph, 1);
    if (run >= 0) values.push(performance.now() - started);
  }
  return { name: 'betweenness, 1,000 entities, 5,000 ties', unit: 'ms', values, goal: 'at most 1,000 ms' };
}

/** So many entities with so many ties between different ones, the same every time. */
function randomGraph(count: number, ties: number): MeasureGraph {
  const random = createRandom(1);
  const pairs = new Set<number>();
  while (pairs.size < ties) {
    const [one, other] = [Math.floor(random() * count), Math.floor(random() * count)];
    if (one !== other) pairs.add(Math.min(one, other) * count + Math.max(one, other));
  }
  const ends = Array.from(pairs, (pair) => [Math.floor(pair / count), pair % count]).flat();
  return { count, ends: Uint32Array.from(ends), weights: new Uint32Array(ties).fill(1) };
}

/** Names from all over the dataset, in every script that it has. */
function namesToType({ entities: { records } }: Dataset): readonly string[] {
  const names = records.flatMap(({ name, names: others }) => [name, ...Object.values(others ?? {})]);
  const stride = Math.max(1, Math.floor(names.length / NAMES_TYPED));
  return names.filter((_, at) => at % stride === 0).slice(0, NAMES_TYPED);
}

function prefixes(name: string): readonly string[] {
  const letters = Array.from(name);
  return letters.map((_, at) => letters.slice(0, at + 1).join(''));
}

function repeat(name: string, runs: number, work: () => unknown): Figure {
  work();
  return { name, unit: 'ms', values: Array.from({ length: runs }, () => elapsed(work)) };
}

function elapsed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

import type { ReadResult } from '@/core/formats/format';
import { readGraph } from '@/core/formats/read';
import { LAYOUTS } from '@/core/layout';
import { layoutGraphOf } from '@/core/layout/layout';
import type { MeasuredRows, MeasureValues } from '@/core/measure/measure-rows';
import { measureRows } from '@/core/measure/measure-rows';
import type { Dataset } from '@/core/model/dataset';
import type { Workspace } from '@/core/model/workspace';
import { buildDataset } from '@/core/model/build-dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import type { Hit } from '@/core/search/search';

type Opened = {
  readonly dataset: Dataset;
  /** What the file carried of a person's own: beside the dataset, never in it. */
  readonly workspace?: Workspace;
};

/** A dataset read from text, or what is wrong with the text. */
export type OpenResult = Opened | Extract<ReadResult, { problems: unknown }>;

/** Seed of every layout: the same picture on every load. */
const SEED = 1;

/**
 * The jobs that are too heavy for the page's thread, on the dataset that this desk has open.
 * Calls are answered in order; each works on the dataset opened last.
 */
export type Desk = {
  readonly open: (text: string) => OpenResult;
  /** Positions x, y per entity row. */
  readonly layout: (layoutId: string) => Float32Array;
  /** Number of the community of each entity row in the whole of the dataset, the largest first. */
  readonly communities: () => Promise<Float64Array>;
  /** What measures say of the entities of a subgraph. */
  readonly measure: (rows: MeasuredRows, ids: readonly string[]) => Promise<MeasureValues>;
  /** Gets the search ready, which takes a while the first time. */
  readonly prepareSearch: () => Promise<void>;
  readonly search: (text: string, limit: number) => Promise<readonly Hit[]>;
};

export function createDesk(): Desk {
  let dataset: Dataset | null = null;
  let searching: Promise<Search> | null = null;
  const need = (): Dataset => {
    if (!dataset) throw new Error('The desk was asked to work before a dataset was opened');
    return dataset;
  };
  return {
    open: (text) => {
      const result = readGraph(text);
      if ('problems' in result) return result;
      dataset = buildDataset(result.graph);
      searching = null;
      const { workspace } = result.graph;
      return workspace ? { dataset, workspace } : { dataset };
    },
    layout: (layoutId) => {
      const layout = LAYOUTS.find((one) => one.id === layoutId) ?? LAYOUTS[0];
      return layout.place(layoutGraphOf(need()), SEED);
    },
    communities: async () => {
      const { entities, relationships } = answer(need(), EVERYTHING);
      const values = await measureRows(need(), { entities, relationships }, ['community']);
      return values['community']!;
    },
    measure: (rows, ids) => measureRows(need(), rows, ids),
    prepareSearch: async () => {
      searching ??= startSearch(need());
      await searching;
    },
    search: async (text, limit) => {
      searching ??= startSearch(need());
      return (await searching)(text, limit);
    },
  };
}

type Search = (text: string, limit: number) => readonly Hit[];

/** The dictionaries of search are large: they come when a picture stands already. */
async function startSearch(dataset: Dataset): Promise<Search> {
  const { buildSearchIndex, search } = await import('@/core/search/search');
  const index = await buildSearchIndex(dataset);
  return (text, limit) => search(index, text, limit);
}

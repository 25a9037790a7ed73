import type { Dataset } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import { MEASURES } from '.';
import { measureGraphOf } from './measure-graph';

/** The rows of a subgraph that measures look at. */
export type MeasuredRows = Pick<Subgraph, 'entities' | 'relationships'>;

/**
 * What each measure says of each entity, by the id of the measure: one value per entity row of the dataset, NaN for those
 * that are not in the subgraph. Null where the graph is too large for the measure.
 */
export type MeasureValues = Readonly<Record<string, Float64Array | null>>;

/** Seed of what depends on chance: the same groups for the same view, every time. */
const SEED = 1;

/** Entities times ties up to which a measure is computed that looks from every entity along every tie: some seconds. */
const MOST_WORK = 3e7;

/** Computes the measures with these ids; ids of no measure are left out. */
export async function measureRows(
  dataset: Dataset,
  rows: MeasuredRows,
  ids: readonly string[],
): Promise<MeasureValues> {
  const graph = measureGraphOf(dataset, rows);
  const isLarge = graph.count * graph.weights.length > MOST_WORK;
  const wanted = MEASURES.filter(({ id }) => ids.includes(id));
  const entries: (readonly [string, Float64Array | null])[] = [];
  for (const { id, isThorough, compute } of wanted) {
    if (isLarge && isThorough) entries.push([id, null]);
    else {
      const values = graph.count === 0 ? new Float64Array() : await compute(graph, SEED);
      entries.push([id, byRow(dataset.entities.count, rows.entities, values)]);
    }
  }
  return Object.fromEntries(entries);
}

function byRow(count: number, entities: Uint32Array, values: Float64Array): Float64Array {
  const all = new Float64Array(count).fill(Number.NaN);
  entities.forEach((row, at) => (all[row] = values[at]!));
  return all;
}

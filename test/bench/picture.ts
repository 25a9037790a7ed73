import { layoutGraphOf } from '@/core/layout/layout';
import { LAYOUTS } from '@/core/layout';
import { buildDataset } from '@/core/model/build-dataset';
import type { Dataset } from '@/core/model/dataset';
import { appearanceOf } from '@/core/show/appearance';
import { headOf, recordsOf } from './seeded-file.js';
import type { SeededGraph } from './seeded-graph.js';

/** Where Entente's own layout lets everybody stand, how large they are and in which colour, in world units. */
export type Placed = {
  readonly positions: Float32Array;
  readonly size: Float32Array;
  readonly colour: readonly string[];
};

/** A seeded graph as the app has it open. */
export function datasetOf(graph: SeededGraph): Dataset {
  const nothing = { verbs: [], sourceKinds: [], stories: [], sources: [] };
  return buildDataset({ ...headOf('seeded'), ...nothing, ...recordsOf(graph) });
}

/** The picture that the app draws of a graph, for others to draw the same. */
export function placed(graph: SeededGraph): Placed {
  const dataset = datasetOf(graph);
  const columns = layoutGraphOf(dataset);
  const looks = appearanceOf(dataset).types;
  return {
    positions: LAYOUTS[0].place(columns, 1),
    size: columns.size,
    colour: Array.from(dataset.entities.type, (type) => looks[type]!.colour.light),
  };
}

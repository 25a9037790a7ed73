import type Graph from 'graphology';
import type { MeasureGraph } from './measure-graph';

/** Builds the graph that the packages of Graphology compute on; its nodes are the numbers of the entities as text. */
export async function graphologyOf({ count, ends }: MeasureGraph): Promise<Graph> {
  const { UndirectedGraph } = await import('graphology');
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let entity = 0; entity < count; entity++) graph.addNode(entity);
  for (let at = 0; at < ends.length; at += 2) graph.addEdge(ends[at], ends[at + 1]);
  return graph;
}

/** The values that Graphology found, in the order of the entities. */
export function inOrder(count: number, found: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from({ length: count }, (_, entity) => found[entity] ?? Number.NaN);
}

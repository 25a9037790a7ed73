import { word } from '../words/say';
import type { Measure } from './measure';
import { neighboursOf } from './measure-graph';

/**
 * Core number: the largest k such that an entity belongs to a part in which everybody has at least k neighbours, as a
 * count. S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983); computed in time linear in
 * the ties after V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003).
 */
export const coreNumber: Measure = {
  id: 'core',
  label: word('Core number'),
  description: word(
    'The closeness of its circle: it belongs to a part in which everybody has at least so many neighbours.',
  ),
  kind: 'count',
  isSkewed: false,
  isThorough: false,
  compute: (graph) => {
    const { offsets, others } = neighboursOf(graph);
    const core = Uint32Array.from({ length: graph.count }, (_, entity) => offsets[entity + 1]! - offsets[entity]!);
    const queue = queueByDegree(core);
    // Whoever has the fewest neighbours left leaves first; that takes one from each neighbour who has more left.
    for (const entity of queue.order) {
      for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) {
        const other = others[at]!;
        if (core[other]! > core[entity]!) queue.moveForward(other);
      }
    }
    return Float64Array.from(core);
  },
};

/** Entities in the order of their degrees, which shrink by one as an entity moves forward; typed arrays are read live. */
function queueByDegree(degrees: Uint32Array): {
  readonly order: Uint32Array;
  readonly moveForward: (entity: number) => void;
} {
  const order = Uint32Array.from(degrees.keys()).toSorted((a, b) => degrees[a]! - degrees[b]!);
  const place = new Uint32Array(order.length);
  order.forEach((entity, at) => (place[entity] = at));
  /** Where the entities of each degree begin in the order. */
  const first = new Uint32Array(order.length + 1);
  for (const degree of degrees) first[degree + 1]!++;
  for (let degree = 1; degree < first.length; degree++) first[degree]! += first[degree - 1]!;
  const moveForward = (entity: number): void => {
    const from = place[entity]!;
    const to = first[degrees[entity]!]!++;
    const swapped = order[to]!;
    [order[from], order[to]] = [swapped, entity];
    [place[swapped], place[entity]] = [from, to];
    degrees[entity]!--;
  };
  return { order, moveForward };
}

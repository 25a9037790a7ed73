import { word } from '../words/say';
import { graphologyOf, inOrder } from './graphology';
import type { Measure } from './measure';

/**
 * Closeness: one over the mean distance to all that an entity can reach, times the share of the others that it can
 * reach, from 0 to 1. L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1978),
 * for graphs in parts after S. Wasserman and K. Faust, "Social Network Analysis" (1994), formula 5.22; by Graphology.
 */
export const closeness: Measure = {
  id: 'closeness',
  label: word('Closeness'),
  description: word('How few steps it takes from it to everybody else: 1 when all are its neighbours.'),
  kind: 'share',
  isSkewed: false,
  isThorough: true,
  compute: async (graph) => {
    const { default: measure } = await import('graphology-metrics/centrality/closeness.js');
    return inOrder(graph.count, measure(await graphologyOf(graph), { wassermanFaust: true }));
  },
};

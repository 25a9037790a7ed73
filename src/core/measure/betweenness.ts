import { word } from '../words/say';
import { graphologyOf, inOrder } from './graphology';
import type { Measure } from './measure';

/**
 * Betweenness: the share of the shortest ways between all pairs of others that lead through an entity, from 0 to 1
 * (divided by the number of pairs). L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40
 * (1977); computed after U. Brandes, "A faster algorithm for betweenness centrality", J. of Mathematical Sociology 25
 * (2001), by Graphology.
 */
export const betweenness: Measure = {
  id: 'betweenness',
  label: word('Betweenness'),
  description: word(
    'The share of the shortest ways between others that lead through it: who bridges what is else apart.',
  ),
  kind: 'share',
  isSkewed: true,
  isThorough: true,
  compute: async (graph) => {
    const { default: measure } = await import('graphology-metrics/centrality/betweenness.js');
    return inOrder(graph.count, measure(await graphologyOf(graph), { getEdgeWeight: null, normalized: true }));
  },
};

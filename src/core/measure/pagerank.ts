import { word } from '../words/say';
import { graphologyOf, inOrder } from './graphology';
import type { Measure } from './measure';

/** Far below what a figure shows; each step brings the values closer by the damping at least, so that it is reached. */
const TOLERANCE = 1e-12;
const STEPS = 500;

/**
 * PageRank: the share of the time that a walker spends with an entity who follows ties at random, and jumps anywhere
 * with a chance of 15 % at each step; all values add up to 1. S. Brin and L. Page, "The anatomy of a large-scale
 * hypertextual Web search engine", Computer Networks 30 (1998), on undirected ties; by Graphology.
 */
export const pagerank: Measure = {
  id: 'pagerank',
  label: word('PageRank'),
  description: word('How well connected it is to the well connected: the share of a random walk that passes it.'),
  kind: 'share',
  isSkewed: true,
  isThorough: false,
  compute: async (graph) => {
    const { default: measure } = await import('graphology-metrics/centrality/pagerank.js');
    const options = { getEdgeWeight: null, alpha: 0.85, tolerance: TOLERANCE, maxIterations: STEPS };
    return inOrder(graph.count, measure(await graphologyOf(graph), options));
  },
};

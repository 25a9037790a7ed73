import { word } from '../words/say';
import { createRandom } from '../layout/random';
import { graphologyOf, inOrder } from './graphology';
import type { Measure } from './measure';
import type { MeasureGraph } from './measure-graph';

/** The search depends on the order in which it looks at entities, so it is made several times, and the best is kept. */
const [FEWEST_RUNS, MOST_RUNS] = [3, 20];
/** Ties to look at in all the runs together. */
const WORK = 60_000;

/**
 * Community: the number of the group an entity belongs to, from 0 for the largest, such that ties are dense within
 * groups and rare between them (the greatest modularity found). V. D. Blondel et al., "Fast unfolding of communities in
 * large networks", J. of Statistical Mechanics P10008 (2008), by Graphology; the best of several runs in random
 * orders that the seed fixes.
 */
export const community: Measure = {
  id: 'community',
  label: word('Community'),
  description: word('The group within which ties are dense, while they are rare to other groups.'),
  kind: 'group',
  isSkewed: false,
  isThorough: false,
  compute: async (graph, seed) => {
    if (graph.ends.length === 0) return Float64Array.from({ length: graph.count }, (_, entity) => entity);
    const { default: louvain } = await import('graphology-communities-louvain');
    const built = await graphologyOf(graph);
    const rng = createRandom(seed);
    const runs = Array.from({ length: runsFor(graph) }, () => louvain.detailed(built, { getEdgeWeight: null, rng }));
    const best = runs.reduce((one, other) => (other.modularity > one.modularity + 1e-12 ? other : one));
    return bySize(inOrder(graph.count, best.communities));
  },
};

function runsFor({ weights }: MeasureGraph): number {
  return Math.min(MOST_RUNS, Math.max(FEWEST_RUNS, Math.floor(WORK / weights.length)));
}

/** The same groups, numbered from the largest; of equal ones, that with the earlier entity comes first. */
function bySize(groups: Float64Array): Float64Array {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].toSorted((a, b) => b[1] - a[1]);
  const number = new Map(order.map(([group], at) => [group, at]));
  return groups.map((group) => number.get(group)!);
}

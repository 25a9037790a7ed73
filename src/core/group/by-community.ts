import { bestConnectedOf } from './best-connected';
import type { Grouping } from './grouping';

/** One group for each community of the whole dataset: entities with many ties among them and few to others. */
export const byCommunity: Grouping = {
  id: 'community',
  label: 'Community',
  keys: ({ entities }, { communities }) =>
    entities.records.map((_, row) => (communities ? String(communities[row]) : null)),
  name: (dataset, _, members) => {
    const best = dataset.entities.records[bestConnectedOf(dataset, members)]!;
    return `Around ${best.name}`;
  },
};

import { nameOf } from '../words/naming';
import { say, word } from '../words/say';
import { bestConnectedOf } from './best-connected';
import type { Grouping } from './grouping';

/** One group for each community of the whole dataset: entities with many ties among them and few to others. */
export const byCommunity: Grouping = {
  id: 'community',
  label: word('Community'),
  keys: ({ entities }, { communities }) =>
    entities.records.map((_, row) => (communities ? String(communities[row]) : null)),
  name: (dataset, _, members) => {
    const best = dataset.entities.records[bestConnectedOf(dataset, members)]!;
    return say('Around {name}', { name: nameOf(best) });
  },
};

import { pluralOf } from '../words/naming';
import { word } from '../words/say';
import type { Grouping } from './grouping';

/** One group for each type of entities. */
export const byType: Grouping = {
  id: 'type',
  label: word('Type'),
  keys: ({ entities }) => entities.records.map(({ type }) => type),
  name: ({ entityTypes }, key) => {
    const type = entityTypes.find(({ id }) => id === key);
    return type ? pluralOf(type) : key;
  },
};

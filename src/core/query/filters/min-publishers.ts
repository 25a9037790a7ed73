import { word } from '../../words/say';
import { defineFilter } from '../filter';
import { wholeParameter } from '../parameters';

/** At least so many different publishers among the sources. */
export const minPublishersFilter = defineFilter<{ minPublishers: number }>({
  id: 'min-publishers',
  reason: word('by number of publishers', 'hidden'),
  defaults: { minPublishers: 0 },
  parameters: {
    minPublishers: wholeParameter('min-publishers', 0, 99, word('how many different publishers must state it')),
  },
  relationships: ({ minPublishers }) => (minPublishers > 0 ? { kind: 'publishers', minimum: minPublishers } : null),
});

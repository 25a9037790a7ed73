import { word } from '../../words/say';
import { defineFilter } from '../filter';
import { choiceParameter } from '../parameters';

/** Entities left without any relationship by the other filters: shown unless asked otherwise. */
export const orphansFilter = defineFilter<{ orphans: 'show' | 'hide' }>({
  id: 'orphans',
  reason: word('without relationships', 'hidden'),
  defaults: { orphans: 'show' },
  parameters: {
    orphans: choiceParameter('orphans', ['show', 'hide'], word('entities without a visible relationship')),
  },
  reach: ({ orphans }, dataset, remaining) => {
    if (orphans === 'show') return null;
    const mask = new Uint8Array(dataset.entities.count);
    const { from, to, count } = dataset.relationships;
    for (let row = 0; row < count; row++) {
      if (remaining.relationships[row] !== 0) continue;
      mask[from[row]!] = 1;
      mask[to[row]!] = 1;
    }
    return mask;
  },
});

import { word } from '../../words/say';
import { entityRow, presentEntity } from '../../model/dataset';
import { defineFilter } from '../filter';
import { listParameter } from '../parameters';

/** Entities hidden by hand. */
export const hideFilter = defineFilter<{ hide: readonly string[] }>({
  id: 'hide',
  reason: word('by hand', 'hidden'),
  defaults: { hide: [] },
  parameters: {
    hide: listParameter(
      'hide',
      word('ids of hidden entities, comma-separated'),
      (dataset) => (id) => presentEntity(dataset, id),
    ),
  },
  entities: ({ hide }, dataset) => {
    if (hide.length === 0) return null;
    const mask = new Uint8Array(dataset.entities.count).fill(1);
    for (const id of hide) {
      const row = entityRow(dataset, id);
      if (row >= 0) mask[row] = 0;
    }
    return mask;
  },
});

import { word } from '../../words/say';
import { entityRow, presentEntity } from '../../model/dataset';
import { defineFilter } from '../filter';
import { listParameter } from '../parameters';

/** These entities alone, with what is between them. */
export const onlyFilter = defineFilter<{ only: readonly string[] }>({
  id: 'only',
  reason: word('outside the isolated', 'hidden'),
  defaults: { only: [] },
  parameters: {
    only: listParameter(
      'only',
      word('ids of the only entities to show, comma-separated'),
      (dataset) => (id) => presentEntity(dataset, id),
    ),
  },
  entities: ({ only }, dataset) => {
    if (only.length === 0) return null;
    const mask = new Uint8Array(dataset.entities.count);
    for (const id of only) {
      const row = entityRow(dataset, id);
      if (row >= 0) mask[row] = 1;
    }
    return mask;
  },
});

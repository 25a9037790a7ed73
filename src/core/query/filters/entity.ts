import { word } from '../../words/say';
import { defineFilter } from '../filter';
import { listParameter } from '../parameters';

/** Entity types; a relationship stays if both its ends do. */
export const entityFilter = defineFilter<{ entity: readonly string[] }>({
  id: 'entity',
  reason: word('by entity type', 'hidden'),
  defaults: { entity: [] },
  parameters: {
    entity: listParameter('entity', word('entity types, comma-separated'), (dataset) => {
      const ids = new Set(dataset.entityTypes.map((type) => type.id));
      return (id) => (ids.has(id) ? id : null);
    }),
  },
  entities: ({ entity }, dataset) => {
    if (entity.length === 0) return null;
    const isAllowed = dataset.entityTypes.map((type) => entity.includes(type.id));
    return Uint8Array.from(dataset.entities.type, (type) => Number(isAllowed[type]));
  },
});

import { word } from '../../words/say';
import { defineFilter } from '../filter';
import { listParameter } from '../parameters';

/** Relationship types, or whole families of them. */
export const relationFilter = defineFilter<{ relation: readonly string[] }>({
  id: 'relation',
  reason: word('by type', 'hidden'),
  defaults: { relation: [] },
  parameters: {
    relation: listParameter('relation', word('relationship types or families, comma-separated'), (dataset) => {
      const ids = new Set([...dataset.relationshipTypes, ...dataset.families].map((one) => one.id));
      return (id) => (ids.has(id) ? id : null);
    }),
  },
  relationships: ({ relation }, dataset) => {
    if (relation.length === 0) return null;
    const wanted = new Set(relation);
    const isAllowed = dataset.relationshipTypes.map((type) => wanted.has(type.id) || wanted.has(type.family));
    return { kind: 'value', column: 'type', allowed: Uint8Array.from(isAllowed, Number) };
  },
});

import { word } from '../../words/say';
import { defineFilter } from '../filter';
import { listParameter } from '../parameters';

/** At least one source by one of these publishers. */
export const publisherFilter = defineFilter<{ publisher: readonly string[] }>({
  id: 'publisher',
  reason: word('by publisher', 'hidden'),
  defaults: { publisher: [] },
  parameters: {
    publisher: listParameter('publisher', word('publishers, comma-separated'), (dataset) => {
      const names = new Set(dataset.publishers);
      return (name) => (names.has(name) ? name : null);
    }),
  },
  relationships: ({ publisher }, dataset) => {
    if (publisher.length === 0) return null;
    const allowed = Uint8Array.from(dataset.publishers, (name) => Number(publisher.includes(name)));
    return { kind: 'publisher', publisher: dataset.sources.publisher, allowed };
  },
});

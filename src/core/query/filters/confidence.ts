import { word } from '../../words/say';
import type { Confidence } from '../../model/records';
import { CONFIDENCES } from '../../model/records';
import { defineFilter } from '../filter';
import { listParameter } from '../parameters';

/** How firmly the sources state it. */
export const confidenceFilter = defineFilter<{ confidence: readonly Confidence[] }>({
  id: 'confidence',
  reason: word('by confidence', 'hidden'),
  defaults: { confidence: [] },
  parameters: {
    confidence: listParameter<Confidence>('confidence', word('confirmed, reported, disputed, comma-separated'), () => {
      const known: readonly string[] = CONFIDENCES;
      return (id) => (known.includes(id) ? id : null);
    }),
  },
  relationships: ({ confidence }) =>
    confidence.length === 0
      ? null
      : {
          kind: 'value',
          column: 'confidence',
          allowed: Uint8Array.from(CONFIDENCES, (one) => Number(confidence.includes(one))),
        },
});

import { word } from '../words/say';
import type { Measure } from './measure';

/**
 * Weighted degree (strength): the number of relationships with others, as a count. After A. Barrat et al., "The
 * architecture of complex weighted networks", PNAS 101 (2004).
 */
export const weightedDegree: Measure = {
  id: 'weighted-degree',
  label: word('Relationships'),
  description: word('How many relationships it has with others: parallel ones all count.'),
  kind: 'count',
  isSkewed: true,
  isThorough: false,
  compute: ({ count, ends, weights }) => {
    const degrees = new Float64Array(count);
    ends.forEach((end, at) => (degrees[end]! += weights[at >> 1]!));
    return degrees;
  },
};

import { word } from '../words/say';
import type { Measure } from './measure';

/**
 * Degree: the number of different neighbours, as a count. After L. C. Freeman, "Centrality in social networks:
 * conceptual clarification", Social Networks 1 (1978).
 */
export const degree: Measure = {
  id: 'degree',
  label: word('Neighbours'),
  description: word('How many different entities it has ties with.'),
  kind: 'count',
  isSkewed: true,
  isThorough: false,
  compute: ({ count, ends }) => {
    const degrees = new Float64Array(count);
    for (const end of ends) degrees[end]!++;
    return degrees;
  },
};

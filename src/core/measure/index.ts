import { betweenness } from './betweenness';
import { closeness } from './closeness';
import { community } from './community';
import { coreNumber } from './core-number';
import { degree } from './degree';
import type { Measure } from './measure';
import { pagerank } from './pagerank';
import { weightedDegree } from './weighted-degree';

/** Every measure, in the order in which they are offered. */
export const MEASURES: readonly Measure[] = [
  degree,
  weightedDegree,
  betweenness,
  pagerank,
  closeness,
  coreNumber,
  community,
];

import type { Filter } from '../filter';
import { actorFilter } from './actor';
import { confidenceFilter } from './confidence';
import { dateFilter } from './date';
import { entityFilter } from './entity';
import { hideFilter } from './hide';
import { minPublishersFilter } from './min-publishers';
import { onlyFilter } from './only';
import { orphansFilter } from './orphans';
import { propertyFilter } from './property';
import { publisherFilter } from './publisher';
import { relationFilter } from './relation';
import { undatedFilter } from './undated';

/** Every filter, in the order in which a hidden relationship is put down to one of them. */
export const FILTERS = [
  dateFilter,
  relationFilter,
  entityFilter,
  undatedFilter,
  confidenceFilter,
  publisherFilter,
  minPublishersFilter,
  propertyFilter,
  hideFilter,
  onlyFilter,
  actorFilter,
  orphansFilter,
] as const;

type ValuesOf<F> = F extends Filter<infer V> ? V : never;
type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/** A question as plain JSON: the values of every filter. */
export type Query = Readonly<Intersection<ValuesOf<(typeof FILTERS)[number]>>>;

/** The list for code that treats all filters alike: each reads only its own values of a query. */
export const ALL_FILTERS = FILTERS as unknown as readonly Filter<Query>[];

/** The query that lets everything through. */
export const EVERYTHING: Query = Object.assign({}, ...FILTERS.map((filter) => filter.defaults)) as Query;

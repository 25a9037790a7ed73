import { byCommunity } from './by-community';
import { byCountry } from './by-country';
import { byType } from './by-type';
import type { Grouping } from './grouping';

/** Every way to group, in the order in which they are offered. */
export const GROUPINGS: readonly Grouping[] = [byType, byCommunity, byCountry];

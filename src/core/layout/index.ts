import { clustersLayout } from './clusters';
import type { Layout } from './layout';
import { organicLayout } from './organic';
import { ringsLayout } from './rings';
import { typesLayout } from './types';

/** Every layout; the first is the one that datasets open with. */
export const LAYOUTS: readonly [Layout, ...Layout[]] = [organicLayout, clustersLayout, ringsLayout, typesLayout];

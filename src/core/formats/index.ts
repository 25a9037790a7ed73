import { ententeFormat } from './entente';
import type { Format } from './format';
import { ftmFormat } from './ftm';
import { tableFormat } from './table/table';

/** Every format that can be read, in the order in which they are tried. */
export const FORMATS: readonly Format[] = [ententeFormat, ftmFormat, tableFormat];

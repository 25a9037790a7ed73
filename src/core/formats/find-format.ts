import { FORMATS } from '.';
import type { Format } from './format';

/** The formats that can be written, in the order of the list. */
export const WRITTEN: readonly Format[] = FORMATS.filter((format) => format.write);

/** The format to write with this id or this ending of file names, the id first; undefined where there is none. */
export function formatToWrite(idOrEnding: string): Format | undefined {
  const wanted = idOrEnding.toLowerCase().replace(/^\./, '');
  return WRITTEN.find(({ id }) => id === wanted) ?? WRITTEN.find(({ extensions }) => extensions.includes(wanted));
}

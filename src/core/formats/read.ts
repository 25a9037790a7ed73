import { FORMATS } from '.';
import type { ReadOptions, ReadResult } from './format';
import { readFiles } from './read-files';

/** Reads a text of any known format. What is wrong is told with its line and column, all of it at once. */
export function readGraph(text: string, name = '', options: Partial<ReadOptions> = {}): ReadResult {
  return readFiles([{ name, text }], FORMATS, options);
}

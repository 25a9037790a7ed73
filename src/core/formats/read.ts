import { FORMATS } from '.';
import type { ReadResult, ReadOptions } from './format';
import { readFiles } from './read-files';

/** Reads a text of any known format, without asking anybody. What is wrong is told with its line and column, all of it at once. */
export function readGraph(text: string, name = '', options: Omit<Partial<ReadOptions>, 'isAsking'> = {}): ReadResult {
  return readFiles([{ name, text }], FORMATS, options);
}

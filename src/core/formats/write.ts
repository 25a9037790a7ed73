import type { RawGraph } from '../model/records';
import type { Format, TextFile } from './format';
import type { Loss } from './losses';
import { lossesOf } from './losses';

/** The files of a graph in another format, and what they do not hold of it. */
export type Written = { readonly files: readonly TextFile[]; readonly losses: readonly Loss[] };

/** Writes a graph in a format that can be written; names of files begin with `stem`. */
export function writeGraph(graph: RawGraph, { label, write }: Format, stem: string): Written {
  if (!write) throw new Error(`${label} is read, and not written`);
  const carried = write.carried(graph);
  return { files: write.files(carried, stem), losses: lossesOf(graph, carried) };
}

import { readGraph } from '@/core/formats/read';
import type { Dataset } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import type { Problem } from '@/core/model/problem';
import { describeProblem } from '@/core/model/problem';
import type { RawGraph } from '@/core/model/records';
import type { Terminal } from './command';

/** A file's graph, or everything that is wrong with it. */
export function readFileGraph(
  path: string,
  { readFile }: Terminal,
): { readonly graph: RawGraph } | { readonly problems: readonly Problem[] } {
  const file = readFile(path);
  return 'trouble' in file
    ? { problems: [{ what: file.trouble, expected: 'a file that can be read' }] }
    : readGraph(file.text);
}

/** Opens a file for a command that needs a sound one; tells what is wrong with any other, and gives null. */
export function openFile(path: string, terminal: Terminal): Dataset | null {
  const result = readFileGraph(path, terminal);
  if ('graph' in result) return buildDataset(result.graph);
  for (const problem of result.problems) terminal.err(`${describeProblem(problem, path)}\n`);
  return null;
}

import { decode } from '@/bytes/decode';
import type { ReadResult } from '@/core/formats/format';
import { readGraph } from '@/core/formats/read';
import { noteLine } from '@/core/formats/report';
import type { Dataset } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import { describeProblem } from '@/core/model/problem';
import type { Terminal } from './command';

/** A file's graph, or everything that is wrong with it. */
export function readFileGraph(path: string, { readFile }: Terminal): ReadResult {
  const file = readFile(path);
  if ('trouble' in file) return { problems: [{ what: file.trouble, expected: 'a file that can be read' }] };
  return readGraph(decode(file.bytes).text, path);
}

/** Opens a file for a command that needs a sound one; tells what is wrong with any other, and gives null. */
export function openFile(path: string, terminal: Terminal): Dataset | null {
  const result = readFileGraph(path, terminal);
  if ('graph' in result) {
    for (const note of result.report.notes) terminal.err(`${path}: ${noteLine(note)}\n`);
    return buildDataset(result.graph);
  }
  for (const problem of result.problems) terminal.err(`${describeProblem(problem, path)}\n`);
  return null;
}

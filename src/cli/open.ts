import { textOf } from '@/bytes/text-of';
import { FORMATS } from '@/core/formats';
import type { ReadResult, TextFile } from '@/core/formats/format';
import { readFiles } from '@/core/formats/read-files';
import type { ReportNote } from '@/core/formats/report';
import { noteLine } from '@/core/formats/report';
import type { Dataset } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import type { Problem } from '@/core/model/problem';
import { describeProblem } from '@/core/model/problem';
import type { Arguments, Terminal } from './command';
import { readingBy } from './read-flags';

/** The graph of files that are one dataset, or everything that is wrong with them. `-` is standard input. */
export function readGraphs(paths: readonly string[], { readFile }: Terminal, flags: Arguments['flags']): ReadResult {
  const reading = readingBy(flags);
  if (typeof reading === 'string') throw new Error(reading);
  const { limits, stated, encoding } = reading;
  const texts: TextFile[] = [];
  const notes: ReportNote[] = [];
  for (const path of paths) {
    const file = readFile(path, limits.bytes);
    if ('trouble' in file) return { problems: [unreadable(calledBy([path]), file)] };
    const decoded = textOf({ name: calledBy([path]), bytes: file.bytes }, encoding);
    texts.push(decoded);
    notes.push(...decoded.notes);
  }
  const result = readFiles(texts, FORMATS, { limits, stated });
  if ('problems' in result) return result;
  return { ...result, report: { ...result.report, notes: [...notes, ...result.report.notes] } };
}

type Trouble = { readonly trouble: string; readonly isLimit?: boolean };

function unreadable(file: string, { trouble, isLimit = false }: Trouble): Problem {
  return { file, what: `the file cannot be read: ${trouble}`, expected: 'a file that can be read', isLimit };
}

/** What files are called in messages. */
export function calledBy(paths: readonly string[]): string {
  return paths.map((path) => (path === '-' ? 'standard input' : path)).join(' + ');
}

/** Opens files for a command that needs them sound; tells what is wrong with any other, and gives null. */
export function openFiles(paths: readonly string[], terminal: Terminal, flags: Arguments['flags']): Dataset | null {
  const result = readGraphs(paths, terminal, flags);
  if ('problems' in result) {
    tellProblems(result.problems, paths, terminal.err);
    return null;
  }
  for (const note of result.report.notes) terminal.err(`${calledBy(paths)}: ${noteLine(note)}\n`);
  return buildDataset(result.graph);
}

/** Prints what is wrong with files, each problem with its place, and how to go on where only a limit is in the way. */
export function tellProblems(
  problems: readonly Problem[],
  paths: readonly string[],
  print: (text: string) => void,
): void {
  const isLimit = problems.every((problem) => problem.isLimit);
  for (const problem of problems)
    print(`${describeProblem(problem, calledBy(paths))}${isLimit ? ' (--trust raises the limit)' : ''}\n`);
}

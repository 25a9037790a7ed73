import { keptWords, noteLine } from '@/core/formats/report';
import { describeProblem } from '@/core/model/problem';
import type { Command } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { readFileGraph, TABLE_FLAGS } from '../open';

/** Says of files whether they are sound, and of each problem where it is. */
export const validateCommand: Command = {
  name: 'validate',
  usage: 'FILE…',
  summary: 'Checks files and prints each problem as file:line:column: what is wrong, and what was expected.',
  flags: TABLE_FLAGS,
  run: ({ words, flags }, terminal) => {
    if (words.length === 0) {
      terminal.err('entente validate: name at least one file to check\n');
      return MISUSE;
    }
    let found = 0;
    for (const path of words) {
      const result = readFileGraph(path, terminal, flags);
      if ('graph' in result) {
        terminal.err(`${path}: sound (${keptWords(result.report.kept)})\n`);
        for (const note of result.report.notes) terminal.err(`${path}: ${noteLine(note)}\n`);
        continue;
      }
      found += result.problems.length;
      for (const problem of result.problems) terminal.out(`${describeProblem(problem, path)}\n`);
      terminal.err(`${path}: ${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}\n`);
    }
    return found > 0 ? PROBLEMS : OK;
  },
};

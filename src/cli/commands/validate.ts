import { keptWords, noteLine } from '@/core/formats/report';
import type { Command } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { calledBy, readGraphs, tellProblems } from '../open';
import { READ_FLAGS } from '../read-flags';

/** Says of files whether they are sound, and of each problem where it is. */
export const validateCommand: Command = {
  name: 'validate',
  usage: 'FILE…',
  summary: 'Checks files and prints each problem as file:line:column: what is wrong, and what was expected.',
  flags: [['--together', 'as one dataset, as the app opens several files'], ...READ_FLAGS],
  run: ({ words, flags }, terminal) => {
    if (words.length === 0) {
      terminal.err('entente validate: name at least one file to check\n');
      return MISUSE;
    }
    let found = 0;
    for (const paths of flags.has('together') ? [words] : words.map((word) => [word])) {
      const path = calledBy(paths);
      const result = readGraphs(paths, terminal, flags);
      if ('graph' in result) {
        terminal.err(`${path}: sound (${keptWords(result.report.kept)})\n`);
        for (const note of result.report.notes) terminal.err(`${path}: ${noteLine(note)}\n`);
        continue;
      }
      found += result.problems.length;
      tellProblems(result.problems, paths, terminal.out);
      terminal.err(`${path}: ${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}\n`);
    }
    return found > 0 ? PROBLEMS : OK;
  },
};

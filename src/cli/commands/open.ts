import { describeProblem } from '@/core/model/problem';
import type { Command } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { readFileGraph, TABLE_FLAGS } from '../open';

/** Serves the app with a file open in it. */
export const openCommand: Command = {
  name: 'open',
  usage: 'FILE',
  summary: 'Serves the app on this machine with the file open in it, and prints the address.',
  flags: [['--port N', 'at this port; without it at any free one'], ...TABLE_FLAGS],
  run: ({ words, flags }, terminal) => {
    const [path] = words;
    const port = Number(flags.get('port') ?? 0);
    if (path === undefined || words.length > 1 || !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      terminal.err('entente open: name one file, and a port from 0 to 65535 if any\n');
      return MISUSE;
    }
    const result = readFileGraph(path, terminal, flags);
    if ('problems' in result) {
      for (const problem of result.problems) terminal.err(`${describeProblem(problem, path)}\n`);
      return PROBLEMS;
    }
    terminal.serve(path, port);
    return OK;
  },
};

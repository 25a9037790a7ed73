import { ententeFormat } from '@/core/formats/entente';
import { noteLine } from '@/core/formats/report';
import type { Command } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { calledBy, readGraphs, tellProblems } from '../open';
import { READ_FLAGS } from '../read-flags';

/** Serves the app with a file open in it. */
export const openCommand: Command = {
  name: 'open',
  usage: 'FILE…',
  summary: 'Serves the app on this machine with files open in it, and prints the address. Several are one dataset.',
  flags: [['--port N', 'at this port; without it at any free one'], ...READ_FLAGS],
  run: ({ words, flags }, terminal) => {
    const port = Number(flags.get('port') ?? 0);
    const [first] = words;
    if (first === undefined || !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      terminal.err('entente open: name a file, and a port from 0 to 65535 if any\n');
      return MISUSE;
    }
    const result = readGraphs(words, terminal, flags);
    if ('problems' in result) {
      tellProblems(result.problems, words, terminal.err);
      return PROBLEMS;
    }
    if (words.length === 1 && first !== '-' && !READ_FLAGS.some(([flag]) => flags.has(flag.slice(2))))
      terminal.serve({ path: first }, port);
    else {
      // The app opens one address, and has not heard what was said here: it gets what was read here.
      for (const note of result.report.notes) terminal.err(`${calledBy(words)}: ${noteLine(note)}\n`);
      const [file] = ententeFormat.write!.files(result.graph, result.graph.id);
      terminal.serve({ name: `${result.graph.id}.json`, text: file!.text }, port);
    }
    return OK;
  },
};

import { formatToWrite, WRITTEN } from '@/core/formats/find-format';
import { lossLine } from '@/core/formats/losses';
import { reportLines } from '@/core/formats/report';
import { writeGraph } from '@/core/formats/write';
import { describeProblem } from '@/core/model/problem';
import type { Command } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { readFileGraph, TABLE_FLAGS } from '../open';

/** Writes a file in another format, and tells what was kept, changed and dropped. */
export const convertCommand: Command = {
  name: 'convert',
  usage: 'IN OUT',
  summary: 'Writes a file in another format, and tells what was kept, changed and dropped.',
  flags: [
    ['--to FORMAT', `${WRITTEN.map(({ id }) => id).join(', ')}; without it the ending of OUT says which`],
    ...TABLE_FLAGS,
  ],
  run: ({ words, flags }, terminal) => {
    const [from, to] = words;
    if (from === undefined || to === undefined || words.length > 2) {
      terminal.err('entente convert: name the file to read and the file to write\n');
      return MISUSE;
    }
    const [, stem = to, ending = ''] = /^(.*?)((?:\.ftm)?\.[^./\\]+)?$/s.exec(to) ?? [];
    const wanted = flags.get('to') ?? ending;
    const format = formatToWrite(wanted);
    if (!format) {
      const known = WRITTEN.map(({ id, extensions }) => `${id} (.${extensions[0]})`).join(', ');
      terminal.err(`entente convert: “${wanted}” is no format that is written here; these are: ${known}\n`);
      return MISUSE;
    }
    const result = readFileGraph(from, terminal, flags);
    if ('problems' in result) {
      for (const problem of result.problems) terminal.err(`${describeProblem(problem, from)}\n`);
      return PROBLEMS;
    }
    for (const line of reportLines(result.report)) terminal.err(`${from}: ${line}\n`);
    const { files, losses } = writeGraph(result.graph, format, stem);
    // One file goes where it was asked to go; several are told apart by their own endings.
    for (const { name, text } of files) {
      const path = files.length === 1 ? to : name;
      terminal.writeFile(path, text);
      terminal.err(`${path}: written as ${format.label}\n`);
    }
    for (const loss of losses) terminal.err(`${to}: ${lossLine(loss)}\n`);
    return OK;
  },
};

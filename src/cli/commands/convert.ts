import { formatToWrite, WRITTEN } from '@/core/formats/find-format';
import { lossLine } from '@/core/formats/losses';
import { reportLines } from '@/core/formats/report';
import { writeGraph } from '@/core/formats/write';
import type { TextFile } from '@/core/formats/format';
import type { Command, Terminal } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { calledBy, readGraphs, tellProblems } from '../open';
import { READ_FLAGS } from '../read-flags';

/** Writes files in another format, and tells what was kept, changed and dropped. */
export const convertCommand: Command = {
  name: 'convert',
  usage: 'IN… OUT',
  summary: 'Writes files in another format, and tells what was kept, changed and dropped. Several are one dataset.',
  flags: [
    ['--to FORMAT', `${WRITTEN.map(({ id }) => id).join(', ')}; without it the ending of OUT says which`],
    ['--force', 'writes over a file that is read'],
    ...READ_FLAGS,
  ],
  run: ({ words, flags }, terminal) => {
    const misuse = (what: string): number => {
      terminal.err(`entente convert: ${what}\n`);
      return MISUSE;
    };
    const paths = words.slice(0, -1);
    const to = words.at(-1);
    if (to === undefined || paths.length === 0) return misuse('name the file to read and the file to write');
    const [, stem = to, ending = ''] = /^(.*?)((?:\.ftm)?\.[^./\\]+)?$/s.exec(to) ?? [];
    const wanted = flags.get('to') ?? ending;
    const format = formatToWrite(wanted);
    if (!format) {
      const known = WRITTEN.map(({ id, extensions }) => `${id} (.${extensions[0]})`).join(', ');
      return misuse(
        `${wanted === '' ? 'say the format (--to)' : `“${wanted}” is no format that is written here`}; these are: ${known}`,
      );
    }
    const result = readGraphs(paths, terminal, flags);
    if ('problems' in result) {
      tellProblems(result.problems, paths, terminal.err);
      return PROBLEMS;
    }
    for (const line of reportLines(result.report)) terminal.err(`${calledBy(paths)}: ${line}\n`);
    const { files, losses } = writeGraph(result.graph, format, stem);
    // One file goes where it was asked to go; several are told apart by their own endings.
    const outputs = files.map(({ name, text }) => ({ name: files.length === 1 ? to : name, text }));
    if (to === '-' && outputs.length > 1)
      return misuse(`${format.label} is written as several files: name a file to write`);
    const over = outputs.find(({ name }) => paths.some((path) => path !== '-' && terminal.isSameFile(path, name)));
    if (over && !flags.has('force')) return misuse(`“${over.name}” is a file that is read; --force writes over it`);
    if (!outputs.every((output) => written(output, format.label, terminal))) return PROBLEMS;
    for (const loss of losses) terminal.err(`${to}: ${lossLine(loss)}\n`);
    return OK;
  },
};

/** Writes a file and says so; false, with the reason told, where it could not be written. */
function written({ name, text }: TextFile, label: string, { out, err, writeFile }: Terminal): boolean {
  if (name === '-') {
    out(text);
    return true;
  }
  const trouble = writeFile(name, text);
  err(trouble === null ? `${name}: written as ${label}\n` : `${name}: cannot be written: ${trouble}\n`);
  return trouble === null;
}

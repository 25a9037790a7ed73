import { decode } from '@/bytes/decode';
import type { ReadResult } from '@/core/formats/format';
import { readGraph } from '@/core/formats/read';
import { noteLine } from '@/core/formats/report';
import type { Role, StatedMapping } from '@/core/formats/table/table-mapping';
import { DELIMITERS, ROLES } from '@/core/formats/table/table-mapping';
import type { Dataset } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import { describeProblem } from '@/core/model/problem';
import type { Arguments, Terminal } from './command';

/** Flags of every command that reads a file: how a table is read, as far as it does not tell itself. */
export const TABLE_FLAGS = [
  ['--columns', 'of a table: what its columns are, by their names or numbers: from=Owner,to=Asset,start=Since'],
  ['--date-order', 'of a table: day-month or month-day, for dates such as 03/04/2014'],
  ['--delimiter', `of a table: ${DELIMITERS.map(({ label }) => label).join(', ')}`],
] as const;

/** A file's graph, or everything that is wrong with it. */
export function readFileGraph(path: string, { readFile }: Terminal, flags: Arguments['flags']): ReadResult {
  const stated = statedBy(flags);
  if (typeof stated === 'string') return { problems: [{ what: stated, expected: 'another value of the flag' }] };
  const file = readFile(path);
  if ('trouble' in file) return { problems: [{ what: file.trouble, expected: 'a file that can be read' }] };
  return readGraph(decode(file.bytes).text, path, { stated });
}

/** Opens a file for a command that needs a sound one; tells what is wrong with any other, and gives null. */
export function openFile(path: string, terminal: Terminal, flags: Arguments['flags']): Dataset | null {
  const result = readFileGraph(path, terminal, flags);
  if ('graph' in result) {
    for (const note of result.report.notes) terminal.err(`${path}: ${noteLine(note)}\n`);
    return buildDataset(result.graph);
  }
  for (const problem of result.problems) terminal.err(`${describeProblem(problem, path)}\n`);
  return null;
}

/** How a table is read, as flags state it; or what is wrong with them. */
function statedBy(flags: Arguments['flags']): StatedMapping | string {
  const order = flags.get('date-order');
  const sign = flags.get('delimiter');
  const columns = columnsIn(flags.get('columns') ?? '');
  if (typeof columns === 'string') return columns;
  if (flags.has('date-order') && order !== 'day-month' && order !== 'month-day')
    return `--date-order ${order ?? ''} means nothing: it takes day-month or month-day`;
  const delimiter = DELIMITERS.find((one) => one.label === sign || one.sign === sign)?.sign;
  if (flags.has('delimiter') && delimiter === undefined)
    return `--delimiter ${sign ?? ''} means nothing: it takes ${DELIMITERS.map(({ label }) => label).join(', ')}`;
  return {
    columns,
    ...(order === 'day-month' || order === 'month-day' ? { dateOrder: order } : {}),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

function columnsIn(text: string): Partial<Record<Role, string>> | string {
  const columns: Partial<Record<Role, string>> = {};
  for (const part of text.split(',').filter((one) => one !== '')) {
    const [, name = part, column = ''] = /^([^=]+)=(.+)$/.exec(part) ?? [];
    const role = ROLES.find(({ id }) => id === name)?.id;
    if (role === undefined || column === '')
      return `--columns ${part} means nothing: it takes role=column, the roles being ${ROLES.map(({ id }) => id).join(', ')}`;
    columns[role] = column;
  }
  return columns;
}

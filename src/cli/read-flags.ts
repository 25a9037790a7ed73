import type { Encoding } from '@/core/formats/encodings';
import { ENCODINGS } from '@/core/formats/encodings';
import type { Limits } from '@/core/formats/limits';
import { LIMITS, RAISED_LIMITS } from '@/core/formats/limits';
import type { Role, StatedMapping } from '@/core/formats/table/table-mapping';
import { DELIMITERS, ROLES } from '@/core/formats/table/table-mapping';
import type { Arguments } from './command';

const SIGNS = DELIMITERS.map(({ label }) => label).join(', ');
const NAMES = ENCODINGS.map(({ id }) => id).join(', ');

/** Flags of every command that reads files: how they are read, as far as they do not tell themselves. */
export const READ_FLAGS = [
  ['--columns', 'of a table: what its columns are, by their names or numbers: from=Owner,to=Asset,start=Since'],
  ['--date-order', 'of a table: day-month or month-day, for dates such as 03/04/2014'],
  ['--delimiter', `of a table: ${SIGNS}`],
  ['--encoding', `of a text that is not UTF-8: ${NAMES}`],
  ['--trust', 'raises the limits of bytes, records, depth and length of texts, for files that you trust'],
] as const;

/** How files are read. */
export type Reading = { readonly limits: Limits; readonly stated: StatedMapping; readonly encoding?: Encoding };

/** How files are read, as flags state it; or what is wrong with them. */
export function readingBy(flags: Arguments['flags']): Reading | string {
  const limits = flags.has('trust') ? RAISED_LIMITS : LIMITS;
  const stated = mappingBy(flags);
  if (typeof stated === 'string') return stated;
  if (!flags.has('encoding')) return { limits, stated };
  const wanted = flags.get('encoding')?.toLowerCase();
  const encoding = ENCODINGS.find(({ id }) => id === wanted)?.id;
  return encoding ? { limits, stated, encoding } : `--encoding ${wanted ?? ''} means nothing: it takes ${NAMES}`;
}

function mappingBy(flags: Arguments['flags']): StatedMapping | string {
  const order = flags.get('date-order');
  const sign = flags.get('delimiter');
  const columns = columnsIn(flags.get('columns') ?? '');
  if (typeof columns === 'string') return columns;
  if (flags.has('date-order') && order !== 'day-month' && order !== 'month-day')
    return `--date-order ${order ?? ''} means nothing: it takes day-month or month-day`;
  const delimiter = DELIMITERS.find((one) => one.label === sign || one.sign === sign)?.sign;
  if (flags.has('delimiter') && delimiter === undefined)
    return `--delimiter ${sign ?? ''} means nothing: it takes ${SIGNS}`;
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

import type { TextFile } from '../format';
import type { Cells } from './cells';
import { readCells } from './cells';
import { isKnownName, knownEnds } from './column-names';
import { guessColumns, isFigure, isMostly } from './guess-columns';
import type { Delimiter, Role, SheetMapping, SheetPreview, StatedMapping } from './table-mapping';
import { DELIMITERS } from './table-mapping';

/** Rows that a guess looks at, and letters of the text that the delimiter is sought in. */
const LOOKED_AT = 200;
const HEAD = 2 ** 16;
const SHOWN = 20;
/** Columns beyond these are left out. */
const MOST_COLUMNS = 1000;

/** A table taken apart, with how it was. */
export type Sheet = {
  readonly name: string;
  readonly cells: Cells;
  readonly headers: readonly string[];
  /** Names of columns that stand twice in the table, and were given numbers. */
  readonly repeated: readonly string[];
  /** How many columns there are beyond those that are taken in. */
  readonly beyond: number;
  /** Number of the first row of data. */
  readonly first: number;
  readonly mapping: SheetMapping;
  readonly isSure: boolean;
  /** Names of columns that were stated, and that the table does not have. */
  readonly missing: readonly string[];
};

/** The sign between the cells of a text, by how evenly it divides the first lines; null where none does. */
export function delimiterIn(text: string): Delimiter | null {
  const head = text.slice(0, HEAD);
  const scored = DELIMITERS.map(({ sign }) => ({ sign, score: evenness(head, sign) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.sign : null;
}

function evenness(head: string, sign: Delimiter): number {
  if (!head.includes(sign)) return 0;
  const { rows } = readCells(head, sign, 40);
  // The last row may be cut off.
  const whole = head.length === HEAD && rows.length > 1 ? rows.slice(0, -1) : rows;
  const counts = new Map<number, number>();
  for (const { length } of whole) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const isNamed = knownEnds(whole[0] ?? []) !== null;
  if (width < 2 || (sign === ' ' && !(isNamed && times === whole.length))) return 0;
  const share = times / whole.length;
  return share ** 2 * (width - 1) * (isNamed ? 4 : 1);
}

/** Takes a table apart as it was said, and as it looks where nothing was said. */
export function openSheet({ name, text }: TextFile, stated: StatedMapping, given?: SheetMapping): Sheet | null {
  const delimiter = given?.delimiter ?? stated.delimiter ?? delimiterIn(text);
  if (delimiter === null) return null;
  const cells = readCells(text, delimiter);
  const { rows } = cells;
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const width = Math.min(MOST_COLUMNS, widest);
  const hasHeader = given?.hasHeader ?? looksLikeHeader(rows.slice(0, LOOKED_AT));
  const first = hasHeader ? 1 : 0;
  const { headers, repeated } = headersOf(hasHeader ? (rows[0] ?? []) : [], width);
  const guess = guessColumns(headers, rows.slice(first, first + LOOKED_AT));
  const { columns, missing, isEndStated } = withStated(guess.columns, headers, stated);
  return {
    name,
    cells,
    headers,
    repeated,
    first,
    missing,
    beyond: widest - width,
    mapping: { delimiter, hasHeader, columns: given && given.columns.length === width ? given.columns : columns },
    isSure: given !== undefined || isEndStated || guess.isSure,
  };
}

/** The first rows of a table and how many there are. */
export function previewOf({ name, headers, cells, first }: Sheet): SheetPreview {
  return { name, headers, rows: cells.rows.slice(first, first + SHOWN), count: cells.rows.length - first };
}

/** Whether the first row names columns: by names that are known, or as it differs from what stands below. */
function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...below] = rows;
  if (head.some(isKnownName)) return true;
  const texts = head.map((cell) => cell.trim());
  if (below.length === 0 || new Set(texts).size < texts.length || texts.some(isFigure)) return false;
  if (texts.some((_, column) => isMostly(below, column, isFigure))) return true;
  const names = new Set(texts.filter((text) => text !== ''));
  return !below.some((row) => row.some((cell) => names.has(cell.trim())));
}

function headersOf(row: readonly string[], width: number): Pick<Sheet, 'headers' | 'repeated'> {
  const headers: string[] = [];
  const taken = new Set<string>();
  const repeated: string[] = [];
  for (let column = 0; column < width; column++) {
    const given = (row[column] ?? '').trim();
    const wanted = given === '' ? `column ${column + 1}` : given;
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
    if (name !== wanted) repeated.push(wanted);
    taken.add(name);
    headers.push(name);
  }
  return { headers, repeated };
}

function withStated(
  guessed: readonly Role[],
  headers: readonly string[],
  { columns: stated = {} }: StatedMapping,
): { readonly columns: readonly Role[]; readonly missing: readonly string[]; readonly isEndStated: boolean } {
  const entries = Object.entries(stated) as [Role, string][];
  const found = entries.map(([role, name]) => [role, columnOf(name, headers)] as const);
  // Of several tables one has the column, and the others are guessed.
  const roles = new Set(found.filter(([, at]) => at >= 0).map(([role]) => role));
  const columns = guessed.map((role, column): Role => {
    const own = found.find(([, at]) => at === column)?.[0];
    return own ?? (roles.has(role) && role !== 'property' && role !== 'skip' ? 'property' : role);
  });
  const missing = entries.filter((_, at) => found[at]![1] < 0).map(([, name]) => name);
  return { columns, missing, isEndStated: roles.has('from') && roles.has('to') };
}

/** The column of a name, or of a number from 1. */
function columnOf(name: string, headers: readonly string[]): number {
  const exact = headers.indexOf(name);
  if (exact >= 0) return exact;
  const loose = headers.findIndex((header) => header.toLowerCase() === name.toLowerCase());
  return loose < 0 && /^[1-9]\d*$/.test(name) && Number(name) <= headers.length ? Number(name) - 1 : loose;
}

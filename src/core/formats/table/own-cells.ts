import type { Attribute } from '../attributes';

/** The name of the first column, by which the app knows the tables that it wrote itself. */
export const OWN_ID = 'entente id';
/** The column that holds what a dataset says besides its records, as JSON in its first row. */
export const HEAD = 'dataset';

/** Columns of sources by field; each cell is a list, in the order of the ids under `sources`. */
export const SOURCE_COLUMNS = [
  ['publisher', 'source publisher'],
  ['title', 'source title'],
  ['url', 'source url'],
  ['published', 'source published'],
  ['origin', 'source origin'],
  ['kind', 'source kind'],
  ['language', 'source language'],
  ['note', 'source note'],
] as const;

/** Dates are written as they are, though a year looks like a number. */
const DATES: ReadonlySet<string> = new Set(['start', 'end']);

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before one that begins like it.
 * It is taken away again when the app reads its own tables.
 */
export function textCell(text: string): string {
  return /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
}

export function textOf(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** A value as a cell: a text that looks like a number, or is empty, has an apostrophe before it. */
export function valueCell(value: Attribute, key: string): string {
  if (typeof value !== 'string') return String(value);
  const isOther = value === '' || (typeof valueOf(value) !== 'string' && !DATES.has(key));
  return isOther ? `'${value}` : textCell(value);
}

/** The value that a cell says; undefined for an empty cell. */
export function valueOf(cell: string): Attribute | undefined {
  if (cell === '') return undefined;
  if (cell === 'true' || cell === 'false') return cell === 'true';
  const number = Number(cell);
  return Number.isFinite(number) && String(number) === cell ? number : textOf(cell);
}

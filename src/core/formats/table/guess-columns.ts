import { fold, knownEnds, NAMES } from './column-names';
import { edtfOf } from '../dates';
import { isSpan, tableDate } from './table-dates';
import type { Role } from './table-mapping';
import { numberIn } from './numbers';

const TIES_ONLY: ReadonlySet<Role> = new Set(['from-type', 'to-type', 'amount', 'unit', 'confidence']);
const ENTITIES_ONLY: ReadonlySet<Role> = new Set(['name', 'country', 'lat', 'lon']);
const DATED: ReadonlySet<Role> = new Set(['start', 'end', 'date', 'published']);
export type Guess = {
  readonly columns: readonly Role[];
  /** Whether the names of columns say it, so that nobody need be asked. */
  readonly isSure: boolean;
};

type Rows = readonly (readonly string[])[];

/** What each column is, from its name and from the first rows below it. */
export function guessColumns(headers: readonly string[], rows: Rows): Guess {
  const known = knownEnds(headers);
  const isDated = known?.every((column) => isMostly(rows, column, isDate)) ?? false;
  const ends = known && !isDated ? known : null;
  const isEntities = ends === null && headers.some((name) => ['name', 'label', 'caption', 'id'].includes(fold(name)));
  const pair = ends ?? (isEntities ? null : likelyEnds(headers, rows));
  const roles = new Map<number, Role>();
  if (pair) {
    roles.set(pair[0], 'from');
    roles.set(pair[1], 'to');
  }
  for (const [role, names] of NAMES) {
    if (!(pair ? ENTITIES_ONLY : TIES_ONLY).has(role)) giveRole(role, names, headers, rows, roles);
  }
  giveSecondChances(headers, rows, roles, pair !== null);
  const columns = headers.map((_, column) => roles.get(column) ?? (isEmpty(rows, column) ? 'skip' : 'property'));
  const isSure = ends !== null || isEntities || (pair !== null && headers.length === 2 && doOverlap(rows, pair));
  return { columns, isSure };
}

function giveRole(
  role: Role,
  names: readonly string[],
  headers: readonly string[],
  rows: Rows,
  roles: Map<number, Role>,
) {
  const folded = headers.map(fold);
  for (const name of names) {
    const column = folded.findIndex((one, at) => one === name && !roles.has(at));
    if (column < 0) continue;
    if (role === 'type' && isMostly(rows, column, isDirection)) roles.set(column, 'direction');
    else if (fits(role, rows, column)) return void roles.set(column, role);
  }
}

/** A label or a span of time that the names of columns do not give away. */
function giveSecondChances(headers: readonly string[], rows: Rows, roles: Map<number, Role>, isTies: boolean): void {
  const has = (role: Role): boolean => [...roles.values()].includes(role);
  headers.forEach((name, column) => {
    if (roles.has(column)) {
      if (isTies && roles.get(column) === 'summary' && fold(name) === 'label' && !has('type'))
        roles.set(column, 'type');
      return;
    }
    if (!has('span') && isMostly(rows, column, isSpan)) roles.set(column, 'span');
    else if (isTies && !has('amount') && /\(\s*\S+\s*\)$/.test(name) && fold(name).startsWith('amount'))
      roles.set(column, 'amount');
  });
}

function fits(role: Role, rows: Rows, column: number): boolean {
  if (role === 'url') return isMostly(rows, column, (text) => /^https?:\/\//i.test(text));
  if (role === 'publisher') return !isMostly(rows, column, (text) => /^https?:\/\//i.test(text));
  if (role === 'amount') return isMostly(rows, column, (text) => /^[-+]?\d[\d., \u00A0]*$/.test(text));
  if (role === 'lat' || role === 'lon')
    return isMostly(rows, column, (text) => numberIn(text, 'point') !== null || numberIn(text, 'comma') !== null);
  return !DATED.has(role) || isEmpty(rows, column) || rows.some((row) => isDate(row[column] ?? ''));
}

/** Where no name tells: the first two columns of words, not of dates or figures. */
function likelyEnds(headers: readonly string[], rows: Rows): readonly [number, number] | null {
  const words = headers.flatMap((_, column) =>
    !isEmpty(rows, column) && !isMostly(rows, column, isFigure) ? [column] : [],
  );
  const [from, to] = words.length >= 2 ? words : headers.map((_, column) => column);
  return from === undefined || to === undefined ? null : [from, to];
}

/** Whether the same names stand in both columns, as in a list of ties. */
function doOverlap(rows: Rows, [from, to]: readonly [number, number]): boolean {
  const names = new Set(rows.map((row) => row[from]));
  return rows.some((row) => names.has(row[to]));
}

function isEmpty(rows: Rows, column: number): boolean {
  return rows.every((row) => (row[column] ?? '').trim() === '');
}

/** Whether most cells of a column that are not empty are of a kind, and there are any. */
export function isMostly(rows: Rows, column: number, isKind: (text: string) => boolean): boolean {
  const texts = rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(isKind).length >= texts.length * 0.8;
}

/** A date, or one that can be read in either order. */
function isDate(text: string): boolean {
  return tableDate(text, 'day-month') !== null || tableDate(text, 'month-day') !== null || edtfOf(text) !== null;
}

/** A date, a span of time or a number. */
export function isFigure(text: string): boolean {
  return isDate(text) || isSpan(text) || numberIn(text, 'point') !== null || numberIn(text, 'comma') !== null;
}

function isDirection(text: string): boolean {
  return /^(?:un)?directed$|^mutual$/i.test(text);
}

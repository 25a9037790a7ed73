import type { Place } from '../../model/problem';
import { placesIn } from '../json-places';

const [QUOTE, NEWLINE, RETURN, SPACE] = [34, 10, 13, 32];

/** A table as rows of cells, by RFC 4180; rows without any text are left out. */
export type Cells = {
  readonly rows: readonly (readonly string[])[];
  /** Where a row begins, or a cell of it. */
  readonly placeOf: (row: number, column?: number) => Place;
  /** Where a quote opens that is never closed. */
  readonly unclosed: Place | null;
  /** Rows with text behind a closing quote, which is kept as it stands. */
  readonly stray: readonly number[];
};

/** Splits a text into rows and cells, at most so many rows. Lines may end in any of the three ways, also mixed. */
export function readCells(text: string, delimiter: string, mostRows = Infinity): Cells {
  const sign = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  const starts: number[] = [];
  const stray: number[] = [];
  let unclosed: number | null = null;
  for (let at = 0; at < text.length && rows.length < mostRows;) {
    const row = readRow(text, at, sign);
    if (row.cells.length > 1 || row.cells[0] !== '') {
      if (row.cells.some((cell) => cell !== '')) {
        if (row.isStray) stray.push(rows.length);
        rows.push(row.cells);
        starts.push(at);
      }
    }
    unclosed ??= row.unclosed;
    at = row.next;
  }
  let find: ((offset: number) => Place) | undefined;
  const placeOf = (row: number, column = 0): Place => {
    const start = starts[row] ?? 0;
    find ??= placesIn(text);
    return find(column === 0 ? start : (readRow(text, start, sign, column).last ?? start));
  };
  return { rows, placeOf, unclosed: unclosed === null ? null : placesIn(text)(unclosed), stray };
}

type Row = {
  readonly cells: string[];
  readonly next: number;
  /** Where the last cell begins. */
  readonly last: number;
  readonly unclosed: number | null;
  readonly isStray: boolean;
};

/** The cells from a position to the end of the line, or to the cell with a number. */
function readRow(text: string, from: number, sign: number, lastCell = Infinity): Row {
  const cells: string[] = [];
  let isStray = false;
  let unclosed: number | null = null;
  let at = from;
  for (;;) {
    const start = at;
    const opens = sign === SPACE ? at : pastSpaces(text, at);
    if (text.charCodeAt(opens) === QUOTE) {
      const quoted = readQuoted(text, opens);
      const end = endOfCell(text, quoted.end, sign);
      const rest = text.slice(quoted.end, end);
      const isRest = rest.trim() !== '';
      cells.push(isRest ? quoted.value + rest : quoted.value);
      isStray ||= isRest;
      unclosed ??= quoted.isClosed ? null : opens;
      at = end;
    } else {
      at = endOfCell(text, at, sign);
      cells.push(text.slice(start, at));
    }
    if (cells.length > lastCell) return { cells, next: at, last: start, unclosed, isStray };
    if (at >= text.length) return { cells, next: at, last: start, unclosed, isStray };
    const code = text.charCodeAt(at++);
    if (code === sign) continue;
    if (code === RETURN && text.charCodeAt(at) === NEWLINE) at++;
    return { cells, next: at, last: start, unclosed, isStray };
  }
}

function endOfCell(text: string, from: number, sign: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign || code === NEWLINE || code === RETURN) break;
  }
  return at;
}

function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

function readQuoted(text: string, opens: number): { readonly value: string; readonly end: number; isClosed: boolean } {
  let value = '';
  for (let from = opens + 1; ;) {
    const close = text.indexOf('"', from);
    if (close < 0) return { value: value + text.slice(from), end: text.length, isClosed: false };
    value += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== QUOTE) return { value, end: close + 1, isClosed: true };
    value += '"';
    from = close + 2;
  }
}

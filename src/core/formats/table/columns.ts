import type { Properties, Value } from '../../model/records';
import type { NumberStyle } from './numbers';
import { isCode, numberIn, styleOf } from './numbers';
import type { Sheet } from './sheet';
import { orderIn, tableDate } from './table-dates';
import type { DateOrder, Role } from './table-mapping';

const DATES: readonly Role[] = ['start', 'end', 'date', 'published'];

type Row = readonly string[];

const NO_DATE = { text: '', isRead: false };

/** The cells of a table by what their columns are. */
export type Columns = {
  readonly text: (row: Row, role: Role) => string;
  /** EDTF of a date, or the text as it stands where it cannot be read. */
  readonly date: (row: Row, role: Role) => { readonly text: string; readonly isRead: boolean };
  readonly number: (row: Row, role: Role) => number | null;
  readonly headerOf: (role: Role) => string;
  /** The cells that are kept as they are, numbers as numbers. */
  readonly properties: (row: Row) => readonly (readonly [name: string, value: string | number])[];
  /** A date that can be read in two ways while nothing tells in which. */
  readonly ambiguous: {
    readonly column: string;
    readonly text: string;
    readonly row: number;
    readonly at: number;
  } | null;
};

/** Looks through the columns of a table for how their dates and numbers are written, each column for itself. */
export function columnsOf(sheet: Sheet, dateOrder: DateOrder | null): Columns {
  const { mapping, headers } = sheet;
  const at = new Map(mapping.columns.map((role, column) => [role, column]));
  const orders = new Map<Role, DateOrder | null>();
  let ambiguous: Columns['ambiguous'] = null;
  for (const role of DATES) {
    const column = at.get(role);
    if (column === undefined) continue;
    const found = orderIn(cellsOf(sheet, column));
    const isOpen = found?.order === 'either' || found?.order === 'conflict';
    orders.set(role, isOpen ? dateOrder : (found?.order ?? null));
    if (isOpen && found.example !== '' && dateOrder === null) ambiguous ??= whereIs(sheet, column, found.example);
  }
  const styles = new Map(
    (['amount', 'lat', 'lon'] as const).map((role) => [role as Role, styleAt(sheet, at.get(role))]),
  );
  const kept = mapping.columns.flatMap((role, column) =>
    role === 'property' ? [{ column, name: headers[column]!, style: countingStyle(sheet, column) }] : [],
  );
  // Asked a dozen times for every row, most often for a role that no column has.
  const text = (row: Row, role: Role): string => {
    const column = at.get(role);
    return column === undefined ? '' : (row[column]?.trim() ?? '');
  };
  return {
    text,
    ambiguous,
    headerOf: (role) => headers[at.get(role) ?? headers.length] ?? role,
    date: (row, role) => {
      const cell = text(row, role);
      if (cell === '') return NO_DATE;
      const date = tableDate(cell, orders.get(role) ?? null);
      return { text: date ?? cell, isRead: date !== null };
    },
    number: (row, role) => {
      const cell = text(row, role);
      return cell === '' ? null : numberIn(cell, styles.get(role) ?? 'point');
    },
    properties: (row) => {
      const found: [name: string, value: string | number][] = [];
      for (const { column, name, style } of kept) {
        const cell = row[column] ?? '';
        if (cell.trim() !== '') found.push([name, (style && numberIn(cell, style)) ?? cell]);
      }
      return found;
    },
  };
}

/** Properties of entries, which may have any name. */
export function propertiesOf(entries: readonly (readonly [string, string | number])[]): {
  readonly properties?: Properties;
} {
  return entries.length === 0 ? {} : { properties: Object.fromEntries(entries) };
}

/** A figure with its unit, which its own column gives or the name of the column: `Amount (EUR)`. */
export function valueIn(columns: Columns, row: Row): Value | null {
  const amount = columns.number(row, 'amount');
  if (amount === null) return null;
  const unit = columns.text(row, 'unit') || (/\(\s*([^()\s]+)\s*\)$/.exec(columns.headerOf('amount'))?.[1] ?? '');
  return unit === '' ? null : { amount, unit };
}

function whereIs(sheet: Sheet, column: number, text: string): NonNullable<Columns['ambiguous']> {
  const row = sheet.cells.rows.findIndex((cells, at) => at >= sheet.first && cells[column]?.trim() === text);
  return { column: sheet.headers[column]!, text, row, at: column };
}

function* cellsOf({ cells, first }: Sheet, column: number): Generator<string> {
  for (let row = first; row < cells.rows.length; row++) yield cells.rows[row]![column] ?? '';
}

function styleAt(sheet: Sheet, column: number | undefined): NumberStyle | null {
  return column === undefined ? null : styleOf(cellsOf(sheet, column));
}

/** How the numbers of a column are written that counts something; null where it holds words or codes. */
function countingStyle(sheet: Sheet, column: number): NumberStyle | null {
  const style = styleAt(sheet, column);
  if (style === null) return null;
  for (const cell of cellsOf(sheet, column)) if (isCode(cell)) return null;
  return style;
}

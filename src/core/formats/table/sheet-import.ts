import type { Importer } from '../importer';
import type { Columns } from './columns';
import type { Sheet } from './sheet';
import { word } from '../../words/say';

/** What records of a table are made with. */
export type SheetImport = {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly importer: Importer;
  /** Ids of entities of the tables by id and, where only one has it, by name. */
  readonly known: Map<string, string>;
};

/** Says which rows are not as long as the others, and where quotes stand oddly. */
export function remarkShape({
  sheet: { cells, headers, first, repeated, beyond = 0 },
  importer,
}: {
  readonly sheet: Pick<Sheet, 'cells' | 'headers' | 'first' | 'repeated'> & { readonly beyond?: number };
  readonly importer: Importer;
}): void {
  const { rows, placeOf } = cells;
  const width = first === 0 ? headers.length : Math.min(headers.length, rows[0]?.length ?? 0);
  for (let row = first; row < rows.length; row++) {
    const { length } = rows[row]!;
    if (length === width || (beyond > 0 && length >= width)) continue;
    const why =
      length < width
        ? word('they have fewer cells than the table has columns; the others are taken as empty')
        : word('they have more cells than the first row has names; kept under the number of the column');
    importer.remark({ outcome: 'changed', what: word('rows'), why, place: () => placeOf(row) });
  }
  for (let column = 0; column < beyond; column++)
    importer.remark({
      outcome: 'dropped',
      what: word('columns'),
      why: word('a table has at most {most, number} here'),
      values: { most: headers.length },
      place: () => placeOf(0, headers.length + column),
    });
  for (const row of cells.stray)
    importer.remark({
      outcome: 'changed',
      what: word('rows'),
      why: word('text stands behind a closing quote; kept as it stands'),
      place: () => placeOf(row),
    });
  for (const name of repeated)
    importer.remark({
      outcome: 'changed',
      what: word('names of columns'),
      why: word('another column has them; given a number'),
      place: () => placeOf(0),
      record: name,
    });
}

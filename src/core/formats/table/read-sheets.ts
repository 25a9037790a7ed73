import type { ReadOptions, ReadResult } from '../format';
import { startImport } from '../importer';
import type { SheetImport } from './sheet-import';
import { remarkShape } from './sheet-import';
import { columnsOf } from './columns';
import { addEntities } from './sheet-entities';
import { addRelationships } from './sheet-relationships';
import type { Sheet } from './sheet';
import type { TableMapping } from './table-mapping';
import { kindOf } from './table-mapping';

/** Reads tables that were taken apart: those of entities first, as relationships may name them. */
export function readSheets(
  label: string,
  title: string,
  sheets: readonly Sheet[],
  { dateOrder }: Pick<TableMapping, 'dateOrder'>,
  options: ReadOptions,
): ReadResult {
  const importer = startImport(label, options);
  const known = new Map<string, string>();
  const imports = sheets.map((sheet): SheetImport => ({
    sheet,
    columns: columnsOf(sheet, dateOrder),
    importer,
    known,
  }));
  for (const one of imports) remarkShape(one);
  const ofKind = (kind: string): readonly SheetImport[] =>
    imports.filter(({ sheet }) => kindOf(sheet.mapping.columns) === kind);
  for (const one of ofKind('entities')) addEntities(one);
  const isDescribed = known.size > 0;
  for (const one of ofKind('relationships')) addRelationships(one, isDescribed);
  return importer.finish({ id: title, title });
}

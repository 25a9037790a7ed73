import { propertiesOf } from './columns';
import type { SheetImport } from './sheet-import';
import { datedBy, filled, keptCell, sourcesBy } from './sheet-records';
import type { Span } from './table-dates';
import { word } from '../../words/say';

/** Takes in the entities of a table. */
export function addEntities(one: SheetImport): void {
  const { sheet, columns, importer, known } = one;
  const sourcesOf = sourcesBy(one);
  const names = new Map<string, string | null>();
  sheet.cells.rows.forEach((row, at) => {
    if (at < sheet.first) return;
    const name = columns.text(row, 'name');
    const id = columns.text(row, 'id') || name;
    const { spans, kept } = datedBy(one, row, at, 'entities');
    const [lat, lon] = [columns.number(row, 'lat'), columns.number(row, 'lon')];
    const isPlace = lat !== null && lon !== null;
    const { sources } = sourcesOf(row);
    known.set(id, id);
    if (name !== '' && name !== id) names.set(name, names.has(name) ? null : id);
    if (spans.length > 1) remarkHull(one, at);
    importer.entity(
      {
        id,
        name: name || id,
        ...filled('type', columns.text(row, 'type')),
        ...hullOf(spans),
        ...filled('description', columns.text(row, 'summary')),
        ...filled('country', columns.text(row, 'country')),
        ...(isPlace ? { place: { lat, lon } } : {}),
        ...(sources.length > 0 ? { sources } : {}),
        ...propertiesOf([
          ...columns.properties(row),
          ...kept,
          ...(isPlace ? [] : [...keptCell(columns, row, 'lat'), ...keptCell(columns, row, 'lon')]),
        ]),
      },
      () => sheet.cells.placeOf(at),
    );
  });
  for (const [name, id] of names) if (id !== null && !known.has(name)) known.set(name, id);
}

function remarkHull({ sheet, importer }: SheetImport, at: number): void {
  importer.remark({
    outcome: 'changed',
    what: word('spans of entities'),
    why: word('an entity has one; taken from the first start to the last end'),
    place: () => sheet.cells.placeOf(at),
  });
}

function hullOf(spans: readonly Span[]): Span {
  const { start } = spans[0] ?? {};
  const { end } = spans.at(-1) ?? {};
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

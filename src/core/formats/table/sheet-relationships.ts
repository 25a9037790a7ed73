import type { Confidence } from '../../model/records';
import { CONFIDENCES } from '../../model/records';
import type { Importer } from '../importer';
import { RELATED } from '../import-types';
import type { RelationshipDraft, Writable } from '../sound-fields';
import type { Columns, propertiesOf } from './columns';
import { valueIn } from './columns';
import type { SheetImport } from './sheet-import';
import { datedBy, filled, keptCell, sourcesBy } from './sheet-records';
import { say } from '../../words/say';

type Row = readonly string[];

/** Takes in the relationships of a table; entities that no table describes are made of the names at their ends. */
export function addRelationships(one: SheetImport, isDescribed: boolean): void {
  const { sheet, importer, columns } = one;
  const endOf = endsBy(one, isDescribed);
  const sourcesOf = sourcesBy(one);
  const typeOf = typesBy(columns, importer);
  sheet.cells.rows.forEach((row, at) => {
    if (at < sheet.first) return;
    const place = (): ReturnType<typeof sheet.cells.placeOf> => sheet.cells.placeOf(at);
    const { spans, kept } = datedBy(one, row, at, 'relationships');
    const draft: Writable<RelationshipDraft> = { from: endOf(row, 'from'), to: endOf(row, 'to'), ...sourcesOf(row) };
    const type = typeOf(row);
    if (type !== '') draft.type = type;
    const summary = columns.text(row, 'summary');
    if (summary !== '') draft.summary = summary;
    addFields(draft, columns, row, kept);
    const id = columns.text(row, 'id');
    // Of several spans each is a relationship of its own; the first has the id.
    spans.forEach((span, part) =>
      importer.relationship({ ...draft, ...span, ...(part === 0 && id !== '' ? { id } : {}) }, place),
    );
  });
}

function isConfidence(text: string): text is Confidence {
  return CONFIDENCES.some((one) => one === text);
}

function addFields(
  draft: Writable<RelationshipDraft>,
  columns: Columns,
  row: Row,
  kept: Parameters<typeof propertiesOf>[0],
): void {
  const value = valueIn(columns, row);
  if (value) draft.value = value;
  const confidence = columns.text(row, 'confidence').toLowerCase();
  const isKnown = isConfidence(confidence);
  if (isKnown) draft.confidence = confidence;
  const entries = [...columns.properties(row), ...kept];
  if (!value) entries.push(...amountAlone(columns, row), ...keptCell(columns, row, 'unit'));
  if (!isKnown) entries.push(...keptCell(columns, row, 'confidence'));
  if (entries.length > 0) draft.properties = Object.fromEntries(entries);
}

/** A figure without a unit says nothing that could be added up; it is kept. */
function amountAlone(columns: Columns, row: Row): Parameters<typeof propertiesOf>[0] {
  const amount = columns.number(row, 'amount');
  return amount === null ? keptCell(columns, row, 'amount') : [[columns.headerOf('amount'), amount]];
}

/** The id of the entity that a cell names. */
function endsBy({ columns, known, importer }: SheetImport, isDescribed: boolean) {
  const made = new Set<string>();
  return (row: Row, end: 'from' | 'to'): string => {
    const name = columns.text(row, end);
    const id = known.get(name);
    if (id !== undefined || name === '') return id ?? '';
    const type = columns.text(row, `${end}-type`);
    if ((!isDescribed || type !== '') && !made.has(name)) {
      made.add(name);
      importer.entity({ id: name, name, ...filled('type', type) });
    }
    return name;
  };
}

/** The type of a row: as it stands, and of its own where the table says of each row whether it is directed. */
function typesBy(columns: Columns, { relationshipType }: Importer): (row: Row) => string {
  const directions = new Map<string, boolean>();
  return (row) => {
    const name = columns.text(row, 'type');
    const direction = columns.text(row, 'direction').toLowerCase();
    if (direction === '') return name;
    const plain = name || RELATED.id;
    const isDirected = direction === 'directed';
    const first = directions.get(plain);
    if (first === undefined) directions.set(plain, isDirected);
    const id = first === undefined || first === isDirected ? plain : `${plain} (${direction})`;
    if (first !== isDirected) relationshipType({ id, label: name || say(RELATED.label), directed: isDirected });
    return id;
  };
}

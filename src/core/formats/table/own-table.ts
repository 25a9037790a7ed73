import type { Attribute, Attributes } from '../attributes';
import { entityFrom, relationshipFrom, splitTexts } from '../attributes';
import type { ReadResult, ReadOptions, TextFile } from '../format';
import type { Head } from '../head';
import { readHead } from '../head';
import type { Importer } from '../importer';
import { startImport } from '../importer';
import { tooDeep } from '../json-places';
import type { Cells } from './cells';
import { readCells } from './cells';
import { HEAD, OWN_ID, SOURCE_COLUMNS, textOf, valueOf } from './own-cells';
import { remarkShape } from './sheet-import';
import { say, word } from '../../words/say';

const BEGIN = new RegExp(`^"?${OWN_ID}"?([,;\\t])`);

/** Whether the app wrote a table itself. */
export function isOwnTable({ text }: TextFile): boolean {
  return BEGIN.test(text);
}

type OwnTable = { readonly cells: Cells; readonly headers: readonly string[] };

/** Reads tables that the app wrote: nobody need be asked what their columns are. */
export function readOwnTables(
  label: string,
  title: string,
  files: readonly TextFile[],
  options: ReadOptions,
): ReadResult {
  const importer = startImport(label, options);
  let head: Partial<Head> = {};
  for (const { name, text } of files) {
    const cells = readCells(text, BEGIN.exec(text)?.[1] ?? ',');
    if (cells.unclosed)
      return {
        problems: [
          {
            place: cells.unclosed,
            what: say('{name}: a quote opens here and is never closed', { name }),
            expected: say('a closing quote'),
          },
        ],
      };
    const headers = cells.rows[0]!.map(textOf);
    remarkShape({ sheet: { cells, headers, first: 1, repeated: [] }, importer });
    head = { ...head, ...readRows({ cells, headers }, importer, options) };
  }
  return importer.finish({ id: title, title, ...head });
}

function readRows({ cells, headers }: OwnTable, importer: Importer, options: ReadOptions): Partial<Head> {
  const at = new Map(headers.map((name, column) => [name, column]));
  const isTies = at.has('from') && at.has('to');
  const fixed = new Set([
    OWN_ID,
    'type',
    ...(isTies ? ['from', 'to'] : ['name']),
    HEAD,
    ...SOURCE_COLUMNS.map(([, name]) => name),
  ]);
  const attributes = headers.flatMap((name, column) => (fixed.has(name) ? [] : [[name, column] as const]));
  const text = (row: readonly string[], name: string): string => textOf(row[at.get(name) ?? -1] ?? '');
  const sourcesOf = ownSources(importer, text);
  cells.rows.forEach((row, number) => {
    if (number === 0) return;
    const place = (): ReturnType<typeof cells.placeOf> => cells.placeOf(number);
    const [id, type] = [text(row, OWN_ID), text(row, 'type')];
    const said = attributesOf(row, attributes);
    const sources = sourcesOf(row);
    if (isTies)
      importer.relationship(
        { ...relationshipFrom(said), sources, id, type, from: text(row, 'from'), to: text(row, 'to') },
        place,
      );
    else if (id !== '') importer.entity({ ...entityFrom(said), sources, id, type, name: text(row, 'name') }, place);
  });
  return headIn(text(cells.rows[1] ?? [], HEAD), importer, options);
}

function attributesOf(row: readonly string[], columns: readonly (readonly [string, number])[]): Attributes {
  const entries: (readonly [string, Attribute])[] = [];
  for (const [name, column] of columns) {
    const value = valueOf(row[column] ?? '');
    if (value !== undefined) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

/** The sources of a row, by the lists in its cells. */
function ownSources({ source }: Importer, text: (row: readonly string[], name: string) => string) {
  const known = new Map<string, readonly string[]>();
  return (row: readonly string[]): readonly string[] => {
    const cells = ['sources', ...SOURCE_COLUMNS.map(([, name]) => name)].map((name) => text(row, name));
    const key = cells.join('\n');
    const ids = known.get(key) ?? sourcesIn(cells, source);
    known.set(key, ids);
    return ids;
  };
}

function sourcesIn([given = '', ...cells]: readonly string[], add: Importer['source']): readonly string[] {
  const ids = splitTexts(given);
  const lists = cells.map(splitTexts);
  const count = Math.max(ids.length, ...lists.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => {
    const fields = SOURCE_COLUMNS.map(([field], column) => [field, lists[column]?.[at] ?? ''] as const);
    const said = fields.filter(([, value]) => value !== '');
    const id = ids[at] ?? '';
    return add({ publisher: '', ...Object.fromEntries(said), ...(id === '' ? {} : { id }) });
  });
}

function headIn(json: string, { remark }: Importer, { limits }: ReadOptions): Partial<Head> {
  if (json === '') return {};
  const head = tooDeep(json, limits.depth) ? null : parsed(json);
  const result = head === null ? { trouble: say('it is no JSON, or was cut off') } : readHead(head);
  if (!('trouble' in result)) return result;
  const why = word('{trouble}; types are taken from the records');
  remark({ outcome: 'dropped', what: word('descriptions of the dataset'), why, values: result });
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

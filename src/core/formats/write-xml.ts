import type { Json, RawGraph } from '../model/records';
import type { Attribute, Attributes } from './attributes';
import { carriedByAttributes } from './carried';
import { headOf } from './head';
import { INSTRUCTION } from './xml';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an attribute or an element; blanks of other kinds than spaces survive as numbers. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** Attributes of an element, `id="a" label="A"`; those without a value are left out. */
export function attributesXml(attributes: Readonly<Record<string, Attribute | undefined>>): string {
  const stated = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return stated.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
}

/** The beginning of a file, with everything besides the records in an instruction that other tools pass over. */
export function startOfXml(graph: RawGraph): string {
  const head = JSON.stringify(headOf(graph)).replaceAll('?>', String.raw`?\u003e`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?${INSTRUCTION} ${head}?>\n`;
}

/** Characters that no XML can hold. */
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Control}|[\uFFFE\uFFFF\p{Surrogate}]/gu;

/** What an XML format carries: what plain attributes can hold, and a character that XML forbids as `\uFFFD` and its number. */
export function carriedByXml(graph: RawGraph): RawGraph {
  const carried = carriedByAttributes(graph);
  // JSON writes these characters as escapes, but for the last two.
  if (!/\\[ubf]|[\uFFFE\uFFFF]/.test(JSON.stringify(carried))) return carried;
  return allowed(carried as unknown as Json) as unknown as RawGraph;
}

function allowed(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll(FORBIDDEN, numbered);
  if (Array.isArray(value)) return (value as readonly Json[]).map(allowed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replaceAll(FORBIDDEN, numbered), allowed(inner)]),
  );
}

function numbered(sign: string): string {
  return `\uFFFD${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export type ColumnKind = 'string' | 'boolean' | 'integer' | 'double';
/** A column of attributes: of one name and kind. */
export type WrittenColumn = { readonly id: string; readonly name: string; readonly kind: ColumnKind };

export type Table<T> = {
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly {
    readonly record: T;
    readonly values: readonly (readonly [column: string, value: Attribute])[];
  }[];
};

const WHOLE = 2 ** 31;

/** The records with their attributes as columns; a name under which texts and numbers stand makes two. */
export function tableOf<T>(records: readonly T[], prefix: string, attributesOf: (record: T) => Attributes): Table<T> {
  const ids = new Map<string, string>();
  const fractions = new Set<string>();
  const rows = records.map((record) => {
    const values = Object.entries(attributesOf(record)).map(([name, value]) => {
      const key = `${typeof value} ${name}`;
      const id = ids.get(key) ?? `${prefix}${ids.size}`;
      ids.set(key, id);
      if (typeof value === 'number' && (!Number.isInteger(value) || Math.abs(value) >= WHOLE)) fractions.add(id);
      return [id, value] as const;
    });
    return { record, values };
  });
  const columns = Array.from(ids, ([key, id]): WrittenColumn => {
    const [type = '', name = ''] = /^(\w+) (.*)$/s.exec(key)?.slice(1) ?? [];
    const number = fractions.has(id) ? 'double' : 'integer';
    return { id, name, kind: type === 'number' ? number : (type as 'string' | 'boolean') };
  });
  return { columns, rows };
}

/** Whether a relationship of a type reads in one direction only. */
export function directionsOf({ relationshipTypes }: RawGraph): (type: string) => boolean {
  const undirected = new Set(relationshipTypes.filter(({ directed }) => directed === false).map(({ id }) => id));
  return (type) => !undirected.has(type);
}

import type { Attributes } from '../attributes';
import { entityAttributes, joinTexts, relationshipAttributes } from '../attributes';
import { carriedByAttributes } from '../carried';
import type { TextFile, Writer } from '../format';
import { headOf } from '../head';
import type { RawGraph, Source } from '../../model/records';
import { HEAD, OWN_ID, SOURCE_COLUMNS, textCell, valueCell } from './own-cells';

/** Two tables, by RFC 4180: entities and relationships, each with its sources in columns. */
export const tableWriter: Writer = {
  carried: (graph) => {
    const { workspace: _, ...carried } = carriedByAttributes(graph);
    return { ...carried, stories: [], sources: sourcesUsed(graph) };
  },
  files: (graph, stem) => {
    const sources = new Map(graph.sources.map((source) => [source.id, source]));
    return [
      { name: `${stem}.entities.csv`, text: entitiesTable(graph, sources) },
      { name: `${stem}.relationships.csv`, text: relationshipsTable(graph, sources) },
    ] satisfies readonly TextFile[];
  },
};

/** The sources that records name, in the order in which they name them, with the fields that have a column. */
function sourcesUsed({ sources, entities, relationships }: RawGraph): readonly Source[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const used = new Set([...entities, ...relationships].flatMap(({ sources: ids = [] }) => ids));
  return [...used].flatMap((id) => {
    const source = known.get(id);
    const fields = SOURCE_COLUMNS.map(([field]) => [field, source?.[field]] as const).filter(([, text]) => text);
    return source ? [{ id, publisher: source.publisher, ...Object.fromEntries(fields) }] : [];
  });
}

type Sources = ReadonlyMap<string, Source>;
type Written = { readonly fixed: readonly string[]; readonly attributes: Attributes };

function entitiesTable(graph: RawGraph, sources: Sources): string {
  const { entities } = graph;
  const head = JSON.stringify(headOf({ ...graph, sources: [], stories: [] }));
  const rows = entities.map((entity): Written => ({
    fixed: [entity.id, entity.type, entity.name],
    attributes: { ...own(entityAttributes(entity)), ...sourceAttributes(entity.sources ?? [], sources) },
  }));
  const first = rows[0] ?? { fixed: ['', '', ''], attributes: {} };
  const all = [{ ...first, attributes: { ...first.attributes, [HEAD]: head } }, ...rows.slice(1)];
  return tableOf([OWN_ID, 'type', 'name'], all);
}

function relationshipsTable({ relationships }: RawGraph, sources: Sources): string {
  const rows = relationships.map((one): Written => ({
    fixed: [one.id, one.type, one.from, one.to],
    attributes: { ...own(relationshipAttributes(one)), ...sourceAttributes(one.sources, sources) },
  }));
  return tableOf([OWN_ID, 'type', 'from', 'to'], rows);
}

const TAKEN: ReadonlySet<string> = new Set(['', OWN_ID, HEAD, ...SOURCE_COLUMNS.map(([, name]) => name)]);

/** Attributes of which none has the name of a column that means something else here. */
function own(attributes: Attributes): Attributes {
  const keys = Object.keys(attributes);
  if (!keys.some((key) => TAKEN.has(key))) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [TAKEN.has(key) ? `property:${key}` : key, value]),
  );
}

function sourceAttributes(ids: readonly string[], sources: Sources): Attributes {
  if (ids.length === 0) return {};
  const named = ids.map((id) => sources.get(id));
  const columns = SOURCE_COLUMNS.map(([field, name]) => [name, named.map((source) => source?.[field] ?? '')] as const);
  return Object.fromEntries(
    columns.filter(([, texts]) => texts.some((text) => text !== '')).map(([name, texts]) => [name, joinTexts(texts)]),
  );
}

function tableOf(fixed: readonly string[], rows: readonly Written[]): string {
  const keys = new Set(rows.flatMap(({ attributes }) => Object.keys(attributes)));
  // What no person reads stands last.
  const columns = [...[...keys].filter((key) => key !== HEAD), ...(keys.has(HEAD) ? [HEAD] : [])];
  const lines = rows.map(({ fixed: texts, attributes }) => [
    ...texts.map(textCell),
    ...columns.map((key) => {
      const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
      return value === undefined ? '' : valueCell(value, key);
    }),
  ]);
  return `${[[...fixed, ...columns.map(textCell)], ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

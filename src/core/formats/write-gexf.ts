import type { Day } from '../model/time';
import { civilOf, isoDay, parseDate } from '../model/time';
import type { RawGraph } from '../model/records';
import { entityAttributes, relationshipAttributes } from './attributes';
import type { Table, WrittenColumn } from './write-xml';
import { attributesXml, directionsOf, escapeXml, startOfXml, tableOf } from './write-xml';

/**
 * Writes a graph as GEXF 1.3. Times are whole days there: the first and the last that a date may mean; the date as it is
 * known stands among the attributes.
 */
export function writeGexf(graph: RawGraph): string {
  const nodes = tableOf(graph.entities, 'n', (one) => ({ type: one.type, ...entityAttributes(one) }));
  const edges = tableOf(graph.relationships, 'e', relationshipAttributes);
  const isTimed = [...graph.entities, ...graph.relationships].some((record) => Object.keys(daysOf(record)).length > 0);
  const time = isTimed ? { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' } : { mode: 'static' };
  return [
    `${startOfXml(graph)}<gexf xmlns="http://gexf.net/1.3" version="1.3">`,
    metaXml(graph),
    `<graph${attributesXml({ defaultedgetype: 'directed', ...time })}>`,
    ...columnsXml('node', nodes.columns),
    ...columnsXml('edge', edges.columns),
    '<nodes>',
    ...nodesXml(nodes),
    '</nodes>',
    '<edges>',
    ...edgesXml(graph, edges),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function metaXml({ title, description }: RawGraph): string {
  const about = description === undefined ? title : `${title}. ${description}`;
  return `<meta>\n<creator>Entente</creator>\n<description>${escapeXml(about)}</description>\n</meta>`;
}

function columnsXml(kind: 'node' | 'edge', columns: readonly WrittenColumn[]): readonly string[] {
  if (columns.length === 0) return [];
  const lines = columns.map(({ id, name, kind: type }) => `<attribute${attributesXml({ id, title: name, type })}/>`);
  return [`<attributes class="${kind}" mode="static">`, ...lines, '</attributes>'];
}

function nodesXml({ rows }: Table<RawGraph['entities'][number]>): readonly string[] {
  return rows.map(({ record, values }) => {
    const { id, name } = record;
    return `<node${attributesXml({ id, label: name, ...daysOf(record) })}${inside('node', values)}`;
  });
}

function edgesXml(graph: RawGraph, { rows }: Table<RawGraph['relationships'][number]>): readonly string[] {
  const labels = new Map(graph.relationshipTypes.map(({ id, label }) => [id, label]));
  const isDirected = directionsOf(graph);
  return rows.map(({ record, values }) => {
    const { id, from: source, to: target, type: kind } = record;
    const type = isDirected(kind) ? 'directed' : 'undirected';
    return `<edge${attributesXml({ id, source, target, type, kind, label: labels.get(kind), ...daysOf(record) })}${inside('edge', values)}`;
  });
}

function inside(name: string, values: Table<unknown>['rows'][number]['values']): string {
  if (values.length === 0) return '/>';
  const lines = values.map(([column, value]) => `<attvalue${attributesXml({ for: column, value })}/>`);
  return `><attvalues>${lines.join('')}</attvalues></${name}>`;
}

type Dated = { readonly start?: string; readonly end?: string };

/** Start and end in whole days; years that its dates cannot write are left out. */
function daysOf({ start = '', end = '' }: Dated): { readonly start?: string; readonly end?: string } {
  const first = parseDate(start)?.earliest;
  const last = parseDate(end)?.latest;
  return {
    ...(first !== undefined && isWritable(first) ? { start: isoDay(first) } : {}),
    ...(last !== undefined && isWritable(last) ? { end: isoDay(last) } : {}),
  };
}

function isWritable(day: Day): boolean {
  const { year } = civilOf(day);
  return year > 0 && year < 10_000;
}

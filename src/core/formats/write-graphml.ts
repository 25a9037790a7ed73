import type { RawGraph } from '../model/records';
import type { Table, WrittenColumn } from './write-xml';
import { attributesXml, directionsOf, escapeXml, startOfXml, tableOf } from './write-xml';
import { entityAttributes, relationshipAttributes } from './attributes';

/** Writes a graph as GraphML 1.0. */
export function writeGraphml(graph: RawGraph): string {
  const nodes = tableOf(graph.entities, 'n', (entity) => ({
    name: entity.name,
    type: entity.type,
    ...entityAttributes(entity),
  }));
  const edges = tableOf(graph.relationships, 'e', (one) => ({ type: one.type, ...relationshipAttributes(one) }));
  const isDirected = directionsOf(graph);
  return [
    `${startOfXml(graph)}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    ...keysXml('node', nodes.columns),
    ...keysXml('edge', edges.columns),
    '<graph edgedefault="directed">',
    ...(graph.description === undefined ? [] : [`<desc>${escapeXml(graph.description)}</desc>`]),
    ...nodes.rows.map(({ record: { id }, values }) => `<node${attributesXml({ id })}${dataXml('node', values)}`),
    ...edges.rows.map(({ record: { id, from: source, to: target, type }, values }) => {
      const directed = isDirected(type) ? undefined : 'false';
      return `<edge${attributesXml({ id, source, target, directed })}${dataXml('edge', values)}`;
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keysXml(kind: 'node' | 'edge', columns: readonly WrittenColumn[]): readonly string[] {
  return columns.map(
    ({ id, name, kind: type }) =>
      `<key${attributesXml({ id, for: kind, 'attr.name': name, 'attr.type': type === 'integer' ? 'int' : type })}/>`,
  );
}

function dataXml(name: string, values: Table<unknown>['rows'][number]['values']): string {
  const data = values.map(([key, value]) => `<data${attributesXml({ key })}>${escapeXml(String(value))}</data>`);
  return `>${data.join('')}</${name}>`;
}

import type { RawGraph } from '../model/records';
import { entityAttributes, relationshipAttributes } from './attributes';
import { headOf } from './head';

/** Writes a graph as Cytoscape.js JSON, one element a line; what is no record stands in the data of the network. */
export function writeCytoscape(graph: RawGraph): string {
  const nodes = graph.entities.map((entity) => {
    const { id, type, name } = entity;
    return JSON.stringify({ data: { id, type, name, ...entityAttributes(entity) } });
  });
  const edges = graph.relationships.map((relationship) => {
    const { id, from: source, to: target, type } = relationship;
    return JSON.stringify({ data: { id, source, target, type, ...relationshipAttributes(relationship) } });
  });
  const data = JSON.stringify({ name: graph.title, entente: headOf(graph) });
  return `{\n"data": ${data},\n"elements": {\n"nodes": [\n${nodes.join(',\n')}\n],\n"edges": [\n${edges.join(',\n')}\n]\n}\n}\n`;
}

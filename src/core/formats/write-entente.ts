import type { RawGraph } from '../model/records';

/** Writes a graph in Entente's own format, version 1: one record a line, so that a change can be reviewed. */
export function writeEntente(graph: RawGraph): string {
  const { id, title, description, licence } = graph;
  const head = Object.entries({ format: 'entente', version: 1, id, title, description, licence })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lists = (['families', 'entityTypes', 'relationshipTypes', 'sources', 'entities', 'relationships'] as const).map(
    (key) => `${JSON.stringify(key)}: [\n${graph[key].map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`;
}

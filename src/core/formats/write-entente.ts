import type { RawGraph } from '../model/records';
import { RECORD_LISTS } from './record-lists';

/** Lists that a file without them does not mention. */
const OPTIONAL: ReadonlySet<string> = new Set(['verbs', 'sourceKinds', 'stories', 'questions']);

/** Writes a graph in Entente's own format, version 1: one record a line, so that a change can be reviewed. */
export function writeEntente(graph: RawGraph): string {
  const { id, title, titles, description, descriptions, licence } = graph;
  const head = Object.entries({ format: 'entente', version: 1, id, title, titles, description, descriptions, licence })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lists = RECORD_LISTS.map((key) => ({ key, records: graph[key] ?? [] }))
    .filter(({ key, records }) => !OPTIONAL.has(key) || records.length > 0)
    .map(
      ({ key, records }) =>
        `${JSON.stringify(key)}: [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
    );
  const workspace = graph.workspace === undefined ? [] : [`"workspace": ${JSON.stringify(graph.workspace)}`];
  return `{\n${[...head, ...lists, ...workspace].join(',\n')}\n}\n`;
}

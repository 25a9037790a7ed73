import { ENTITY_TYPES, KINDS, ONGOING } from './seeded-graph.js';

/** @typedef {import('./seeded-graph.js').SeededGraph} SeededGraph */

/**
 * The graph as a file of Entente's own format, in parts that together are its text: a million relationships are more
 * than one would join.
 * @param {SeededGraph} graph
 * @param {string} id
 * @returns {Generator<string>}
 */
export function* ententeText(graph, id) {
  const { entities, relationships } = recordsOf(graph);
  const head = JSON.stringify({ format: 'entente', version: 1, ...headOf(id) });
  yield `${head.slice(0, -1)},"entities":[`;
  yield* joined(entities);
  yield '],"relationships":[';
  yield* joined(relationships);
  yield ']}';
}

/** @param {string} id */
export function headOf(id) {
  return {
    id,
    title: `A graph of ${id}`,
    families: [{ id: 'ties', label: 'Ties' }],
    entityTypes: ENTITY_TYPES.map((type) => ({ id: type, label: type })),
    relationshipTypes: KINDS.map((kind) => ({ id: kind, label: kind, family: 'ties', directed: false })),
  };
}

/** @param {SeededGraph} graph */
export function recordsOf({ entities, relationships, type, from, to, kind, start, end }) {
  const dayText = remembered((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  return {
    entities: Array.from({ length: entities }, (_, row) => ({
      id: `e${row}`,
      type: ENTITY_TYPES[type[row] ?? 0] ?? '',
      name: `Entity ${row}`,
    })),
    relationships: Array.from({ length: relationships }, (_, row) => ({
      id: `r${row}`,
      type: KINDS[kind[row] ?? 0] ?? '',
      from: `e${from[row]}`,
      to: `e${to[row]}`,
      start: dayText(start[row] ?? 0),
      end: end[row] === ONGOING ? '..' : dayText(end[row] ?? 0),
      confidence: /** @type {const} */ ('confirmed'),
      sources: /** @type {string[]} */ ([]),
    })),
  };
}

/** @param {readonly object[]} records */
function* joined(records) {
  const PART = 10_000;
  for (let at = 0; at < records.length; at += PART) {
    const part = JSON.stringify(records.slice(at, at + PART)).slice(1, -1);
    yield at === 0 ? part : `,${part}`;
  }
}

/** @param {(day: number) => string} write */
function remembered(write) {
  /** @type {Map<number, string>} */
  const known = new Map();
  return (/** @type {number} */ day) => {
    const text = known.get(day) ?? write(day);
    known.set(day, text);
    return text;
  };
}

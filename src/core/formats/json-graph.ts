import { directedTypes } from './directions';
import type { Member } from './hyperedge';
import { addHyperedge } from './hyperedge';
import type { Path } from './format';
import type { Desk, Imported } from './json-import';
import { jsonImport } from './json-import';
import { typedByLabel } from './labels';
import type { Loose } from './loose';
import { isLoose, kindOf, textOf, textsOf } from './loose';
import type { LooseRecords } from './loose-records';
import { headOfLoose, looseRecords } from './loose-records';
import { say, word } from '../words/say';

/** JSON Graph Format, versions 1 and 2: one graph or several, nodes as a list or by id, and edges of many ends. */
export const jsonGraphFormat = jsonImport({
  id: 'json-graph',
  label: 'JSON Graph Format',
  extensions: ['json', 'jgf'],
  recognises: (content) =>
    isLoose(content) &&
    ((isLoose(content['graph']) && LISTS.some((key) => key in (content['graph'] as Loose))) ||
      Array.isArray(content['graphs'])),
  read: readGraphs,
});

const LISTS = ['nodes', 'edges', 'hyperedges'] as const;
const WHAT = { nodes: word('nodes'), edges: word('edges'), hyperedges: word('hyperedges') };
type Where = { readonly graph: Loose; readonly path: Path };

function readGraphs(content: unknown, desk: Desk): Imported {
  const { graph, graphs } = content as Loose;
  const all: readonly Where[] = isLoose(graph)
    ? [{ graph, path: ['graph'] }]
    : (graphs as readonly unknown[]).flatMap((one, at) => (isLoose(one) ? [{ graph: one, path: ['graphs', at] }] : []));
  const problems = all.flatMap(({ graph: one, path }) =>
    LISTS.filter((key) => !isList(one[key], key === 'nodes')).map((key) => ({
      path: [...path, key],
      what: say('"{key}" of the graph is {kind}', { key, kind: kindOf(one[key]) }),
      expected: say(key === 'nodes' ? 'a list of nodes, or nodes by their ids' : 'a list'),
    })),
  );
  if (problems.length > 0) return { problems };
  const typeOf = directedTypes(desk);
  const records = looseRecords(desk);
  for (const one of all) addNodes(one, desk, records);
  for (const one of all) addEdges(one, desk, records, typeOf);
  for (const one of all) addHyperedges(one, desk, records);
  const head = all.length === 1 ? all[0]!.graph : (content as Loose);
  return headOfLoose(attributesOf(head, ...LISTS, 'graphs', 'directed'), desk, desk.at('graph'));
}

function isList(value: unknown, mayBeMap: boolean): boolean {
  return value === undefined || value === null || Array.isArray(value) || (mayBeMap && isLoose(value));
}

/** The items of a list, or the values of an object by key, with their paths; what is no object is told. */
function itemsIn({ graph, path }: Where, list: (typeof LISTS)[number], { at, remark }: Desk) {
  const value = graph[list];
  const entries: readonly (readonly [number | string, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : Object.entries(isLoose(value) ? value : {});
  return entries.flatMap(([key, item]) => {
    const place = at(...path, list, key);
    if (isLoose(item)) return [{ key, item, place }];
    remark({ outcome: 'dropped', what: WHAT[list], why: word('they are no objects'), place });
    return [];
  });
}

/** What a node, an edge or a graph says besides its own fields: its metadata, and whatever else stands in it. */
function attributesOf({ metadata, ...item }: Loose, ...fields: readonly string[]): Loose {
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !fields.includes(key)));
  if (isLoose(metadata)) return { ...metadata, ...rest };
  return metadata === undefined || metadata === null ? rest : { ...rest, metadata };
}

function addNodes(where: Where, desk: Desk, records: LooseRecords): void {
  for (const { key, item, place } of itemsIn(where, 'nodes', desk)) {
    const id = typeof key === 'string' ? key : (textOf(item['id']) ?? '');
    desk.entity(records.entity(id, attributesOf(item, 'id')), place);
  }
}

type TypeOf = ReturnType<typeof directedTypes>;

function addEdges(where: Where, desk: Desk, records: LooseRecords, typeOf: TypeOf): void {
  const edges = itemsIn(where, 'edges', desk);
  const typed = typedByLabel(
    edges.map(({ item }) => textOf(item['label'])),
    desk,
  );
  for (const { item, place } of edges) {
    const [id, from = '', to = ''] = ['id', 'source', 'target'].map((key) => textOf(item[key]));
    const attributes = attributesOf(item, 'id', 'source', 'target', 'directed', 'label');
    const draft = typed(records.relationship(from, to, attributes), textOf(item['label']));
    const type = typeOf(draft.type, isDirected(item, where));
    desk.relationship({ ...draft, type, ...(id === undefined ? {} : { id }) }, place);
  }
}

function isDirected(item: Loose, { graph }: Where): boolean {
  return (item['directed'] ?? graph['directed'] ?? true) !== false;
}

function addHyperedges(where: Where, desk: Desk, records: LooseRecords): void {
  for (const { key, item, place } of itemsIn(where, 'hyperedges', desk)) {
    const members = (['nodes', 'source', 'target'] as const).flatMap((list) =>
      textsOf(item[list]).map((id): Member => ({ id, role: list === 'nodes' ? 'member' : list })),
    );
    const attributes = attributesOf(item, 'id', 'nodes', 'source', 'target', 'directed', 'relation');
    // Of what happens, tools write dates as they do of relationships.
    const { start, end, properties } = records.relationship('', '', attributes);
    const dates = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    const draft = { ...records.entity('', properties ?? {}), ...dates };
    const type = textOf(item['relation']) ?? 'hyperedge';
    const id = textOf(item['id']) ?? `hyperedge ${Number(key) + 1}`;
    addHyperedge(
      desk,
      { name: say('{type} of {count}', { type, count: members.length }), ...draft, id, type },
      members,
      place,
    );
  }
}

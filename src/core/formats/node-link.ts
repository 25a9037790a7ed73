import { directedTypes } from './directions';
import type { Desk, Imported } from './json-import';
import { jsonImport } from './json-import';
import { typedByLabel } from './labels';
import type { Loose } from './loose';
import { isLoose, kindOf, textOf, without } from './loose';
import type { LooseRecords } from './loose-records';
import { headOfLoose, looseRecords } from './loose-records';
import type { NodeIds } from './node-ids';
import { idKeyOf, idText, nodeIds } from './node-ids';
import type { Where } from './notes';
import { say, word } from '../words/say';

/**
 * Nodes and links as D3, networkx, graphology, sigma, vis.js and Oligrapher write them: lists or objects by id, whose
 * ends are ids, positions or the nodes themselves.
 */
export const nodeLinkFormat = jsonImport({
  id: 'node-link',
  label: word('node-link JSON'),
  extensions: ['json'],
  recognises: (content) => isLoose(content) && 'nodes' in content && LINKS.some((key) => key in content),
  read: readNodesAndLinks,
});

const LINKS = ['links', 'edges'] as const;

/** What the two ends of a link are called, by the tools that write them. */
const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['node1_id', 'node2_id'],
] as const;

/** Where nodes and links have their attributes, besides in themselves. */
const NESTED = ['attributes', 'display'];

function readNodesAndLinks(content: unknown, desk: Desk): Imported {
  const file = content as Loose;
  const problems = ['nodes', ...LINKS]
    .filter((key) => file[key] !== undefined && !Array.isArray(file[key]) && !isLoose(file[key]))
    .map((key) => ({
      path: [key],
      what: say('"{key}" is {kind}', { key, kind: kindOf(file[key]) }),
      expected: say('a list, or an object by ids'),
    }));
  if (problems.length > 0) return { problems };
  const nodes = itemsOf(file['nodes'], 'nodes', desk);
  const ids = nodeIds(nodes.map(({ value }) => value));
  const records = looseRecords(desk);
  nodes.forEach(({ value, place }, row) => desk.entity(records.entity(ids.own[row]!, nodeAttributes(value)), place));
  addLinks(file, ids, records, desk);
  const others = without(file, 'nodes', ...LINKS, 'directed', 'multigraph', 'options', 'graph');
  return headOfLoose({ ...flat(others), ...(isLoose(file['graph']) ? file['graph'] : {}) }, desk, desk.at());
}

type Item = { readonly value: unknown; readonly place: Where };

/** The items of a list; those of an object with their keys as ids, where they have no other. */
function itemsOf(list: unknown, key: string, { at }: Desk): readonly Item[] {
  if (Array.isArray(list)) return (list as readonly unknown[]).map((value, row) => ({ value, place: at(key, row) }));
  return Object.entries(isLoose(list) ? list : {}).map(([id, value]) => ({
    value: isLoose(value) && idKeyOf(value) === undefined ? { ...value, id } : value,
    place: at(key, id),
  }));
}

/** An object with the attributes that stand in an object of their own beside the others. */
function flat(value: Loose): Loose {
  const nested = NESTED.filter((key) => isLoose(value[key]));
  if (nested.length === 0) return value;
  const rest = Object.entries(value).filter(([key]) => !nested.includes(key));
  return Object.fromEntries([...rest, ...nested.flatMap((key) => Object.entries(value[key] as Loose))]);
}

function nodeAttributes(node: unknown): Loose {
  return isLoose(node) ? without(flat(node), idKeyOf(node) ?? '') : {};
}

/** Whether the ties of a file have a direction, where it says so. */
function directionOf({ directed, options }: Loose): boolean | undefined {
  if (typeof directed === 'boolean') return directed;
  return isLoose(options) && typeof options['type'] === 'string' ? options['type'] !== 'undirected' : undefined;
}

function addLinks(file: Loose, ids: NodeIds, records: LooseRecords, desk: Desk): void {
  const links = LINKS.flatMap((list) => itemsOf(file[list], list, desk)).flatMap(({ value, place }) => {
    if (isLoose(value)) return [{ ...linkOf(value, ids), place }];
    desk.remark({ outcome: 'dropped', what: word('links'), why: word('they are no objects'), place });
    return [];
  });
  const typed = typedByLabel(
    links.map(({ label }) => label),
    desk,
  );
  const typeOf = directedTypes(desk);
  const isDirected = directionOf(file);
  for (const { from, to, id, label, attributes, isUndirected, place } of links) {
    const draft = typed(records.relationship(from?.id ?? '', to?.id ?? '', attributes), label);
    const type = typeOf(draft.type, !isUndirected && (isDirected ?? draft.type !== undefined));
    desk.relationship({ ...draft, type, ...(id === undefined ? {} : { id }) }, place);
    if (!ids.haveIds || (!from?.isPosition && !to?.isPosition)) continue;
    const why = word('their ends are positions in the list of nodes, though nodes have ids');
    desk.remark({ outcome: 'changed', what: word('links'), why, place });
  }
}

function linkOf(link: Loose, ids: NodeIds) {
  const ends = ENDS.find((pair) => pair.some((key) => link[key] !== undefined)) ?? ENDS[0];
  const [from, to] = ends.map((key) => ids.named(link[key]));
  // Of networkx, a link's key says which of the links between the same two it is; graphology's is its id.
  const idKey = 'attributes' in link ? idKeyOf(link) : 'id';
  const { undirected, label, ...attributes } = flat(without(link, ...ends, idKey ?? ''));
  return {
    from,
    to,
    id: idKey === undefined ? undefined : idText(link[idKey]),
    label: textOf(label),
    attributes,
    isUndirected: undirected === true,
  };
}

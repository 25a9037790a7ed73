import { directedTypes } from './directions';
import type { Format } from './format';
import type { GmlItem, GmlList, GmlValue } from './gml-syntax';
import { parseGml } from './gml-syntax';
import type { Importer } from './importer';
import { startImport } from './importer';
import { placesIn } from './json-places';
import { typedByLabel } from './labels';
import type { Loose } from './loose';
import { textOf, without } from './loose';
import { headOfLoose, looseRecords, tellPosition } from './loose-records';
import type { Where } from './notes';

/** GML, the Graph Modelling Language, as Gephi, yEd, igraph and networkx write it. */
export const gmlFormat: Format = {
  id: 'gml',
  label: 'GML',
  extensions: ['gml'],
  recognises: ({ text }) => /^\s*[A-Za-z#]/.test(text) && /(?:^|[\s"\]])graph\s*\[/i.test(text.slice(0, 10_000)),
  read: ({ name, text }, options) => {
    const parsed = parseGml(text, options.limits.depth);
    if ('problems' in parsed) return parsed;
    const importer = startImport('GML', options);
    const placeOf = placesIn(text);
    const at =
      ({ offset }: GmlItem) =>
      () =>
        placeOf(offset);
    const graph = parsed.list.filter(({ key }) => isKey(key, 'graph')).flatMap(({ value }) => listOf(value));
    addNodes(graph, importer, at);
    addEdges(graph, importer, at);
    const about = graph.filter(({ key }) => !['node', 'edge', 'directed', 'graphics'].some((one) => isKey(key, one)));
    return importer.finish(headOfLoose(objectOf(about), { ...importer, name }, undefined));
  },
};

type At = (item: GmlItem) => Where;

function isKey(key: string, name: string): boolean {
  return key.toLowerCase() === name;
}

function listOf(value: GmlValue): GmlList {
  return typeof value === 'object' ? value : [];
}

/** A list as an object; keys that come more than once have lists as values. */
function objectOf(list: GmlList): Loose {
  const values = new Map<string, unknown[]>();
  for (const { key, value } of list) {
    const known = values.get(key);
    const plain = typeof value === 'object' ? objectOf(value) : value;
    if (known) known.push(plain);
    else values.set(key, [plain]);
  }
  return Object.fromEntries(Array.from(values, ([key, all]) => [key, all.length > 1 ? all : all[0]]));
}

function addNodes(graph: GmlList, importer: Importer, at: At): void {
  const records = looseRecords(importer);
  for (const item of graph.filter(({ key }) => isKey(key, 'node'))) {
    const node = objectOf(listOf(item.value));
    const id = textOf(node['id']) ?? textOf(node['label']) ?? '';
    importer.entity(records.entity(id, without(node, 'id', 'graphics', 'LabelGraphics')), at(item));
    if ('graphics' in node) tellPosition(importer, at(item), id);
  }
}

function addEdges(graph: GmlList, importer: Importer, at: At): void {
  const records = looseRecords(importer);
  const isDirected = graph.some(({ key, value }) => isKey(key, 'directed') && value === 1);
  const items = graph.filter(({ key }) => isKey(key, 'edge'));
  const edges = items.map(({ value }) => objectOf(listOf(value)));
  const typed = typedByLabel(
    edges.map(({ label }) => textOf(label)),
    importer,
  );
  const typeOf = directedTypes(importer);
  edges.forEach((edge, row) => {
    const [id, from = '', to = '', label] = ['id', 'source', 'target', 'label'].map((key) => textOf(edge[key]));
    const attributes = without(edge, 'id', 'source', 'target', 'label', 'graphics', 'LabelGraphics');
    const draft = typed(records.relationship(from, to, attributes), label);
    const named = id === undefined ? {} : { id: `e${id}` };
    importer.relationship({ ...draft, ...named, type: typeOf(draft.type, isDirected) }, at(items[row]!));
  });
}

import type { Attribute } from './attributes';
import type { Input, ReadOptions, ReadResult } from './format';
import type { Member } from './hyperedge';
import { addHyperedge } from './hyperedge';
import type { XmlElement } from './xml';
import { within } from './xml';
import { addNesting, enclosing, othersIn, tellLooks } from './xml-graph';
import type { Entries, XmlDesk } from './xml-import';
import { importXml, valueOf } from './xml-import';
import { say, word } from '../words/say';

const RECORDS: ReadonlySet<string> = new Set(['key', 'node', 'edge', 'hyperedge', 'graph']);
const NODE_FIELDS: ReadonlySet<string> = new Set(['id']);
const EDGE_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'source',
  'target',
  'directed',
  'sourceport',
  'targetport',
  'label',
]);

/** What data of one kind of elements mean. */
type Key = {
  readonly name: string;
  readonly type: string;
  readonly kind: string;
  readonly fallback: Attribute | undefined;
};
type Keys = Map<string, Key>;

/** Every record takes every default, and a file that is made to has as many of them as of records. */
const MOST_DEFAULTS = 500;

/** Reads GraphML. */
export function readGraphml(input: Input, options: ReadOptions): ReadResult {
  return importXml('GraphML', input, options, RECORDS, (desk) => {
    const keys: Keys = new Map();
    let about: { readonly description?: string } = {};
    const readers: Readonly<Record<string, (element: XmlElement) => void>> = {
      key: (element) => declareKey(element, keys, desk),
      node: (element) => readNode(element, keys, desk),
      edge: (element) => readEdge(element, keys, desk),
      hyperedge: (element) => readHyperedge(element, keys, desk),
      graph: (element) => void (about = { ...aboutOf(element, keys, desk), ...about }),
    };
    return { record: (element) => readers[element.name]?.(element), about: () => about };
  });
}

function declareKey({ attributes, children, place }: XmlElement, keys: Keys, { remark }: XmlDesk): void {
  const { id = '', for: kind = 'all' } = attributes;
  const name = attributes['attr.name'] ?? id;
  const type = attributes['attr.type'] ?? 'string';
  const text = children.find((child) => child.name === 'default')?.text.trim() ?? '';
  const isTooMany = text !== '' && keys.size >= MOST_DEFAULTS;
  if (isTooMany)
    remark({
      outcome: 'dropped',
      what: word('defaults'),
      why: word('at most {most} are taken'),
      values: { most: MOST_DEFAULTS },
      place,
      record: name,
    });
  keys.set(id, { name, type, kind, fallback: text === '' || isTooMany ? undefined : valueOf(text, type) });
}

/** What the data of an element say, defaults where they say nothing; what a drawing program draws is told apart. */
function dataOf(element: XmlElement, kind: string, keys: Keys, desk: XmlDesk): Entries {
  const stated = new Set<string>();
  const entries: (readonly [string, Attribute])[] = [];
  for (const data of element.children.filter(({ name }) => name === 'data')) {
    const id = data.attributes['key'] ?? '';
    const { name, type } = keys.get(id) ?? { name: id, type: 'string' };
    stated.add(id);
    if (data.children.length > 0) {
      const label = labelIn(data);
      if (label !== '') entries.push(['label', label]);
      tellLooks({ ...data, attributes: element.attributes }, desk);
    } else if (desk.isOwn()) entries.push([name, valueOf(data.text, type)]);
    else if (data.text.trim() !== '') entries.push([name, valueOf(data.text.trim(), type)]);
  }
  for (const [id, { name, kind: own, fallback }] of keys)
    if (fallback !== undefined && !stated.has(id) && (own === kind || own === 'all')) entries.push([name, fallback]);
  return entries;
}

/** The label that a drawing program writes into its drawing: `y:NodeLabel`, `y:EdgeLabel`. */
function labelIn({ children }: XmlElement): string {
  for (const child of children) {
    const label = /:(?:Node|Edge)Label$/.test(child.name) ? child.text.trim() : labelIn(child);
    if (label !== '') return label;
  }
  return '';
}

function readNode(element: XmlElement, keys: Keys, desk: XmlDesk): void {
  const { id = '' } = element.attributes;
  const draft = desk.entityOf([...othersIn(element, NODE_FIELDS), ...dataOf(element, 'node', keys, desk)]);
  desk.entity({ ...draft, id }, element.place);
  addNesting(desk, element, id, [enclosing(element, 'node')?.attributes['id']]);
  if (within(element, 'port').length > 0) tellPorts(element, desk);
}

function readEdge(element: XmlElement, keys: Keys, desk: XmlDesk): void {
  const { id = '', source = '', target = '', directed, label = '', sourceport, targetport } = element.attributes;
  const data = dataOf(element, 'edge', keys, desk);
  const named = data.find(([name]) => LABELS.has(name.toLowerCase()));
  const stated = desk.relationshipOf([
    ...othersIn(element, EDGE_FIELDS),
    ...data.filter((entry) => entry !== named || desk.isOwn()),
  ]);
  const draft = { ...stated, ...(id === '' ? {} : { id }), from: source, to: target };
  const text = named === undefined ? label : String(named[1]);
  const isDirected =
    (directed ?? String(enclosing(element, 'graph')?.attributes['edgedefault'] === 'directed')) === 'true';
  desk.edge({ draft, label: text.trim() === '' ? undefined : text, isDirected, place: element.place });
  if ((sourceport ?? targetport) !== undefined) tellPorts(element, desk);
}

const LABELS: ReadonlySet<string> = new Set(['label', 'edge label', 'edgelabel']);

function tellPorts({ place, attributes }: XmlElement, { remark }: XmlDesk): void {
  const why = word('relationships go to entities as a whole');
  remark({ outcome: 'dropped', what: word('ports of nodes'), why, place, record: attributes['id'] });
}

function readHyperedge(element: XmlElement, keys: Keys, desk: XmlDesk): void {
  const ends = within(element, 'endpoint').map(({ attributes }) => attributes);
  const members = ends.map(({ node = '', type = '' }): Member => ({ id: node, role: ROLES.get(type) ?? 'member' }));
  const id = element.attributes['id'] ?? `hyperedge at ${element.place.line}:${element.place.column}`;
  const name = say('hyperedge of {count}', { count: members.length });
  const why = word('each is an event in which its ends take part');
  desk.remark({ outcome: 'changed', what: word('hyperedges'), why, place: element.place, record: id });
  const draft = desk.entityOf([...othersIn(element, NODE_FIELDS), ...dataOf(element, 'hyperedge', keys, desk)]);
  addHyperedge(desk, { type: 'hyperedge', name, ...draft, id }, members, element.place);
  if (ends.some(({ port }) => port !== undefined)) tellPorts(element, desk);
}

const ROLES: ReadonlyMap<string, Member['role']> = new Map([
  ['in', 'source'],
  ['out', 'target'],
]);

function aboutOf(element: XmlElement, keys: Keys, desk: XmlDesk): { readonly description?: string } {
  const description = element.children.find(({ name }) => name === 'desc')?.text.trim() ?? '';
  for (const { attributes, place } of element.children.filter(({ name }) => name === 'data')) {
    const why = word('of a whole file, its description is kept');
    const record = keys.get(attributes['key'] ?? '')?.name ?? attributes['key'];
    desk.remark({ outcome: 'dropped', what: word('attributes of the file'), why, place, record });
  }
  return description === '' ? {} : { description };
}

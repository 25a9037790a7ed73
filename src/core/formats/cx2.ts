import type { Desk, Imported } from './json-import';
import { jsonImport } from './json-import';
import type { Loose } from './loose';
import { isLoose, kindOf, textOf } from './loose';
import { headOfLoose, looseRecords, tellPosition } from './loose-records';
import type { Where } from './notes';
import { say, word } from '../words/say';

/** CX2, the exchange format of NDEx and Cytoscape: a list of aspects, each a list of its own. */
export const cx2Format = jsonImport({
  id: 'cx2',
  label: 'CX2',
  extensions: ['cx2', 'json'],
  recognises: (content) => Array.isArray(content) && isLoose(content[0]) && 'CXVersion' in content[0],
  read: readAspects,
});

type Item = { readonly value: Loose; readonly place: Where };

/** Aspects that say how the network is drawn, or how the file was made. */
const ABOUT_THE_FILE = new Set(['CXVersion', 'hasFragments', 'metaData', 'status', 'attributeDeclarations']);
const READ = new Set(['nodes', 'edges', 'networkAttributes']);

function readAspects(content: unknown, desk: Desk): Imported {
  const fragments = content as readonly unknown[];
  const problem = fragments.flatMap((fragment, at) => (isLoose(fragment) ? troubleOf(fragment, at) : []));
  if (problem.length > 0) return { problems: problem };
  const items = (aspect: string) => itemsOf(fragments, aspect, desk);
  const [declared] = items('attributeDeclarations');
  const attributes = attributesBy(declared?.value);
  tellDrawing(fragments, desk);
  const records = looseRecords(desk);
  for (const { value, place } of items('nodes')) {
    const id = textOf(value['id']) ?? '';
    desk.entity(records.entity(id, attributes('nodes', value['v'])), place);
    if (typeof value['x'] === 'number') tellPosition(desk, place, id);
  }
  for (const { value, place } of items('edges')) {
    const [id, from = '', to = ''] = ['id', 's', 't'].map((key) => textOf(value[key]));
    const draft = records.relationship(from, to, attributes('edges', value['v']));
    // Nodes and edges are counted apart, so that a node and an edge share an id.
    desk.relationship({ ...draft, ...(id === undefined ? {} : { id: `e${id}` }) }, place);
  }
  return headOfNetwork(items('networkAttributes'), items('status'), desk);
}

/** An aspect that is no list cannot be read at all. */
function troubleOf(fragment: Loose, at: number) {
  return Object.entries(fragment).flatMap(([aspect, value]) =>
    READ.has(aspect) && !Array.isArray(value)
      ? [
          {
            path: [at, aspect],
            what: say('the aspect "{aspect}" is {kind}', { aspect, kind: kindOf(value) }),
            expected: say('a list'),
          },
        ]
      : [],
  );
}

function itemsOf(fragments: readonly unknown[], aspect: string, { at, remark }: Desk): readonly Item[] {
  return fragments.flatMap((fragment, row) => {
    const list: unknown = isLoose(fragment) ? fragment[aspect] : undefined;
    if (!Array.isArray(list)) return [];
    return list.flatMap((value: unknown, position): readonly Item[] => {
      const place = at(row, aspect, position);
      if (isLoose(value)) return [{ value, place }];
      remark({ outcome: 'dropped', what: aspect, why: word('they are no objects'), place });
      return [];
    });
  });
}

const SHORT: readonly (readonly [short: string, long: string])[] = [
  ['n', 'name'],
  ['r', 'represents'],
  ['i', 'interaction'],
];

/** How attributes are declared: by their aliases, with kinds and defaults. */
function attributesBy(declarations: Loose | undefined): (kind: 'nodes' | 'edges', values: unknown) => Loose {
  const declared = { nodes: declaredIn(declarations?.['nodes']), edges: declaredIn(declarations?.['edges']) };
  return (kind, values) => {
    const { keys, kinds, defaults } = declared[kind];
    const attributes = new Map<string, unknown>(defaults);
    for (const [alias, value] of Object.entries(isLoose(values) ? values : {})) {
      const key = keys.get(alias) ?? alias;
      attributes.set(key, valueOf(value, kinds.get(key)));
    }
    for (const [short, long] of SHORT) {
      if (!attributes.has(short) || attributes.has(long)) continue;
      attributes.set(long, attributes.get(short));
      attributes.delete(short);
    }
    return Object.fromEntries(attributes);
  };
}

function declaredIn(declarations: unknown) {
  const entries = Object.entries(isLoose(declarations) ? declarations : {}).flatMap(([key, value]) =>
    isLoose(value) ? [[key, value] as const] : [],
  );
  return {
    keys: new Map(entries.flatMap(([key, { a }]) => (typeof a === 'string' ? [[a, key] as const] : []))),
    kinds: new Map(entries.map(([key, { d }]) => [key, d])),
    defaults: entries.flatMap(([key, { v }]) => (v === undefined ? [] : [[key, v] as const])),
  };
}

function valueOf(value: unknown, kind: unknown): unknown {
  const isNumber = kind === 'double' || kind === 'integer' || kind === 'long';
  if (!isNumber || typeof value !== 'string' || value.trim() === '') return value;
  return Number.isFinite(Number(value)) ? Number(value) : value;
}

function tellDrawing(fragments: readonly unknown[], { remark, at }: Desk): void {
  fragments.forEach((fragment, row) => {
    for (const aspect of Object.keys(isLoose(fragment) ? fragment : {})) {
      if (READ.has(aspect) || ABOUT_THE_FILE.has(aspect)) continue;
      const why = word('they say how the network is drawn, or are not known here');
      remark({ outcome: 'dropped', what: word('aspects'), why, place: at(row, aspect), record: aspect });
    }
  });
}

function headOfNetwork(attributes: readonly Item[], status: readonly Item[], desk: Desk): Imported {
  for (const { value, place } of status) {
    if (value['success'] !== false) continue;
    const why = word('the program that wrote the file says that it failed: {reason}');
    const values = { reason: textOf(value['error']) ?? say('it gives no reason') };
    desk.remark({ outcome: 'changed', what: word('networks'), why, values, place });
  }
  const all = Object.fromEntries(attributes.flatMap(({ value }) => Object.entries(value)));
  return headOfLoose(all, desk, attributes[0]?.place);
}

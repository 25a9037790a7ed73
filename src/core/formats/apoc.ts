import type { Properties } from '../model/records';
import type { Format } from './format';
import type { Desk, Imported, JsonImport } from './json-import';
import { jsonImport } from './json-import';
import { jsonLines } from './json-lines';
import type { Loose } from './loose';
import { bareName, isLoose, textOf, textsOf } from './loose';
import { looseRecords } from './loose-records';
import type { Where } from './notes';
import { word } from '../words/say';

const FORMAT: Pick<JsonImport, 'id' | 'label' | 'extensions' | 'read'> = {
  id: 'apoc',
  label: 'Neo4j JSON (APOC)',
  extensions: ['json', 'jsonl'],
  read: readRecords,
};
const LINES = jsonLines({ ...FORMAT, recognises: isRecord });
const WHOLE = jsonImport({ ...FORMAT, recognises: isExport });

/** What Neo4j's APOC library exports: nodes and relationships on a line each, in one list, or in two lists or objects. */
export const apocFormat: Format = {
  ...LINES,
  recognises: (input) => WHOLE.recognises(input) || LINES.recognises(input),
  read: (input, options) => (WHOLE.recognises(input) ? WHOLE : LINES).read(input, options),
};

function isRecord(value: unknown): value is Loose {
  if (!isLoose(value)) return false;
  const { type } = value;
  return (type === 'node' && 'id' in value) || (type === 'relationship' && 'start' in value && 'end' in value);
}

function isExport(content: unknown): boolean {
  return Array.isArray(content) ? isRecord(content[0]) : isLoose(content) && 'nodes' in content && 'rels' in content;
}

type Item = { readonly value: unknown; readonly place: Where };

function itemsIn(content: unknown, { at }: Desk): readonly Item[] {
  if (Array.isArray(content)) return content.map((value: unknown, row) => ({ value, place: at(row) }));
  return ['nodes', 'rels'].flatMap((list) =>
    Object.entries((content as Loose)[list] ?? {}).map(([key, value]: [string, unknown]) => ({
      value,
      place: at(list, key),
    })),
  );
}

function readRecords(content: unknown, desk: Desk): Imported {
  const { nodes, ties } = sorted(itemsIn(content, desk), desk);
  const known = new Set(nodes.map(({ value }) => textOf(value['id'])));
  const records = looseRecords(desk);

  function addNode(node: Loose, place: Where): void {
    const id = textOf(node['id']) ?? '';
    known.add(id);
    const [type, ...others] = textsOf(node['labels']);
    const draft = records.entity(id, propertiesOf(node));
    const labels: Properties = others.length > 0 ? { labels: [type!, ...others] } : {};
    desk.entity(
      { ...draft, ...(type === undefined ? {} : { type }), properties: { ...draft.properties, ...labels } },
      place,
    );
  }

  /** Where only relationships were exported, their ends tell of the nodes. */
  function addEnd(end: unknown, place: Where): string {
    const id = textOf(isLoose(end) ? end['id'] : end) ?? '';
    if (isLoose(end) && id !== '' && !known.has(id)) addNode(end, place);
    return id;
  }

  for (const { value, place } of nodes) addNode(value, place);
  for (const { value, place } of ties) {
    const [from, to] = [addEnd(value['start'], place), addEnd(value['end'], place)];
    const [id, type] = [textOf(value['id']), textOf(value['label'])];
    const draft = records.relationship(from, to, propertiesOf(value));
    // Neo4j counts nodes and relationships apart, so that a node and a relationship share an id.
    const named = { ...(id === undefined ? {} : { id: `r${id}` }), ...(type === undefined ? {} : { type }) };
    if (type !== undefined) desk.relationshipType({ id: type, label: type.toLowerCase().replaceAll('_', ' ') });
    desk.relationship({ ...draft, ...named }, place);
  }
  const name = bareName(desk.name);
  return { id: name, title: name };
}

type Records = readonly { readonly value: Loose; readonly place: Where }[];

function sorted(items: readonly Item[], { remark }: Desk): { readonly nodes: Records; readonly ties: Records } {
  const nodes: { readonly value: Loose; readonly place: Where }[] = [];
  const ties: { readonly value: Loose; readonly place: Where }[] = [];
  for (const { value, place } of items) {
    if (isLoose(value) && value['start'] !== undefined && value['type'] !== 'node') ties.push({ value, place });
    else if (isLoose(value) && value['type'] !== 'relationship') nodes.push({ value, place });
    else
      remark({
        outcome: 'dropped',
        what: word('records'),
        why: word('they are neither nodes nor relationships'),
        place,
      });
  }
  return { nodes, ties };
}

function propertiesOf({ properties }: Loose): Loose {
  return isLoose(properties) ? properties : {};
}

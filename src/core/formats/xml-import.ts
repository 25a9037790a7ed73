import type { Place } from '../model/problem';
import type { Entity, Json, Relationship } from '../model/records';
import type { Attribute, Attributes } from './attributes';
import { entityFrom, relationshipFrom } from './attributes';
import { conventionsFor } from './conventions';
import { directedTypes } from './directions';
import type { Input, ReadOptions, ReadResult } from './format';
import type { Head } from './head';
import { readHead } from './head';
import type { Importer } from './importer';
import { startImport } from './importer';
import { tooDeep } from './json-places';
import { typedByLabel } from './labels';
import type { Limits } from './limits';
import { bareName } from './loose';
import type { RelationshipDraft } from './sound-fields';
import type { XmlElement } from './xml';
import { readXml } from './xml';
import { say, word } from '../words/say';

/** A relationship as XML formats give it: with a label that may be its type, and a direction of its own. */
export type Edge = {
  readonly draft: RelationshipDraft;
  readonly label: string | undefined;
  readonly isDirected: boolean;
  readonly place: Place;
};

/** Names and values of attributes. A name of ours is never the key of an object before it has been looked at. */
export type Entries = readonly (readonly [name: string, value: Attribute])[];

/** Where what is read goes. */
export type XmlDesk = Importer & {
  readonly edge: (edge: Edge) => void;
  /** Whether Entente wrote the file: then attributes mean what they say, and nothing is taken by convention. */
  readonly isOwn: () => boolean;
  /** What attributes say of a record. */
  readonly entityOf: (entries: Entries) => Partial<Entity>;
  readonly relationshipOf: (entries: Entries) => Partial<Relationship>;
};

export type XmlReader = {
  readonly record: (element: XmlElement) => void;
  /** What the file says of itself, when all records were read. */
  readonly about: () => { readonly title?: string; readonly description?: string };
};

/** Reads a file of records in XML. */
export function importXml(
  label: string,
  { text, name }: Input,
  options: ReadOptions,
  records: ReadonlySet<string>,
  begin: (desk: XmlDesk) => XmlReader,
): ReadResult {
  const importer = startImport(label, options);
  let head: Partial<Head> | null = null;
  const ids = new Set<string>();
  const edges: Edge[] = [];
  const isOwn = (): boolean => head !== null;
  const reader = begin({
    ...importer,
    ...attributeReaders(importer, isOwn),
    isOwn,
    entity: (draft, place) => {
      ids.add(draft.id);
      importer.entity(draft, place);
    },
    edge: (edge) => edges.push(edge),
  });
  const instruction = (body: string): void => void (head ??= headIn(body, importer, options.limits));
  const problem = readXml(text, options.limits, { records, record: reader.record, instruction });
  if (problem) return { problems: [problem] };
  if (isOwn()) for (const { draft, place } of edges) importer.relationship(draft, place);
  else addEdges(edges, ids, importer);
  const bare = bareName(name);
  const own = head as Partial<Head> | null;
  // What a file of ours says of itself for other tools is said better in its head.
  return importer.finish({ id: bare, title: bare, ...(own?.title === undefined ? reader.about() : {}), ...own });
}

/** The head that Entente wrote; an empty one where it was damaged. */
function headIn(body: string, { remark }: Importer, { depth }: Limits): Partial<Head> {
  const head = tooDeep(body, depth) ? { trouble: say('it is nested too deeply') } : readHead(parsed(body));
  if (!('trouble' in head)) return head;
  remark({ outcome: 'dropped', what: word('heads that Entente wrote'), why: '{trouble}', values: head });
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function attributeReaders(importer: Importer, isOwn: () => boolean): Pick<XmlDesk, 'entityOf' | 'relationshipOf'> {
  const conventions = conventionsFor(importer);
  return {
    entityOf: (entries) =>
      isOwn()
        ? { ...named(entries), ...entityFrom(unnamed(entries)) }
        : conventions.entity(Object.fromEntries(entries)),
    relationshipOf: (entries) =>
      isOwn()
        ? { ...named(entries), ...relationshipFrom(unnamed(entries)) }
        : conventions.relationship(Object.fromEntries(entries)),
  };
}

/** Type and name, which files of ours write beside the attributes of the other fields. */
function named(entries: Entries): { readonly type?: string; readonly name?: string } {
  return Object.fromEntries(entries.flatMap(([name, value]) => (NAMED.has(name) ? [[name, String(value)]] : [])));
}

function unnamed(entries: Entries): Attributes {
  return Object.fromEntries(entries.filter(([name]) => !NAMED.has(name)));
}

const NAMED: ReadonlySet<string> = new Set(['type', 'name']);

/** Edges become relationships when all are known: what their labels and ids mean shows only then. */
function addEdges(edges: readonly Edge[], entityIds: ReadonlySet<string>, importer: Importer): void {
  const typed = typedByLabel(
    edges.map(({ label }) => label),
    importer,
  );
  const typeOf = directedTypes(importer);
  const areShared = edges.some(({ draft }) => draft.id !== undefined && entityIds.has(draft.id));
  for (const { draft, label, isDirected, place } of edges) {
    const { id, ...named } = typed(draft, label === draft.type ? undefined : label);
    if (areShared && id !== undefined) {
      const why = word('entities have the same ids; “edge-” put before them');
      importer.remark({ outcome: 'changed', what: word('ids of relationships'), why, place, record: id });
    }
    const own = id === undefined ? {} : { id: areShared ? `edge-${id}` : id };
    importer.relationship({ ...named, ...own, type: typeOf(named.type, isDirected) }, place);
  }
}

/** A record with more properties. */
export function withProperties<T extends Pick<Partial<Entity>, 'properties'>>(
  draft: T,
  entries: readonly (readonly [string, Json])[],
): T {
  if (entries.length === 0) return draft;
  return { ...draft, properties: { ...draft.properties, ...Object.fromEntries(entries) } };
}

/** The value of an attribute of a type; text that is no such value stays text. */
export function valueOf(text: string, type: string): Attribute {
  const kind = KINDS.get(type.toLowerCase());
  const bare = text.trim();
  if (kind === 'boolean')
    return bare === 'true' || bare === '1' ? true : bare === 'false' || bare === '0' ? false : text;
  if (kind === undefined || bare === '') return text;
  const number = Number(bare);
  const isNumber = kind === 'integer' ? Number.isSafeInteger(number) : Number.isFinite(number);
  return isNumber ? number : text;
}

const KINDS: ReadonlyMap<string, 'boolean' | 'integer' | 'number'> = new Map([
  ['boolean', 'boolean'],
  ...(['integer', 'int', 'long', 'short', 'byte', 'biginteger'] as const).map((name) => [name, 'integer'] as const),
  ...(['float', 'double', 'bigdecimal'] as const).map((name) => [name, 'number'] as const),
]);

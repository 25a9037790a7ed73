import type { Place } from '../../model/problem';
import type { Input, ReadOptions, ReadResult, TextFile } from '../format';
import { edtfOf } from '../dates';
import { problemAt } from '../format';
import type { Importer } from '../importer';
import { startImport } from '../importer';
import { isJsonLines, linesOf, parseLine } from '../text-lines';
import { syntaxTrouble } from '../json-syntax';
import type { Where } from '../notes';
import { entityOf } from './entity';
import type { Edge, Schema } from './model';
import { SCHEMATA } from './model';
import type { Proxies, Proxy } from './proxies';
import { addProxy, isEntity, isKnownEntity, isRemoval, unwrapped } from './proxies';
import type { Sources } from './sources';
import { takeSources } from './sources';
import { edgesOf, tieOf } from './ties';
import { edgeTypeOf, entityTypeOf, linkTypeOf } from './words';
import { say, word } from '../../words/say';

/** What is read, where it goes, and who was made because others name them. */
type Telling = {
  readonly importer: Importer;
  readonly sources: Sources;
  readonly proxies: Proxies;
  readonly made: Set<string>;
};

/** Lines and records that are looked at to know the format. */
const MOST_LOOKED_AT = 20;

/** Whether one of the first lines, or of the first records of a list, is an entity of a known schema. */
export function isFtm({ text, json }: Input): boolean {
  const parsed = json();
  if (parsed) return recordsOf(parsed.value).slice(0, MOST_LOOKED_AT).some(isKnownEntity);
  if (!/^\s*\{/.test(text)) return false;
  let looked = 0;
  for (const [line] of linesOf(text)) {
    if (++looked > MOST_LOOKED_AT) return false;
    if (isKnownEntity(parseLine(line, 64))) return true;
  }
  return false;
}

/** Reads entities of FollowTheMoney: one a line, a list of them, or one alone. */
export function readFtm(label: string, input: Input, options: ReadOptions): ReadResult {
  const importer = startImport(label, options);
  const proxies: Proxies = new Map();
  takeFile(input, input.json(), options, proxies, importer);
  for (const other of input.others)
    takeFile(other, isJsonLines(other.text) ? undefined : whole(other.text, options), options, proxies, importer);
  if (proxies.size === 0)
    return problemAt(
      { line: 1, column: 1 },
      say('the file has no entities'),
      say('entities with an id, a schema and properties'),
    );
  const head = headOf(proxies, input.name);
  const sources = takeSources(proxies, importer);
  const telling = { importer, sources, proxies, made: new Set<string>() };
  for (const proxy of proxies.values()) tell(proxy, telling);
  return importer.finish(head);
}

/** Takes the entities of a file: of its value as JSON, or of its lines where it is none. */
function takeFile(
  { text }: TextFile,
  parsed: { readonly value: unknown } | undefined,
  options: ReadOptions,
  proxies: Proxies,
  importer: Importer,
): void {
  if (parsed) for (const record of recordsOf(parsed.value)) take(proxies, record, undefined, importer);
  else readLines(text, options, proxies, importer);
}

function whole(text: string, { limits }: ReadOptions): { readonly value: unknown } | undefined {
  const value = parseLine(text, limits.depth);
  return value === undefined ? undefined : { value };
}

/** The records of a JSON text: a list, a list within the answer of a server, or one record. */
function recordsOf(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content;
  if (typeof content === 'object' && content !== null && 'results' in content && Array.isArray(content.results))
    return content.results;
  return [content];
}

function readLines(text: string, { limits }: ReadOptions, proxies: Proxies, importer: Importer): void {
  for (const [line, number] of linesOf(text)) {
    const record = parseLine(line, limits.depth);
    if (record === undefined) tellBroken(line, number, importer);
    else take(proxies, record, { line: number, column: 1 }, importer);
  }
}

function tellBroken(line: string, number: number, { remark }: Importer): void {
  const trouble = syntaxTrouble(line);
  const place = { line: number, column: (trouble?.offset ?? 0) + 1 };
  const why = trouble ? word('they are not JSON: {trouble}') : word('they are nested too deep');
  remark({ outcome: 'dropped', what: word('lines'), why, values: { trouble: trouble?.what ?? '' }, place });
}

function take(proxies: Proxies, value: unknown, place: Place | undefined, importer: Importer): void {
  const record = unwrapped(value);
  if (isRemoval(value))
    importer.remark({ outcome: 'dropped', what: word('records'), why: word('they say that an entity is gone'), place });
  else if (isEntity(record)) addProxy(proxies, record, place, importer);
  else
    importer.remark({
      outcome: 'dropped',
      what: word('records'),
      why: word('they have no schema and properties'),
      place,
    });
}

/** A dataset that all entities are of gives its name; else the file does. */
function headOf(proxies: Proxies, name: string): { readonly id: string; readonly title: string } {
  const names = new Set([...proxies.values()].map(({ beside }) => datasetOf(beside.get('datasets'))));
  const [only] = names;
  const stem =
    name.replace(/^.*[\\/]/, '').replace(/(?:\.ftm|\.entities)?\.(?:json|jsonl|ndjson)$/i, '') || 'followthemoney';
  if (names.size !== 1 || only === undefined) return { id: stem, title: stem };
  for (const { beside } of proxies.values()) beside.delete('datasets');
  return { id: only, title: only };
}

function datasetOf(datasets: unknown): string | undefined {
  const [only, ...others] = Array.isArray(datasets) ? (datasets as readonly unknown[]) : [];
  return typeof only === 'string' && only.trim() !== '' && others.length === 0 ? only : undefined;
}

/** Tells of one entity; of those that it names and the file does not describe, too. */
function tell(proxy: Proxy, telling: Telling): void {
  const schema = SCHEMATA.get(proxy.schema);
  if (schema) tellDates(proxy, schema, telling.importer);
  if (schema?.edge) tellEdge(proxy, schema, schema.edge, telling);
  else tellEntity(proxy, schema, telling);
}

function tellEntity(proxy: Proxy, schema: Schema | undefined, telling: Telling): void {
  const { importer, sources } = telling;
  const { id, place } = proxy;
  if (!schema) {
    const why = word('“{schema}” is no schema that is known here; kept as their type');
    const values = { schema: proxy.schema.slice(0, 80) };
    importer.remark({ outcome: 'changed', what: word('entities'), why, values, place, record: id });
  }
  const { draft, ties } = entityOf(proxy, schema, sources);
  importer.entityType(entityTypeOf(proxy.schema));
  importer.entity(draft, place);
  for (const tie of ties) {
    const { type, family } = linkTypeOf(tie.link);
    importer.family(family);
    importer.relationshipType(type);
    importer.relationship(tieOf(draft, schema!, tie), place);
    tellMissing(tie.target, tie.link.range, place, telling);
  }
}

function tellEdge(proxy: Proxy, schema: Schema, { source, target }: Edge, telling: Telling): void {
  const { importer, sources } = telling;
  const { id, place } = proxy;
  const { type, family } = edgeTypeOf(schema);
  importer.family(family);
  importer.relationshipType(type);
  const drafts = edgesOf(proxy, schema, sources);
  for (const draft of drafts) {
    importer.relationship(draft, place);
    if (draft.from === '' || draft.to === '') continue;
    tellMissing(draft.from, source.range, place, telling);
    tellMissing(draft.to, target.range, place, telling);
  }
  if (drafts.length < 2) return;
  const why = word('they have several ends on a side; one relationship for each pair, with the same “claim”');
  importer.remark({ outcome: 'changed', what: word('relationships'), why, place, record: id });
}

/** Whom others name and the file does not describe is made, of the schema that the property wants. */
function tellMissing(id: string, schema: string, place: Where, { importer, proxies, made }: Telling): void {
  if (made.has(id) || isDescribed(proxies.get(id))) return;
  made.add(id);
  const why = word('others name them and no record does; made with the id as name');
  importer.remark({ outcome: 'changed', what: word('entities'), why, place, record: id });
  importer.entityType(entityTypeOf(schema));
  importer.entity({ id, type: schema, name: id }, place);
}

/** Edges become relationships, which nothing can be connected to. */
function isDescribed(proxy: Proxy | undefined): boolean {
  return proxy !== undefined && !SCHEMATA.get(proxy.schema)?.edge;
}

/** Dates that begin or end something and cannot be read stay texts among its properties. */
function tellDates({ id, place, properties }: Proxy, schema: Schema, { remark }: Importer): void {
  for (const keys of [schema.start, schema.end])
    for (const key of keys)
      for (const date of properties.get(key) ?? [])
        if (typeof date !== 'string' || edtfOf(date) === null)
          remark({
            outcome: 'changed',
            what: word('dates'),
            why: word('they cannot be read as dates; kept as text'),
            place,
            record: id,
          });
}

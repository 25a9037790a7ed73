import type { Json } from '../../model/records';
import type { Importer } from '../importer';
import { FORBIDDEN_KEYS } from '../json-places';
import type { Where } from '../notes';
import { SCHEMATA, WAYS_BACK } from './model';
import { word } from '../../words/say';

/** What a file says of one id: several lines of one id are put together. */
export type Proxy = {
  readonly id: string;
  schema: string;
  caption?: string;
  /** Values as they came, perhaps several times. */
  readonly properties: Map<string, Json[]>;
  /** What stands beside the properties: datasets, referents, first_seen … */
  readonly beside: Map<string, Json>;
  readonly place: Where;
};

/** Where entities are put together by id. */
export type Proxies = Map<string, Proxy>;

type Loose = Readonly<Record<string, Json>>;
type Written = Loose & { readonly schema: string };

/** Whether parsed JSON has the shape of an entity of FollowTheMoney. */
export function isEntity(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const { schema, properties } = value as { readonly schema?: unknown; readonly properties?: unknown };
  return (
    typeof schema === 'string' && typeof properties === 'object' && properties !== null && !Array.isArray(properties)
  );
}

/** Whether it is one whose schema is in the model. */
export function isKnownEntity(value: unknown): boolean {
  const entity = unwrapped(value);
  return isEntity(entity) && SCHEMATA.has(entity.schema);
}

/** The entity of a line that says what became of it: `{"op": "ADD", "entity": {…}}`. */
export function unwrapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('op' in value) || !('entity' in value)) return value;
  return value.entity;
}

/** Whether a line says that an entity is gone. */
export function isRemoval(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'op' in value && value.op === 'DEL';
}

/** Adds an entity, and those that its properties hold, to what is known of their ids. */
export function addProxy(proxies: Proxies, entity: Written, place: Where, { remark }: Importer): void {
  const waiting = [entity];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, schema, caption, properties, ...beside } = next;
    if (typeof id !== 'string' || id === '') {
      remark({ outcome: 'dropped', what: word('entities'), why: word('they have no id'), place });
      continue;
    }
    const proxy = meet(proxies, id, schema, place, remark);
    if (typeof caption === 'string') proxy.caption ??= caption;
    for (const [key, value] of Object.entries(beside)) if (!proxy.beside.has(key)) proxy.beside.set(key, value);
    for (const [key, value] of Object.entries(properties as Loose)) addValues(proxy, key, value, waiting);
  }
}

function meet(proxies: Proxies, id: string, schema: string, place: Where, remark: Importer['remark']): Proxy {
  const known = proxies.get(id);
  if (known) {
    const why = word('the file speaks of them several times; put together');
    remark({ outcome: 'changed', what: word('entities'), why, place, record: id });
    if (SCHEMATA.get(schema)?.kinds.has(known.schema)) known.schema = schema;
    return known;
  }
  const proxy: Proxy = { id, schema, properties: new Map(), beside: new Map(), place };
  proxies.set(id, proxy);
  return proxy;
}

function addValues({ id, properties }: Proxy, key: string, value: Json, waiting: Written[]): void {
  if (FORBIDDEN_KEYS.has(key)) return;
  const back = WAYS_BACK.get(key);
  for (const one of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
    if (one === null || one === '') continue;
    if (!isEntity(one)) add(properties, key, typeof one === 'object' ? one : String(one));
    else if (SCHEMATA.get(one.schema)?.links.get(back?.name ?? '') === undefined) {
      if (typeof one['id'] === 'string') add(properties, key, one['id']);
      waiting.push(one);
    } else waiting.push({ ...one, properties: { ...(one['properties'] as Loose), ...wayBack(one, back!.name, id) } });
  }
}

/** Exports that nest name the outer entity only by where they stand. */
function wayBack(entity: Loose, key: string, id: string): Loose {
  const own = (entity['properties'] as Loose)[key];
  return { [key]: [...(Array.isArray(own) ? (own as readonly Json[]) : own === undefined ? [] : [own]), id] };
}

function add(properties: Map<string, Json[]>, key: string, value: Json): void {
  const values = properties.get(key);
  if (values) values.push(value);
  else properties.set(key, [value]);
}

import type { Confidence, Entity, Json, Properties, Relationship, WayPoint } from '../model/records';
import { CONFIDENCES } from '../model/records';
import { tooDeep } from './json-places';
import { LIMITS } from './limits';

/** What formats with plain attributes (tables, GEXF, GraphML, Cytoscape) can hold as a value. */
export type Attribute = string | number | boolean;
export type Attributes = Readonly<Record<string, Attribute>>;

/** Texts as one, separated by `|`; a `|` or `\` within is escaped, so that any list survives. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/[\\|]/g, String.raw`\$&`)).join('|');
}

/** The texts that `joinTexts` joined; none for an empty text. */
export function splitTexts(joined: string): readonly string[] {
  if (joined === '') return [];
  const texts = [''];
  for (let at = 0; at < joined.length; at++) {
    if (joined[at] === '|') texts.push('');
    else texts[texts.length - 1] += joined[at] === '\\' ? (joined[++at] ?? '') : joined[at]!;
  }
  return texts;
}

type Fields = Readonly<Record<string, 'text' | 'number' | 'list'>>;

/** Fields of an entity besides id, type, name, names, place, route and properties. */
const ENTITY_FIELDS: Fields = {
  aliases: 'list',
  description: 'text',
  start: 'text',
  end: 'text',
  country: 'text',
  wikidata: 'text',
  sources: 'list',
  formerly: 'list',
};

/** Fields of a relationship besides id, type, ends, value and properties. */
const RELATIONSHIP_FIELDS: Fields = {
  verb: 'text',
  start: 'text',
  end: 'text',
  startBasis: 'text',
  summary: 'text',
  confidence: 'text',
  sources: 'list',
  disputes: 'list',
  formerly: 'list',
};
const VALUE_FIELDS: Fields = { amount: 'number', unit: 'text', commodity: 'text', reporter: 'text' };

const NAME = 'name:';
/** Before the name of a property that a field has as well, or that a list, an object or null is the value of. */
const PROPERTY = 'property:';
const JSON_PROPERTY = 'json:';
const RESERVED = new Set([
  'id',
  'type',
  'name',
  'label',
  'from',
  'to',
  'source',
  'target',
  'parent',
  'lat',
  'lon',
  'route',
]);

/** Everything of an entity besides id, type and name, as plain attributes. */
export function entityAttributes({ names, place, route, properties, ...entity }: Entity): Attributes {
  return {
    ...fieldsOf(entity, ENTITY_FIELDS),
    ...Object.fromEntries(Object.entries(names ?? {}).map(([language, name]) => [NAME + language, name])),
    ...(place ? { lat: place.lat, lon: place.lon } : {}),
    ...(route ? { route: JSON.stringify(route) } : {}),
    ...propertyAttributes(properties, ENTITY_FIELDS),
  };
}

/** Everything of a relationship besides id, type and ends, as plain attributes. */
export function relationshipAttributes({ value, properties, ...relationship }: Relationship): Attributes {
  return {
    ...fieldsOf(relationship, RELATIONSHIP_FIELDS),
    ...fieldsOf(value ?? {}, VALUE_FIELDS),
    ...propertyAttributes(properties, { ...RELATIONSHIP_FIELDS, ...VALUE_FIELDS }),
  };
}

/** What attributes say of an entity: fields that they name, and all others as properties. */
export function entityFrom(attributes: Attributes): Partial<Entity> {
  const { fields, rest } = takeFields(attributes, ENTITY_FIELDS);
  const names = Object.entries(rest).filter(([key, value]) => key.startsWith(NAME) && typeof value === 'string');
  const { lat, lon } = rest;
  const hasPlace = typeof lat === 'number' && typeof lon === 'number';
  const route = typeof rest['route'] === 'string' ? routeFrom(rest['route']) : undefined;
  const taken = new Set([
    ...names.map(([key]) => key),
    ...(hasPlace ? ['lat', 'lon'] : []),
    ...(route ? ['route'] : []),
  ]);
  return {
    ...fields,
    ...(names.length > 0
      ? { names: Object.fromEntries(names.map(([key, name]) => [key.slice(NAME.length), String(name)])) }
      : {}),
    ...(hasPlace ? { place: { lat, lon } } : {}),
    ...(route ? { route } : {}),
    ...propertiesFrom(Object.entries(rest).filter(([key]) => !taken.has(key))),
  };
}

/** What attributes say of a relationship: fields that they name, and all others as properties. */
export function relationshipFrom(attributes: Attributes): Partial<Relationship> {
  const { fields, rest } = takeFields(attributes, RELATIONSHIP_FIELDS);
  const { amount, unit, commodity, reporter, ...others } = rest;
  const isValue = typeof amount === 'number' && typeof unit === 'string';
  const { confidence, startBasis, ...known } = fields as Partial<Relationship>;
  const isKnown = isConfidence(confidence);
  const value = {
    amount: Number(amount),
    unit: String(unit),
    ...(typeof commodity === 'string' ? { commodity } : {}),
    ...(typeof reporter === 'string' ? { reporter } : {}),
  };
  return {
    ...known,
    ...(isKnown ? { confidence } : {}),
    ...(startBasis === 'attested' ? { startBasis } : {}),
    ...(isValue ? { value } : {}),
    ...propertiesFrom([
      ...Object.entries(isValue ? others : rest),
      ...(confidence !== undefined && !isKnown ? [['confidence', confidence] as const] : []),
    ]),
  };
}

/** Whether a value is one of the three words for how sure a relationship is. */
export function isConfidence(value: unknown): value is Confidence {
  return CONFIDENCES.some((one) => one === value);
}

function fieldsOf(record: object, fields: Fields): Attributes {
  const values = Object.entries(record).filter(
    ([key, value]) => key in fields && value !== undefined && !isEmpty(value),
  );
  return Object.fromEntries(
    values.map(([key, value]) => [key, Array.isArray(value) ? joinTexts(value as string[]) : (value as Attribute)]),
  );
}

/** An empty text or list says what an absent one says. */
function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.every((text) => text === ''));
}

function takeFields(
  attributes: Attributes,
  kinds: Fields,
): { readonly fields: Readonly<Record<string, unknown>>; readonly rest: Attributes } {
  const fields: Record<string, unknown> = {};
  const rest: Record<string, Attribute> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined || value === '') rest[key] = value;
    else fields[key] = kind === 'list' ? splitTexts(String(value)) : String(value);
  }
  return { fields, rest };
}

function propertyAttributes(properties: Properties | undefined, fields: Fields): Attributes {
  const isTaken = (key: string): boolean =>
    key in fields || RESERVED.has(key) || [NAME, PROPERTY, JSON_PROPERTY].some((start) => key.startsWith(start));
  return Object.fromEntries(
    Object.entries(properties ?? {}).map(([key, value]) => {
      if (typeof value === 'object') return [JSON_PROPERTY + key, JSON.stringify(value)];
      return [isTaken(key) ? PROPERTY + key : key, value];
    }),
  );
}

function propertiesFrom(entries: readonly (readonly [string, Attribute])[]): { readonly properties?: Properties } {
  if (entries.length === 0) return {};
  return { properties: Object.fromEntries(entries.map(([key, value]) => propertyFrom(key, value))) };
}

function propertyFrom(key: string, value: Attribute): readonly [string, Json] {
  if (key.startsWith(PROPERTY)) return [key.slice(PROPERTY.length), value];
  const parsed = key.startsWith(JSON_PROPERTY) && typeof value === 'string' ? parse(value) : undefined;
  return parsed === undefined ? [key, value] : [key.slice(JSON_PROPERTY.length), parsed];
}

function parse(text: string): Json | undefined {
  if (tooDeep(text, LIMITS.depth)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function routeFrom(text: string): Entity['route'] {
  const route = parse(text);
  return Array.isArray(route) && route.length > 1 && route.every(isWayPoint) ? route : undefined;
}

function isWayPoint(point: unknown): point is WayPoint {
  if (!Array.isArray(point) || point.length < 2 || point.length > 3) return false;
  const [lat, lon, name = ''] = point as readonly unknown[];
  return isDegree(lat, 90) && isDegree(lon, 180) && typeof name === 'string';
}

function isDegree(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}

import type { Place, Source } from '../model/records';
import type { Loose } from './loose';
import { isLoose, textOf, textsOf, without } from './loose';
import type { EntityDraft } from './sound-fields';
import { say } from '../words/say';

/** What records are made of, and not what they say. */
const FORMAT_KEYS = ['type', 'id', 'spec_version', 'object_marking_refs', 'granular_markings', 'external_references'];

/** By what an object of the cyber world is called that has no name, the closest first. */
const NAMES = [
  'name',
  'value',
  'display_name',
  'account_login',
  'user_id',
  'abstract',
  'opinion',
  'path',
  'key',
  'subject',
  'command_line',
  'product',
  'number',
  'url',
  'pattern',
  'content',
];

/** When something began and ended, by what the kinds of objects call it, the surest first. */
const SPANS = [
  ['start_time', 'stop_time'],
  ['valid_from', 'valid_until'],
  ['first_seen', 'last_seen'],
  ['first_observed', 'last_observed'],
  ['published', 'published'],
] as const;

/** The name of an object; its type and the beginning of its id where it has none. */
export function nameOfObject(object: Loose): string {
  const name = NAMES.map((key) => textOf(object[key])).find((text) => text !== undefined);
  if (name !== undefined) return name;
  const hash = isLoose(object['hashes']) ? textsOf(Object.values(object['hashes']))[0] : undefined;
  const id = textOf(object['id']) ?? '';
  return hash ?? `${inWords(typeOfId(id))} ${id.replace(/^.*--/, '').slice(0, 8)}`;
}

/** The type that an id begins with. */
export function typeOfId(id: string): string {
  return id.replace(/--.*$/, '');
}

/** `attack-pattern` as "Attack pattern". */
export function inWords(type: string): string {
  const words = type.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? type : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The dates of an object, and under which keys they stood. */
export function spanOf(object: Loose): {
  readonly span: { readonly start?: string; readonly end?: string };
  readonly keys: readonly string[];
} {
  const keys = SPANS.find((pair) => pair.some((key) => textOf(object[key]) !== undefined));
  if (keys === undefined) return { span: {}, keys: [] };
  const [start, end] = keys.map((key) => textOf(object[key]));
  return { span: { ...(start ? { start } : {}), ...(end ? { end } : {}) }, keys };
}

/** Keys by which objects name others: `created_by_ref`, `object_refs`; not those of markings and relationships. */
export function referenceKeys(object: Loose): readonly string[] {
  return Object.keys(object).filter((key) => /_refs?$/.test(key) && !FORMAT_KEYS.includes(key));
}

/** An entity for an object, without its sources. */
export function entityOfObject(object: Loose): EntityDraft {
  const { span, keys } = spanOf(object);
  const place = placeOf(object);
  const country = textOf(object['country']);
  const description = textOf(object['description']);
  const aliases = textsOf(object['aliases']);
  const handled = ['name', 'description', 'aliases', 'country', ...(place ? ['latitude', 'longitude'] : [])];
  return {
    id: textOf(object['id']) ?? '',
    type: textOf(object['type']) ?? '',
    name: nameOfObject(object),
    ...(description === undefined ? {} : { description }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(country === undefined ? {} : { country }),
    ...(place ? { place } : {}),
    ...span,
    properties: without(object, ...FORMAT_KEYS, ...keys, ...handled, ...referenceKeys(object)),
  };
}

function placeOf({ latitude, longitude }: Loose): Place | undefined {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { lat: latitude, lon: longitude } : undefined;
}

/** Everything of a relationship that has no field of its own. */
export function propertiesOfRelationship(object: Loose): EntityDraft['properties'] {
  const fields = ['relationship_type', 'source_ref', 'target_ref', 'created_by_ref', 'description'];
  return without(object, ...FORMAT_KEYS, ...spanOf(object).keys, ...fields);
}

/** The sources that an object gives as external references. */
export function sourcesOfObject(object: Loose): readonly Omit<Source, 'id'>[] {
  const references: readonly unknown[] = Array.isArray(object['external_references'])
    ? object['external_references']
    : [];
  return references.filter(isLoose).map((reference) => {
    const url = textOf(reference['url']);
    const note = [reference['external_id'], reference['description']].flatMap((part) => textOf(part) ?? []).join(': ');
    return {
      publisher: textOf(reference['source_name']) ?? url ?? say('unnamed source'),
      ...(url === undefined ? {} : { url }),
      ...(note === '' ? {} : { note }),
    };
  });
}

import type { Properties } from '../model/records';
import type { Desk, Imported } from './json-import';
import { jsonImport } from './json-import';
import type { Loose } from './loose';
import { bareName, isLoose, kindOf, textOf, textsOf } from './loose';
import type { Where } from './notes';
import {
  entityOfObject,
  inWords,
  nameOfObject,
  propertiesOfRelationship,
  referenceKeys,
  sourcesOfObject,
  spanOf,
  typeOfId,
} from './stix-objects';
import { say, word } from '../words/say';

/** STIX 2.0 and 2.1: a bundle of threats, what they are made of, who saw them, and how they hang together. */
export const stixFormat = jsonImport({
  id: 'stix',
  label: 'STIX 2.1',
  extensions: ['json', 'stix'],
  recognises: (content) => isLoose(content) && content['type'] === 'bundle',
  read: readBundle,
});

/** The objects of a bundle by id, each in its latest version. */
type Bundle = ReadonlyMap<string, { readonly object: Loose; readonly place: Where }>;

/** Objects that speak of the file and not of the world. */
const ABOUT_THE_FILE: Readonly<Record<string, string>> = {
  'marking-definition': word('how far a file may be passed on; its name is kept at what it marks'),
  'extension-definition': word('they describe the format of extensions'),
  'language-content': word('translations are not taken in'),
};

const REFERENCES = { id: 'reference', label: word('References of records') };
const WORDS: ReadonlyMap<string, readonly [label: string, inverse: string]> = new Map([
  ['created_by', [word('was recorded by'), word('recorded')]],
  ['object', [word('refers to'), word('is referred to by')]],
  ['sighting_of', [word('is a sighting of'), word('was seen in')]],
  ['where_sighted', [word('was made by'), word('made the sighting')]],
  ['observed_data', [word('rests on'), word('bears out')]],
]);

function readBundle(content: unknown, desk: Desk): Imported {
  const { id, objects } = content as Loose;
  if (!Array.isArray(objects)) {
    const what = say('"objects" of the bundle is {kind}', { kind: kindOf(objects) });
    return { problems: [{ path: ['objects'], what, expected: say('a list of STIX objects') }] };
  }
  const bundle = latestObjects(objects, desk);
  desk.family({ ...REFERENCES, label: say(REFERENCES.label) });
  const ends = endsOf(bundle, desk);
  for (const [type, why] of Object.entries(ABOUT_THE_FILE)) tellDropped(bundle, type, why, desk);
  for (const { object, place } of bundle.values()) {
    const type = String(object['type']);
    if (type === 'relationship') addRelationship(object, place, bundle, desk, ends);
    else if (!Object.hasOwn(ABOUT_THE_FILE, type)) addObject(object, place, bundle, desk, ends);
  }
  const reports = [...bundle.values()].filter(({ object }) => object['type'] === 'report');
  const title = reports.length === 1 ? nameOfObject(reports[0]!.object) : bareName(desk.name);
  return { id: textOf(id) ?? bareName(desk.name), title };
}

function latestObjects(objects: readonly unknown[], { remark, at }: Desk): Bundle {
  const bundle = new Map<string, { readonly object: Loose; readonly place: Where }>();
  objects.forEach((object, row) => {
    const place = at('objects', row);
    const id = isLoose(object) ? textOf(object['id']) : undefined;
    if (!isLoose(object) || id === undefined || textOf(object['type']) === undefined) {
      remark({ outcome: 'dropped', what: word('objects'), why: word('they have no id or no type'), place });
      return;
    }
    const known = bundle.get(id)?.object;
    if (known)
      remark({
        outcome: 'dropped',
        what: word('older versions'),
        why: word('the latest one counts'),
        place,
        record: id,
      });
    const isOlder = known && (textOf(object['modified']) ?? '') < (textOf(known['modified']) ?? '');
    if (!isOlder) bundle.set(id, { object, place });
  });
  return bundle;
}

function tellDropped(bundle: Bundle, type: string, why: string, { remark }: Desk): void {
  for (const [id, { object, place }] of bundle) {
    if (object['type'] === type)
      remark({ outcome: 'dropped', what: word('objects of type {type}'), why, values: { type }, place, record: id });
  }
}

/** Says whether an object can be an end of a relationship; makes an entity for one that the bundle does not hold. */
type Ends = (id: string, place: Where) => boolean;

function endsOf(bundle: Bundle, { entity, entityType, remark }: Desk): Ends {
  const made = new Set<string>();
  return (id, place) => {
    const type = textOf(bundle.get(id)?.object['type']) ?? typeOfId(id);
    if (type === 'relationship' || Object.hasOwn(ABOUT_THE_FILE, type)) return false;
    if (bundle.has(id) || made.has(id)) return true;
    made.add(id);
    entityType({ id: type, label: inWords(type) });
    entity({ id, type }, place);
    const why = word('others name them and the bundle does not hold them; made with the id as name');
    remark({ outcome: 'changed', what: word('objects'), why, place, record: id });
    return true;
  };
}

function addObject(object: Loose, place: Where, bundle: Bundle, desk: Desk, ends: Ends): void {
  const draft = entityOfObject(object);
  const { id, type = '' } = draft;
  const sources = sourcesOfObject(object).map(desk.source);
  const unheld = addReferences(object, place, desk, ends);
  tellWithdrawn(object, place, desk);
  desk.entityType({ id: type, label: inWords(type) });
  desk.entity(
    {
      ...draft,
      ...(type === 'sighting' ? { name: say('Sighting of {name}', { name: sightedIn(object, bundle) }) } : {}),
      ...(sources.length === 0 ? {} : { sources }),
      properties: { ...draft.properties, ...marksOf(object, place, bundle, desk), ...unheld },
    },
    place,
  );
  if (spanOf(object).keys.includes('last_seen')) {
    const why = word('the file says when they were seen first and last, not when they began and ended');
    desk.remark({ outcome: 'changed', what: word('dates of objects'), why, place, record: id });
  }
}

function sightedIn(object: Loose, bundle: Bundle): string {
  const id = textOf(object['sighting_of_ref']) ?? '';
  const sighted = bundle.get(id)?.object;
  return sighted ? nameOfObject(sighted) : id;
}

/** Adds a relationship for every object that this one names; gives as properties what cannot be an end. */
function addReferences(object: Loose, place: Where, desk: Desk, ends: Ends): Properties {
  const from = textOf(object['id']) ?? '';
  const unheld: Record<string, readonly string[]> = {};
  for (const key of referenceKeys(object)) {
    const type = key.replace(/_refs?$/, '');
    const [label = inWords(type).toLowerCase(), inverse] = WORDS.get(type)?.map((message) => say(message)) ?? [];
    const named = [...new Set(textsOf(object[key]))];
    const others = named.filter((id) => !ends(id, place));
    desk.relationshipType({ id: type, label, ...(inverse ? { inverse } : {}), family: REFERENCES.id });
    for (const to of named.filter((id) => !others.includes(id)))
      desk.relationship({ from, to, type, ...datesOfReference(object, key) }, place);
    if (others.length === 0) continue;
    unheld[key] = others;
    const why = word('a relationship cannot be the end of another; kept as text');
    desk.remark({ outcome: 'changed', what: word('references to relationships'), why, place, record: from });
  }
  return unheld;
}

/** A report, an observation and a sighting say of others what they say at a time; who wrote it down is no matter of dates. */
function datesOfReference(object: Loose, key: string): { readonly start?: string; readonly end?: string } {
  const isDated = ['report', 'observed-data', 'sighting'].includes(String(object['type'])) && key !== 'created_by_ref';
  return isDated ? spanOf(object).span : {};
}

function addRelationship(object: Loose, place: Where, bundle: Bundle, desk: Desk, ends: Ends): void {
  const [id, from, to, author] = ['id', 'source_ref', 'target_ref', 'created_by_ref'].map((key) => textOf(object[key]));
  if ([from, to].some((end) => end !== undefined && !ends(end, place))) {
    const why = word('a relationship cannot be the end of another');
    desk.remark({ outcome: 'dropped', what: word('relationships'), why, place, record: id });
    return;
  }
  const type = textOf(object['relationship_type']);
  const summary = textOf(object['description']);
  const known = author === undefined ? undefined : bundle.get(author)?.object;
  const authors = author === undefined ? [] : [{ publisher: known ? nameOfObject(known) : author }];
  if (type !== undefined) desk.relationshipType({ id: type, label: inWords(type).toLowerCase() });
  desk.relationship(
    {
      ...(id === undefined ? {} : { id }),
      ...(type === undefined ? {} : { type }),
      from: from ?? '',
      to: to ?? '',
      ...spanOf(object).span,
      ...(summary === undefined ? {} : { summary }),
      ...(tellWithdrawn(object, place, desk) ? { confidence: 'disputed' } : {}),
      sources: [...authors, ...sourcesOfObject(object)].map(desk.source),
      properties: { ...propertiesOfRelationship(object), ...marksOf(object, place, bundle, desk) },
    },
    place,
  );
}

function tellWithdrawn(object: Loose, place: Where, { remark }: Desk): boolean {
  if (object['revoked'] !== true) return false;
  const why = word('their makers have withdrawn them; kept with the attribute “revoked”, relationships as disputed');
  remark({ outcome: 'changed', what: word('objects'), why, place, record: textOf(object['id']) });
  return true;
}

/** The names of the markings of an object, as a property. */
function marksOf(object: Loose, place: Where, bundle: Bundle, { remark }: Desk): Properties {
  if ('granular_markings' in object) {
    const why = word('they mark single fields, and a mark is kept for whole records alone');
    remark({ outcome: 'dropped', what: word('markings'), why, place, record: textOf(object['id']) });
  }
  const marks = textsOf(object['object_marking_refs']).map((id) => markName(bundle.get(id)?.object) ?? id);
  return marks.length > 0 ? { markings: marks.join('; ') } : {};
}

function markName(marking: Loose | undefined): string | undefined {
  const definition = marking?.['definition'];
  const { tlp, statement } = isLoose(definition) ? definition : ({} as Loose);
  const colour = textOf(tlp);
  return textOf(marking?.['name']) ?? (colour === undefined ? textOf(statement) : `TLP:${colour.toUpperCase()}`);
}

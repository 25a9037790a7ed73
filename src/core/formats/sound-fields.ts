import type { Entity, Json, Properties, Relationship } from '../model/records';
import { parseDate } from '../model/time';
import { edtfEndOf, edtfStartOf } from './dates';
import { FORBIDDEN_KEYS } from './json-places';
import type { Remark, Where } from './notes';
import { word } from '../words/say';

/** An entity as a file gives it: whatever is missing is filled in, dates are as the file writes them. */
export type EntityDraft = Partial<Omit<Entity, 'id'>> & { readonly id: string };

/** A relationship as a file gives it. */
export type RelationshipDraft = Partial<Relationship> & { readonly from: string; readonly to: string };

export type Placed<T> = { readonly draft: T; readonly place: Where };

/** How drafts are made sound: where remarks go, how long a text may be, and which sources there are. */
export type Workshop = {
  readonly add: (remark: Remark) => void;
  readonly longest: number;
  readonly sources: ReadonlySet<string>;
};

type Add = Workshop['add'];
/** Records are filled in field by field: there may be a million of them, and copies cost more than reading the file. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Those of the sources named that there are; the others are kept as text among what is odd. */
export function knownSources(
  ids: readonly string[] | undefined,
  odd: Record<string, Json>,
  { add, sources }: Workshop,
  place: Where,
  record: string,
): readonly string[] {
  if (ids === undefined || ids.length === 0) return [];
  const all = [...new Set(ids)];
  const known = all.filter((id) => sources.has(id));
  if (known.length === all.length) return known;
  add({
    outcome: 'changed',
    what: word('references to sources'),
    why: word('no record describes them; kept as text'),
    place,
    record,
  });
  odd['sources (as written)'] = all.filter((id) => !sources.has(id)).join('; ');
  return known;
}

/** Places on earth, codes of countries and ids of Wikidata; what looks otherwise is kept among the properties. */
export function addFields(
  record: Writable<Entity>,
  draft: EntityDraft,
  odd: Record<string, Json>,
  add: Add,
  at: Where,
): void {
  const { id, place, country, wikidata } = draft;
  const before = Object.keys(odd).length;
  if (place) {
    if (Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180) record.place = place;
    else odd['place (as written)'] = `${place.lat}, ${place.lon}`;
  }
  if (country !== undefined) {
    if (/^[a-z]{2}$/i.test(country)) record.country = country.toLowerCase();
    else odd['country (as written)'] = country;
  }
  if (wikidata !== undefined) {
    if (/^Q[1-9]\d*$/.test(wikidata)) record.wikidata = wikidata;
    else odd['wikidata (as written)'] = wikidata;
  }
  if (Object.keys(odd).length === before) return;
  const why = word('they are none that can be used; kept as text');
  add({ outcome: 'changed', what: word('places, countries and ids of Wikidata'), why, place: at, record: id });
}

type Spanned = Pick<Partial<Relationship>, 'start' | 'end' | 'startBasis'>;

/** The dates as EDTF; what cannot be read as a date, or ends before it starts, is kept as text among the properties. */
export function addSpan(
  record: Writable<Spanned>,
  { start = '', end = '', startBasis }: Spanned,
  odd: Record<string, Json>,
  kind: 'entities' | 'relationships',
  add: Add,
  place: Where,
): void {
  if (start === '' && end === '') return;
  const first = start === '' ? undefined : edtfStartOf(start);
  const last = end === '' ? undefined : edtfEndOf(end);
  const isBackwards = isBefore(last, first);
  if (first && !isBackwards) record.start = first;
  if (last && !isBackwards) record.end = last;
  if (startBasis && first && first !== '..' && !isBackwards) record.startBasis = startBasis;
  if (first === null || isBackwards) odd['start (as written)'] = start;
  if (last === null || isBackwards) odd['end (as written)'] = end;
  if (first !== null && last !== null && !isBackwards) return;
  const why = isBackwards
    ? word('they end before they start; kept as text')
    : word('they cannot be read as dates; kept as text');
  const told = first === null || isBackwards ? start : end;
  add({ outcome: 'changed', what: datesOf(kind), why, place, record: told });
}

/** What dates of records are called in remarks. */
export function datesOf(kind: 'entities' | 'relationships'): string {
  return kind === 'entities' ? word('dates of entities') : word('dates of relationships');
}

function isBefore(last: string | null | undefined, first: string | null | undefined): boolean {
  if (!last || !first) return false;
  const end = parseDate(last);
  const start = parseDate(first);
  return end !== null && start !== null && end.latest < start.earliest;
}

/** Properties with keys that can do no harm; undefined for none at all. Most are plain, and stay as they are. */
export function soundProperties(
  properties: Properties,
  add: Add,
  place: Where,
  record: string,
): Properties | undefined {
  let count = 0;
  let isPlain = true;
  for (const key in properties) {
    count++;
    const value: Json | undefined = properties[key];
    if (value === undefined || typeof value === 'object' || FORBIDDEN_KEYS.has(key)) isPlain = false;
  }
  // What does not show in the loop is no key of the object's own.
  if (isPlain && !Object.hasOwn(properties, '__proto__')) return count > 0 ? properties : undefined;
  const sound = harmless(properties, () =>
    add({
      outcome: 'dropped',
      what: word('attributes'),
      why: word('their names are parts of every object'),
      place,
      record,
    }),
  ) as Properties;
  return Object.keys(sound).length > 0 ? sound : undefined;
}

/** A value without keys that name parts of every object, however deep they stand. */
function harmless(value: Json, drop: () => void): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => harmless(item, drop));
  const sound: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value as Readonly<Record<string, Json | undefined>>)) {
    if (FORBIDDEN_KEYS.has(key)) drop();
    else if (inner !== undefined) sound[key] = harmless(inner, drop);
  }
  return sound;
}

/** Texts no longer than the limit. */
export function shortened<T extends object>(fields: T, longest: number, add: Add, place: Where, record: string): T {
  let isLong = false;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'string' && value.length > longest) isLong = true;
  }
  if (!isLong) return fields;
  const why = word('they are longer than {longest, number} characters; cut off there (a limit that can be raised)');
  add({ outcome: 'changed', what: word('texts'), why, values: { longest }, place, record, isLimit: true });
  const cut = Object.entries(fields).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? value.slice(0, longest) : value,
  ]);
  return Object.fromEntries(cut) as T;
}

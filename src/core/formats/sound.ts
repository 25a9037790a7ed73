import type { Entity, Json, Properties, Relationship, Source } from '../model/records';
import { parseDate } from '../model/time';
import { edtfEndOf, edtfOf, edtfStartOf } from './dates';
import { RELATED, THING } from './import-types';
import { FORBIDDEN_KEYS } from './json-places';
import type { Remark, Where } from './notes';

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

/** An id that nobody has: the wanted one, or with the first free number behind it. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) if (!isTaken(`${wanted} (${number})`)) return `${wanted} (${number})`;
}

/** A source whose address is a link and whose date is one; what is neither becomes a note. */
export function soundSource(source: Source, add: Add): Source {
  const { url, published, ...rest } = source;
  const date = published === undefined ? null : edtfOf(published);
  const isLink = url !== undefined && /^https?:\/\/[^\s/?#]+\S*$/i.test(url);
  const lost = [
    ...(url !== undefined && !isLink ? [`address: ${url}`] : []),
    ...(published !== undefined && date === null ? [`date: ${published}`] : []),
  ];
  if (url !== undefined && !isLink)
    add({ outcome: 'changed', what: 'addresses of sources', why: 'only http and https are links; kept as a note' });
  if (published !== undefined && date === null)
    add({ outcome: 'changed', what: 'dates of sources', why: 'they cannot be read as dates; kept as a note' });
  const note = [...(source.note === undefined ? [] : [source.note]), ...lost].join('; ');
  return {
    ...rest,
    ...(isLink ? { url } : {}),
    ...(date === null ? {} : { published: date }),
    ...(note === '' ? {} : { note }),
  };
}

/** The entities by id: the first of each id, with sound dates, places, countries and sources. */
export function soundEntities(drafts: readonly Placed<EntityDraft>[], workshop: Workshop): Map<string, Entity> {
  const { add, longest } = workshop;
  const known = new Map<string, Entity>();
  for (const { draft, place } of drafts) {
    const { id } = draft;
    if (id === '' || known.has(id)) {
      const why = id === '' ? 'they have no id' : 'an earlier record has their id';
      add({ outcome: 'dropped', what: 'entities', why, place, record: id });
      continue;
    }
    const { type, name, sources, ...rest } = draft;
    const { properties, names, ...dated } = soundFields(soundSpan(rest, 'entities', add, place), add, place);
    const own = knownSources(sources, workshop, place, id);
    const inLanguages = Object.entries(names ?? {}).filter(([language]) => !FORBIDDEN_KEYS.has(language));
    known.set(id, {
      ...shortened(dated, longest, add, place, id),
      id,
      type: type === undefined || type === '' ? THING.id : type,
      name: name === undefined || name.trim() === '' ? id : name.slice(0, longest),
      ...(inLanguages.length === 0 ? {} : { names: Object.fromEntries(inLanguages) }),
      ...(own.known.length === 0 ? {} : { sources: own.known }),
      ...soundProperties({ ...properties, ...own.unknown }, add, place, id),
    });
  }
  return known;
}

/** The relationships with ids of their own; an entity is made for every end that no record describes. */
export function soundRelationships(
  drafts: readonly Placed<RelationshipDraft>[],
  known: Map<string, Entity>,
  workshop: Workshop,
): readonly Relationship[] {
  const { add, longest } = workshop;
  const ties: Relationship[] = [];
  for (const { draft, place } of drafts) {
    const { id, from, to } = draft;
    if (from === '' || to === '') {
      add({ outcome: 'dropped', what: 'relationships', why: 'they name nobody at one end', place, record: id });
      continue;
    }
    for (const end of [from, to]) {
      if (known.has(end)) continue;
      const why = 'relationships name them and no record does; made with the id as name';
      add({ outcome: 'changed', what: 'entities', why, place, record: end });
      known.set(end, { id: end, type: THING.id, name: end });
    }
  }
  const taken = new Set(known.keys());
  drafts.forEach(({ draft, place }, at) => {
    const { id: given, from, to, type, confidence, sources, ...rest } = draft;
    if (from === '' || to === '') return;
    const wanted = given === undefined || given === '' ? `r${at + 1}` : given;
    const id = freeId(wanted, (one) => taken.has(one));
    taken.add(id);
    if (given !== undefined && given !== '' && id !== given)
      add({ outcome: 'changed', what: 'ids of relationships', why: 'another record has them', place, record: given });
    const { properties, ...dated } = soundSpan(rest, 'relationships', add, place);
    const own = knownSources(sources, workshop, place, id);
    ties.push({
      ...shortened(dated, longest, add, place, id),
      id,
      type: type === undefined || type === '' ? RELATED.id : type,
      from,
      to,
      confidence: confidence ?? 'reported',
      sources: own.known,
      ...soundProperties({ ...properties, ...own.unknown }, add, place, id),
    });
  });
  return ties;
}

function knownSources(
  ids: readonly string[] | undefined,
  { add, sources }: Workshop,
  place: Where,
  record: string,
): { readonly known: readonly string[]; readonly unknown: Properties } {
  if (ids === undefined || ids.length === 0) return { known: [], unknown: {} };
  const all = [...new Set(ids)];
  const known = all.filter((id) => sources.has(id));
  if (known.length === all.length) return { known, unknown: {} };
  const why = 'no record describes them; kept as text';
  add({ outcome: 'changed', what: 'references to sources', why, place, record });
  return { known, unknown: { 'sources (as written)': all.filter((id) => !sources.has(id)).join('; ') } };
}

type Fields = Pick<EntityDraft, 'id' | 'place' | 'country' | 'wikidata' | 'properties'>;

/** Places on earth, codes of countries and ids of Wikidata; what looks otherwise is kept among the properties. */
function soundFields<T extends Fields>(draft: T, add: Add, at: Where): T {
  const { id, place, country, wikidata, ...rest } = draft;
  const code = country?.toLowerCase();
  const isPlace = place !== undefined && Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180;
  const kept = {
    ...(place !== undefined && !isPlace ? { 'place (as written)': `${place.lat}, ${place.lon}` } : {}),
    ...(code !== undefined && !/^[a-z]{2}$/.test(code) ? { 'country (as written)': country! } : {}),
    ...(wikidata !== undefined && !/^Q[1-9]\d*$/.test(wikidata) ? { 'wikidata (as written)': wikidata } : {}),
  };
  const isChanged = Object.keys(kept).length > 0;
  if (isChanged) {
    const why = 'they are none that can be used; kept as text';
    add({ outcome: 'changed', what: 'places, countries and ids of Wikidata', why, place: at, record: id });
  }
  return {
    ...rest,
    id,
    ...(isPlace ? { place } : {}),
    ...(code !== undefined && /^[a-z]{2}$/.test(code) ? { country: code } : {}),
    ...(wikidata !== undefined && /^Q[1-9]\d*$/.test(wikidata) ? { wikidata } : {}),
    ...(isChanged ? { properties: { ...draft.properties, ...kept } } : {}),
  } as unknown as T;
}

type Spanned = Pick<Partial<Relationship>, 'start' | 'end' | 'startBasis' | 'properties'>;

/** The dates as EDTF; what cannot be read as a date, or ends before it starts, is kept as text among the properties. */
function soundSpan<T extends Spanned>(draft: T, kind: string, add: Add, place: Where): T {
  const { start, end, startBasis, ...rest } = draft;
  const first = start === undefined || start === '' ? undefined : edtfStartOf(start);
  const last = end === undefined || end === '' ? undefined : edtfEndOf(end);
  const isBackwards = isBefore(last, first);
  const unread = [
    ...(first === null || isBackwards ? [['start', start!] as const] : []),
    ...(last === null || isBackwards ? [['end', end!] as const] : []),
  ];
  if (unread.length > 0) {
    const why = isBackwards ? 'they end before they start' : 'they cannot be read as dates';
    add({ outcome: 'changed', what: `dates of ${kind}`, why: `${why}; kept as text`, place, record: unread[0]![1] });
  }
  const kept = Object.fromEntries(unread.map(([key, text]) => [`${key} (as written)`, text]));
  return {
    ...rest,
    ...(first && !isBackwards ? { start: first } : {}),
    ...(last && !isBackwards ? { end: last } : {}),
    ...(startBasis && first && first !== '..' && !isBackwards ? { startBasis } : {}),
    ...(unread.length > 0 ? { properties: { ...draft.properties, ...kept } } : {}),
  } as unknown as T;
}

function isBefore(last: string | null | undefined, first: string | null | undefined): boolean {
  if (!last || !first) return false;
  const end = parseDate(last);
  const start = parseDate(first);
  return end !== null && start !== null && end.latest < start.earliest;
}

/** Properties with keys that can do no harm; none is no properties at all. */
function soundProperties(
  properties: Properties,
  add: Add,
  place: Where,
  record: string,
): { readonly properties?: Properties } {
  const keys = Object.keys(properties);
  if (keys.length === 0) return {};
  const sound = harmless(properties, () =>
    add({ outcome: 'dropped', what: 'attributes', why: 'their names are parts of every object', place, record }),
  ) as Properties;
  return Object.keys(sound).length > 0 ? { properties: sound } : {};
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
function shortened<T extends object>(fields: T, longest: number, add: Add, place: Where, record: string): T {
  const isLong = (value: unknown): value is string => typeof value === 'string' && value.length > longest;
  if (!Object.values(fields).some(isLong)) return fields;
  const why = `they are longer than ${longest.toLocaleString('en-GB')} characters; cut off there (a limit that can be raised)`;
  add({ outcome: 'changed', what: 'texts', why, place, record });
  const cut = Object.entries(fields).map(([key, value]) => [key, isLong(value) ? value.slice(0, longest) : value]);
  return Object.fromEntries(cut) as T;
}

import type { Entity, Json, Properties, Relationship, Source } from '../model/records';
import { edtfOf } from './dates';
import { RELATED, THING } from './import-types';
import { FORBIDDEN_KEYS } from './json-places';
import type { Where } from './notes';
import type { EntityDraft, Placed, RelationshipDraft, Workshop, Writable } from './sound-fields';
import { addFields, addSpan, knownSources, shortened, soundProperties } from './sound-fields';
import { word } from '../words/say';

type Add = Workshop['add'];

export const DATES_OF_SOURCES = word('dates of sources');

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
    add({
      outcome: 'changed',
      what: word('addresses of sources'),
      why: word('only http and https are links; kept as a note'),
    });
  if (published !== undefined && date === null)
    add({ outcome: 'changed', what: DATES_OF_SOURCES, why: word('they cannot be read as dates; kept as a note') });
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
  const known = new Map<string, Entity>();
  for (const { draft, place } of drafts) {
    const { id } = draft;
    if (id !== '' && !known.has(id)) known.set(id, soundEntity(draft, place, workshop));
    else {
      const why = id === '' ? word('they have no id') : word('an earlier record has their id');
      workshop.add({ outcome: 'dropped', what: word('entities'), why, place, record: id });
    }
  }
  return known;
}

function soundEntity(draft: EntityDraft, place: Where, workshop: Workshop): Entity {
  const { id, type, name } = draft;
  const record: Writable<Entity> = {
    id,
    type: type === undefined || type === '' ? THING.id : type,
    name: name === undefined || name.trim() === '' ? id : name,
  };
  const odd: Record<string, Json> = {};
  if (draft.names) addNames(record, draft.names);
  if (draft.aliases) record.aliases = draft.aliases;
  if (draft.description !== undefined) record.description = draft.description;
  if (draft.formerly) record.formerly = draft.formerly;
  if (draft.route) record.route = draft.route;
  addSpan(record, draft, odd, 'entities', workshop.add, place);
  addFields(record, draft, odd, workshop.add, place);
  const sources = knownSources(draft.sources, odd, workshop, place, id);
  if (sources.length > 0) record.sources = sources;
  return finished(record, draft.properties, odd, workshop, place);
}

function addNames(record: Writable<Entity>, names: NonNullable<Entity['names']>): void {
  const sound = Object.entries(names).filter(([language]) => !FORBIDDEN_KEYS.has(language));
  if (sound.length > 0) record.names = Object.fromEntries(sound);
}

/** The relationships with ids of their own; an entity is made for every end that no record describes. */
export function soundRelationships(
  drafts: readonly Placed<RelationshipDraft>[],
  known: Map<string, Entity>,
  workshop: Workshop,
): readonly Relationship[] {
  const { add } = workshop;
  for (const { draft, place } of drafts) {
    const { id, from, to } = draft;
    if (from === '' || to === '')
      add({
        outcome: 'dropped',
        what: word('relationships'),
        why: word('they name nobody at one end'),
        place,
        record: id,
      });
    else {
      addEnd(from, known, add, place);
      addEnd(to, known, add, place);
    }
  }
  const taken = new Set(known.keys());
  const isTaken = (one: string): boolean => taken.has(one);
  const ties: Relationship[] = [];
  drafts.forEach(({ draft, place }, at) => {
    if (draft.from === '' || draft.to === '') return;
    const given = draft.id ?? '';
    const id = freeId(given === '' ? `r${at + 1}` : given, isTaken);
    taken.add(id);
    if (given !== '' && id !== given)
      add({
        outcome: 'changed',
        what: word('ids of relationships'),
        why: word('another record has them'),
        place,
        record: given,
      });
    ties.push(soundRelationship(id, draft, place, workshop));
  });
  return ties;
}

function addEnd(end: string, known: Map<string, Entity>, add: Add, place: Where): void {
  if (known.has(end)) return;
  const why = word('relationships name them and no record does; made with the id as name');
  add({ outcome: 'changed', what: word('entities'), why, place, record: end });
  known.set(end, { id: end, type: THING.id, name: end });
}

function soundRelationship(id: string, draft: RelationshipDraft, place: Where, workshop: Workshop): Relationship {
  const { type, from, to } = draft;
  const odd: Record<string, Json> = {};
  const record: Writable<Relationship> = {
    id,
    type: type === undefined || type === '' ? RELATED.id : type,
    from,
    to,
    confidence: draft.confidence ?? 'reported',
    sources: knownSources(draft.sources, odd, workshop, place, id),
  };
  if (draft.verb !== undefined) record.verb = draft.verb;
  if (draft.summary !== undefined) record.summary = draft.summary;
  if (draft.value) record.value = draft.value;
  if (draft.disputes) record.disputes = draft.disputes;
  if (draft.formerly) record.formerly = draft.formerly;
  addSpan(record, draft, odd, 'relationships', workshop.add, place);
  return finished(record, draft.properties, odd, workshop, place);
}

/** The record with its properties, what could not be used among them, and no text longer than the limit. */
function finished<T extends Entity | Relationship>(
  record: Writable<T>,
  properties: Properties | undefined,
  odd: Record<string, Json>,
  { add, longest }: Workshop,
  place: Where,
): T {
  const isOdd = Object.keys(odd).length > 0;
  const all = isOdd ? { ...properties, ...odd } : properties;
  const sound = all && soundProperties(all, add, place, record.id);
  if (sound) record.properties = shortened(sound, longest, add, place, record.id);
  return shortened(record as T, longest, add, place, record.id);
}

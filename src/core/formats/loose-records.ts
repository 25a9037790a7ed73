import type { Entity, Place, Properties } from '../model/records';
import { conventionsFor } from './conventions';
import type { Desk, ImportedHead } from './json-import';
import type { Loose } from './loose';
import { bareName, isLoose, textOf, textsOf, without } from './loose';
import type { Where } from './notes';
import type { EntityDraft, RelationshipDraft } from './sound-fields';
import { word } from '../words/say';

/** Makes records of objects whose keys are whatever somebody called them. */
export type LooseRecords = {
  readonly entity: (id: string, attributes: Loose) => EntityDraft;
  /** `label` is what the tie is called beside its attributes. */
  readonly relationship: (from: string, to: string, attributes: Loose) => RelationshipDraft;
};

/** Records by the conventions of other tools; lists and objects that no field takes stay properties. */
export function looseRecords(desk: Pick<Desk, 'source'>): LooseRecords {
  const conventions = conventionsFor(desk);
  return {
    entity: (id, attributes) => {
      const draft = conventions.entity(attributes as Properties);
      return { id, ...draft, ...nestedFields(draft.properties ?? {}) };
    },
    relationship: (from, to, attributes) => ({ from, to, ...conventions.relationship(attributes as Properties) }),
  };
}

const POINTS = ['place', 'location', 'point', 'coordinates', 'position'];

/** Fields whose values are lists or objects in JSON: other names, and a point on earth. */
function nestedFields(properties: Properties): Partial<Entity> {
  const list = ['aliases', 'alias'].find((key) => Array.isArray(properties[key]));
  const aliases = list === undefined ? [] : textsOf(properties[list]);
  const at = POINTS.find((key) => placeOf(properties[key]) !== undefined);
  const place = at === undefined ? undefined : placeOf(properties[at]);
  if (aliases.length === 0 && !place) return {};
  return {
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(place ? { place } : {}),
    properties: without(properties, ...(aliases.length > 0 ? [list!] : []), ...(place ? [at!] : [])),
  };
}

/** A point in degrees, as Neo4j and others write it; one in another system of coordinates is none. */
function placeOf(value: unknown): Place | undefined {
  if (!isLoose(value) || !(textOf(value['crs']) ?? 'wgs-84').startsWith('wgs-84')) return undefined;
  const [lat, lon] = [value['latitude'] ?? value['lat'], value['longitude'] ?? value['lon'] ?? value['lng']];
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;
}

/** Says that a record had a position in a drawing. */
export function tellPosition({ remark }: Pick<Desk, 'remark'>, place: Where, record: string): void {
  const why = word('Entente lays out what it shows by itself');
  remark({ outcome: 'dropped', what: word('positions in a drawing'), why, place, record });
}

const TITLES = ['title', 'name', 'label'];

/** What a file says of itself; its name stands for what it does not say. */
export function headOfLoose(
  attributes: Loose,
  { name, remark }: Pick<Desk, 'name' | 'remark'>,
  place: Where,
): ImportedHead {
  const bare = bareName(name);
  const title = TITLES.map((key) => textOf(attributes[key])).find((text) => text !== undefined);
  const description = textOf(attributes['description']);
  for (const key of Object.keys(without(attributes, 'id', 'description', ...TITLES))) {
    const why = word('of a whole file, its title and description are kept');
    remark({ outcome: 'dropped', what: word('attributes of the file'), why, place, record: key });
  }
  return {
    id: textOf(attributes['id']) ?? bare,
    title: title ?? bare,
    ...(description === undefined ? {} : { description }),
  };
}

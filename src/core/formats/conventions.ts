import type { Entity, Json, Properties, Relationship, Source } from '../model/records';
import { isConfidence } from './attributes';
import type { Bag, Convention } from './property-bag';
import { openBag } from './property-bag';
import { edtfEndOf, edtfOf } from './dates';
import type { Importer } from './importer';

const ENTITY: readonly Convention[] = [
  { field: 'name', names: ['name', 'label', 'title', 'caption', 'displayname', 'fullname'], accepts: isWord },
  {
    field: 'type',
    names: ['type', 'entitytype', 'nodetype', 'labelv', 'labels', 'kind', 'category', 'class'],
    accepts: isWord,
  },
  { field: 'description', names: ['description'], accepts: isText },
  {
    field: 'country',
    names: ['country', 'countrycode'],
    accepts: (value) => isText(value) && /^[a-z]{2}$/i.test(value),
  },
  {
    field: 'wikidata',
    names: ['wikidata', 'wikidataid'],
    accepts: (value) => isText(value) && /^Q[1-9]\d*$/.test(value),
  },
];

const RELATIONSHIP: readonly Convention[] = [
  {
    field: 'type',
    names: 'type relationshiptype relationtype edgetype labele relationship relation predicate interaction kind'.split(
      ' ',
    ),
    accepts: isWord,
  },
  { field: 'summary', names: ['summary', 'description'], accepts: isText },
  { field: 'confidence', names: ['confidence'], accepts: isConfidence },
];

const LATITUDE: Convention = { field: 'lat', names: ['lat', 'latitude'], accepts: (value) => isWithin(value, 90) };
const LONGITUDE: Convention = {
  field: 'lon',
  names: ['lon', 'lng', 'long', 'longitude'],
  accepts: (value) => isWithin(value, 180),
};
const AMOUNT: Convention = {
  field: 'amount',
  names: ['amount', 'value'],
  accepts: (value) => typeof value === 'number',
};
const UNIT: Convention = { field: 'unit', names: ['unit', 'currency'], accepts: isWord };

/** Names of the two ends of a span; those of a group are sought together. */
const SPANS: readonly (readonly [start: readonly string[], end: readonly string[]])[] = [
  [
    ['start', 'startdate', 'begin', 'begindate', 'datestart', 'validfrom', 'fromdate', 'datefrom', 'since', 'from'],
    ['end', 'enddate', 'finish', 'finishdate', 'dateend', 'validto', 'validuntil', 'todate', 'dateto', 'until', 'to'],
  ],
  [
    ['founded', 'foundingdate', 'incorporationdate', 'established'],
    ['dissolved', 'dissolutiondate', 'closed'],
  ],
  [
    ['born', 'birthdate', 'dateofbirth'],
    ['died', 'deathdate', 'dateofdeath'],
  ],
];
/** Names of the day on which something happened. */
const POINTS = ['date', 'day', 'year', 'timestamp', 'time'];

const SOURCE_URL: Convention = {
  field: 'url',
  names: ['sourceurl', 'source', 'reference', 'evidence', 'url'],
  accepts: isLink,
};
const SOURCE_REST: readonly Convention[] = [
  { field: 'publisher', names: ['publisher', 'sourcename', 'source'], accepts: isWord },
  { field: 'title', names: ['sourcetitle', 'headline'], accepts: isWord },
  { field: 'published', names: ['published', 'publicationdate', 'sourcedate'], accepts: isDate },
];

export type Conventions = {
  /** What the properties of an entity say in the words that tools have for type, name, dates and place; the others stay. */
  readonly entity: (properties: Properties) => Partial<Entity>;
  /** The same of a relationship; a source that they name becomes one. */
  readonly relationship: (properties: Properties) => Partial<Relationship>;
};

/** How files of other tools are understood where their format leaves the names of attributes to whoever writes them. */
export function conventionsFor({ source }: Pick<Importer, 'source'>): Conventions {
  const folded = new Map<string, string>();
  const bag = (properties: Properties): Bag => openBag(properties, folded);
  return {
    entity: (properties) => {
      const open = bag(properties);
      const fields = { ...takeAll(open, ENTITY), ...takeSpan(open), ...takePlace(open) };
      return { ...withType(fields), ...open.rest() };
    },
    relationship: (properties) => {
      const open = bag(properties);
      const fields = { ...takeAll(open, RELATIONSHIP), ...takeValue(open) };
      const dates = { ...takeSpan(open) };
      const found = takeSource(open);
      return {
        ...withType(fields),
        ...(Object.keys(dates).length > 0 ? dates : takePoint(open)),
        ...(found === null ? {} : { sources: [source(found)] }),
        ...open.rest(),
      };
    },
  };
}

function takeAll(bag: Bag, conventions: readonly Convention[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const convention of conventions) {
    const value = bag.take(convention);
    if (value !== undefined) fields[convention.field] = String(value);
  }
  return fields;
}

/** Graph databases write several types of a node in one text, `:Person:Actor`; the first is its type. */
function withType<T extends object>(fields: T): T {
  const { type } = fields as { readonly type?: string };
  return type?.startsWith(':') ? { ...fields, type: type.split(':')[1] ?? type } : fields;
}

type Span = { readonly start?: string; readonly end?: string };

/** The first group of names of which one can be read as a date. */
function takeSpan(bag: Bag): Span {
  for (const [starts, ends] of SPANS) {
    const start = bag.take({ field: 'start', names: starts, accepts: isDate });
    const end = bag.take({ field: 'end', names: ends, accepts: isEnd });
    if (start === undefined && end === undefined) continue;
    return {
      ...(start === undefined ? {} : { start: String(start) }),
      ...(end === undefined ? {} : { end: String(end) }),
    };
  }
  return {};
}

function takePoint(bag: Bag): Span {
  const date = bag.take({ field: 'date', names: POINTS, accepts: isDate });
  return date === undefined ? {} : { start: String(date), end: String(date) };
}

function takePlace(bag: Bag): Pick<Partial<Entity>, 'place'> {
  return bag.has(LATITUDE) && bag.has(LONGITUDE)
    ? { place: { lat: Number(bag.take(LATITUDE)), lon: Number(bag.take(LONGITUDE)) } }
    : {};
}

/** An amount means something only with its unit. */
function takeValue(bag: Bag): Pick<Partial<Relationship>, 'value'> {
  return bag.has(AMOUNT) && bag.has(UNIT)
    ? { value: { amount: Number(bag.take(AMOUNT)), unit: String(bag.take(UNIT)) } }
    : {};
}

/** A source is known by its address; its publisher is the host where none is named. */
function takeSource(bag: Bag): Omit<Source, 'id'> | null {
  const url = bag.take(SOURCE_URL);
  if (url === undefined) return null;
  const link = String(url);
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(link)?.[1] ?? link;
  return { publisher: host, ...takeAll(bag, SOURCE_REST), url: link };
}

function isText(value: Json): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A name or a type: a text of one line, or a number. */
function isWord(value: Json): boolean {
  return typeof value === 'number' || (isText(value) && value.length <= 200);
}

function isLink(value: Json): boolean {
  return isText(value) && /^https?:\/\/[^\s/?#]+\S*$/i.test(value);
}

/** A date that needs no guessing; a number is one only as a year of four digits. */
function isDate(value: Json): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1000 && value < 3000;
  return isText(value) && edtfOf(value) !== null;
}

function isEnd(value: Json): boolean {
  return isDate(value) || (isText(value) && edtfEndOf(value) !== null);
}

function isWithin(value: Json, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}

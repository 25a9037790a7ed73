import { describe, expect, it } from 'vitest';
import type { Entity } from '@/core/model/records';
import { fault, graph } from './bundled';

const SHORTEST = 40;
const LONGEST = 340;
/** Types of which every entity has an established Russian and Chinese name. */
const NAMED_IN_BOTH = new Set(['person', 'state', 'organisation', 'place', 'pipeline']);
/** Private persons known from one listing or contract, whose names in the other language nobody has fixed. */
const NAMED_IN_ONE = new Set(
  'alexey-chichenev artem-yamshchikov hu-xiaoxun ivan-mechetin karen-ovsepyan mu-xiaolu yuan-yunxia yuri-soloviev'.split(
    ' ',
  ),
);
/** Ships, fleets and systems of payment are infrastructure that stands nowhere. */
const STANDS_NOWHERE = new Set(
  `angara-ship arctic-mulan china-track cips cnaps huihai-pacific hunter-star mermar mir nan-feng-zhi-xing nord-yacht
   ocean-28 olia regional-clearing-platforms rmb-clearing-moscow shadow-fleet spfs swift zarya-lng`.split(/\s+/),
);
const SCRIPTS: Readonly<Record<string, RegExp>> = { ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

/** Brands and abbreviations are written in Latin letters in every language. */
function isInScript(language: string, text: string): boolean {
  return (SCRIPTS[language]?.test(text) ?? true) || /^[A-Za-z0-9&. ]{2,24}$/.test(text);
}

function faultsOf(isFaulty: (entity: Entity) => boolean, what: string, mend: string): readonly string[] {
  return graph.entities.filter(isFaulty).map(({ id }) => fault(id, what, mend));
}

describe('an entity of the bundled dataset', () => {
  it('says what it is in one or two sentences', () => {
    const isFaulty = ({ description = '' }: Entity): boolean =>
      description.length < SHORTEST || description.length > LONGEST || !/[.!?”’)]$/.test(description);
    expect(
      faultsOf(isFaulty, 'has no description', `write one or two sentences of ${SHORTEST} to ${LONGEST} letters`),
    ).toEqual([]);
  });

  it('is described in words of its own', () => {
    const descriptions = graph.entities.map(({ description }) => description);
    expect(
      faultsOf(
        ({ description }) => descriptions.filter((one) => one === description).length > 1,
        'is described as another is',
        'say what is particular to it',
      ),
    ).toEqual([]);
  });

  it('has a Russian and a Chinese name where such names are established', () => {
    const isFaulty = ({ id, type, names }: Entity): boolean =>
      NAMED_IN_BOTH.has(type) && !NAMED_IN_ONE.has(id) && !(names?.['ru'] && names['zh']);
    expect(faultsOf(isFaulty, 'lacks its Russian or Chinese name', 'give both under "names"')).toEqual([]);
  });

  it('has its names in the script of their language, and no alias that says a name again', () => {
    const isFaulty = ({ name, names = {}, aliases = [] }: Entity): boolean =>
      Object.entries(names).some(([language, text]) => !isInScript(language, text)) ||
      aliases.some((alias) => [name, ...Object.values(names)].includes(alias));
    expect(faultsOf(isFaulty, 'has a name in another script, or says one twice', 'mend the names')).toEqual([]);
  });

  it('stands on the map if it is a place, or infrastructure that stands somewhere', () => {
    const isFaulty = ({ id, type, place, route }: Entity): boolean =>
      (type === 'place' || (type === 'facility' && !STANDS_NOWHERE.has(id) && route === undefined)) &&
      place === undefined;
    expect(faultsOf(isFaulty, 'has no place', 'give "place" with lat and lon')).toEqual([]);
  });

  it('has a route if it is a pipeline, of two points at least, none of them far from the next', () => {
    // One is a mere idea, whose way nobody has drawn.
    const isFaulty = ({ id, type, route }: Entity): boolean =>
      (type === 'pipeline' && id !== 'kazakhstan-gas-route' && (route?.length ?? 0) < 2) ||
      (route
        ?.slice(1)
        .some(
          ([lat, lon], at) =>
            Math.hypot(lat - route[at]![0], lon - route[at]![1]) > 60 && Math.abs(lon - route[at]![1]) < 180,
        ) ??
        false);
    expect(faultsOf(isFaulty, 'has no sound route', 'give "route" with two way-points or more')).toEqual([]);
  });

  it('has a route if it is a bridge, a railway or a line', () => {
    const isFaulty = ({ type, name, route }: Entity): boolean =>
      type === 'facility' && / (?:bridge|railway|line|sea route)$/i.test(name) && route === undefined;
    expect(faultsOf(isFaulty, 'has no route', 'give "route" with its two ends at least')).toEqual([]);
  });

  it('has a country of ISO 3166 or none, and has one if it is a state', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const isFaulty = ({ type, country }: Entity): boolean =>
      country === undefined ? type === 'state' : countries.of(country.toUpperCase()) === undefined;
    expect(faultsOf(isFaulty, 'has no country, or one that does not exist', 'give its code, as in "ru"')).toEqual([]);
  });

  it('stands on the map if it is a state', () => {
    const isFaulty = ({ type, place }: Entity): boolean => type === 'state' && place === undefined;
    expect(faultsOf(isFaulty, 'has no place', 'give "place" with lat and lon of its capital')).toEqual([]);
  });

  it('has a Wikidata id of its own, or none', () => {
    const ids = graph.entities.flatMap(({ wikidata }) => wikidata ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('rests on a source and takes part in something', () => {
    const tied = new Set(graph.relationships.flatMap(({ from, to }) => [from, to]));
    expect(faultsOf(({ sources = [] }) => sources.length === 0, 'has no source', 'name one')).toEqual([]);
    expect(faultsOf(({ id }) => !tied.has(id), 'takes part in nothing', 'add a relationship, or drop it')).toEqual([]);
  });

  it('was formerly called by its twin, where two were joined', () => {
    const isFaulty = ({ formerly, aliases = [], names = {} }: Entity): boolean =>
      formerly !== undefined && aliases.length === 0 && Object.keys(names).length === 0;
    expect(faultsOf(isFaulty, 'lost the name of what was joined to it', 'keep that name as an alias')).toEqual([]);
  });
});

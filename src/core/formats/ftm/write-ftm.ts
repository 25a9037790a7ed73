import type { Entity, Json, RawGraph, Source } from '../../model/records';
import { freeId } from '../sound';
import { COUNTRIES } from './entity';
import type { Schema } from './model';
import { SCHEMATA } from './model';
import { keyOf, SOURCE, sourceProperties } from './sources';
import type { Citing, FtmRecord, Statements } from './statements';
import { dateStatements, isFtmDate, listed, merged, split } from './statements';
import { edgeRecords } from './write-edges';

/** Writes a graph as JSON lines: the sources as articles, then entities, then relationships that no property says. */
export function writeFtm(graph: RawGraph): string {
  const sourceOf = new Map(graph.sources.map((source) => [source.id, source]));
  const cite: Citing = (ids) => citing((ids ?? []).map((id) => sourceOf.get(id)!));
  const labels = new Map(graph.entityTypes.map(({ id, label }) => [id, label]));
  const schemata = new Map(graph.entityTypes.map((type) => [type.id, schemaFor(type.id, type.schema)]));
  const schemaOf = new Map(graph.entities.map(({ id, type }) => [id, schemata.get(type)!]));
  const { links, edges } = edgeRecords(graph, schemaOf, cite);
  const records = [
    ...articles(graph),
    ...graph.entities.map((entity) =>
      entityRecord(entity, schemaOf.get(entity.id)!, labels, cite, links.get(entity.id)),
    ),
    ...edges,
  ];
  return records.map((record) => `${JSON.stringify({ ...record, ...dataset(record, graph.id) })}\n`).join('');
}

function dataset(record: FtmRecord, id: string): { readonly datasets?: Json } {
  return record['datasets'] === undefined ? { datasets: [id] } : {};
}

/** The schema of an entity type: the one it names, the one it is, or any thing. */
function schemaFor(id: string, named: string | undefined): Schema {
  const known = [id, named ?? ''].map((name) => SCHEMATA.get(name)).find((schema) => schema && !schema.edge);
  return known && (!known.isAbstract || known.name === id) ? known : SCHEMATA.get('Thing')!;
}

function articles({ sources, entities, relationships }: RawGraph): readonly FtmRecord[] {
  const taken = new Set([...entities, ...relationships].map(({ id }) => id));
  const first = new Map(sources.toReversed().map((source) => [keyOf(source.publisher, source.url), source]));
  return sources.flatMap((source) => {
    const { id, publisher, url, published } = source;
    // Records name sources by their addresses: of two at one address only one can be named.
    if (first.get(keyOf(publisher, url)) !== source) return [];
    const { title, language, origin, note } = source;
    const date = isFtmDate(published) ? published : undefined;
    const properties = merged(
      { keywords: [SOURCE], publisher: [publisher] },
      url === undefined ? {} : { sourceUrl: [url] },
      listed(sourceProperties({ title, language, origin, note, published: date })),
    );
    const own = freeId(id, (one) => taken.has(one));
    taken.add(own);
    return [{ id: own, schema: 'Article', properties }];
  });
}

function citing(sources: readonly Source[]): Statements {
  const urls = sources.flatMap(({ url }) => url ?? []);
  const publishers = sources.filter(({ url }) => url === undefined).map(({ publisher }) => publisher);
  return {
    ...(urls.length > 0 ? { sourceUrl: urls } : {}),
    ...(publishers.length > 0 ? { publisher: publishers } : {}),
  };
}

function entityRecord(
  entity: Entity,
  schema: Schema,
  labels: ReadonlyMap<string, string>,
  cite: Citing,
  links: Statements = {},
): FtmRecord {
  const { id, type, name, names = {}, aliases = [], description, country, wikidata, place } = entity;
  const { beside, own } = split(entity.properties);
  const has = (keys: readonly string[], value: string): boolean => keys.some((key) => own[key]?.includes(value));
  const others = [...aliases, ...Object.values(names)].filter((one) => !has(['weakAlias', 'previousName'], one));
  const isPlaced = place !== undefined && schema.properties.has('latitude');
  const properties = merged(
    has(schema.caption, name) ? {} : { name: [name] },
    others.length > 0 ? { alias: others } : {},
    description === undefined ? {} : { summary: [description] },
    dateStatements(entity, schema, own),
    country === undefined ||
      COUNTRIES.some((key) => own[key]?.some((code) => code === country || code === country.toUpperCase()))
      ? {}
      : { country: [country] },
    wikidata === undefined ? {} : { wikidataId: [wikidata] },
    isPlaced ? { latitude: [String(place.lat)], longitude: [String(place.lon)] } : {},
    schema.name === 'Thing' && type !== 'Thing' ? { keywords: [labels.get(type) ?? type] } : {},
    links,
    cite(entity.sources),
    own,
  );
  return { id, schema: schema.name, caption: name, properties, ...beside };
}

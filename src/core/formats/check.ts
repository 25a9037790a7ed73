import type { RawGraph, Relationship, Source } from '../model/records';
import { parseBound } from '../model/time';
import { checkReferences } from './check-references';
import { dateExpected, dateTrouble } from './date-words';
import type { PathProblem } from './format';
import { say } from '../words/say';
import { RECORD_LISTS } from './record-lists';

/** Families a dataset may have, as a column of one byte holds them. */
const MOST_FAMILIES = 255;
/** Types a dataset may have, as a column of two bytes holds them. */
const MOST_TYPES = 65_535;

/** Takes what is wrong. */
type Tell = (problem: PathProblem) => void;

/** Everything a schema cannot say: ids are unique, ends and sources exist, dates are dates, nothing ends before it starts. */
export function check(graph: RawGraph): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const tell: Tell = (problem) => void problems.push(problem);
  const entityIds = new Set(graph.entities.map((entity) => entity.id));
  const sourceIds = new Set(graph.sources.map((source) => source.id));
  for (const kind of RECORD_LISTS) tellRepeats(kind, graph[kind] ?? [], tell);
  tellShared(graph, entityIds, tell);
  tellTooMany('families', graph.families.length, MOST_FAMILIES, tell);
  tellTooMany('entityTypes', graph.entityTypes.length, MOST_TYPES, tell);
  tellTooMany('relationshipTypes', graph.relationshipTypes.length, MOST_TYPES, tell);
  graph.sources.forEach((source, at) => checkSource(source, at, tell));
  graph.entities.forEach((entity, at) => {
    checkSpan('entities', entity, at, tell);
    if (entity.sources) tellMissing('entities', entity.id, entity.sources, at, sourceIds, tell);
  });
  graph.relationships.forEach((relationship, at) => checkRelationship(relationship, at, entityIds, sourceIds, tell));
  return [...problems, ...checkReferences(graph)];
}

type Kind = (typeof RECORD_LISTS)[number];

function tellRepeats(kind: Kind, records: readonly { readonly id: string }[], tell: Tell): void {
  const seen = new Set<string>();
  records.forEach(({ id }, at) => {
    if (seen.has(id)) {
      tell({
        path: [kind, at, 'id'],
        record: id,
        what: say(
          'there are two records of {kind, select, families {family} entityTypes {entity type} relationshipTypes {relationship type} verbs {verb} sourceKinds {kind of sources} stories {story} questions {question} sources {source} entities {entity} other {relationship}} "{id}"',
          { kind, id },
        ),
        expected: say('an id of its own for each record'),
      });
    }
    seen.add(id);
  });
}

/** Links select entities and relationships by id alone, so the two must not share one. */
function tellShared(graph: RawGraph, entityIds: ReadonlySet<string>, tell: Tell): void {
  graph.relationships.forEach(({ id }, at) => {
    if (!entityIds.has(id)) return;
    tell({
      path: ['relationships', at, 'id'],
      record: id,
      what: say('relationship "{id}" has the id of an entity', { id }),
      expected: say('an id that no entity has'),
    });
  });
}

function tellTooMany(kind: Kind, count: number, most: number, tell: Tell): void {
  if (count <= most) return;
  tell({
    path: [kind],
    what: say('there are {count} {kind}', { count, kind }),
    expected: say('at most {most}', { most }),
  });
}

function checkSource(source: Source, at: number, tell: Tell): void {
  const trouble = source.published === undefined ? null : dateTrouble(source.published);
  if (trouble !== null) {
    tell({
      path: ['sources', at, 'published'],
      record: source.id,
      what: say('source "{id}" is published on "{date}": {trouble}', {
        id: source.id,
        date: shorten(source.published!),
        trouble,
      }),
      expected: dateExpected(),
    });
  }
  const protocol = source.url === undefined ? 'http' : URL_SHAPE.exec(source.url)?.[1]?.toLowerCase();
  if (protocol === 'http' || protocol === 'https') return;
  tell({
    path: ['sources', at, 'url'],
    record: source.id,
    what: say('source "{id}" has the address "{address}"', { id: source.id, address: shorten(source.url!) }),
    expected: say('an address that begins with http:// or https://'),
  });
}

const URL_SHAPE = /^([a-z]+):\/\/[^\s/?#]+\S*$/i;

function checkRelationship(
  relationship: Relationship,
  at: number,
  entityIds: ReadonlySet<string>,
  sourceIds: ReadonlySet<string>,
  tell: Tell,
): void {
  const { id, sources } = relationship;
  for (const end of ENDS) {
    if (entityIds.has(relationship[end])) continue;
    tell({
      path: ['relationships', at, end],
      record: id,
      what: say(
        'relationship "{id}" goes {end, select, from {from} other {to}} "{entity}", and there is no such entity',
        { id, end, entity: shorten(relationship[end]) },
      ),
      expected: say('the id of an entity of this file'),
    });
  }
  checkSpan('relationships', relationship, at, tell);
  tellMissing('relationships', id, sources, at, sourceIds, tell);
}

const ENDS = ['from', 'to'] as const;

function tellMissing(
  kind: 'entities' | 'relationships',
  record: string,
  ids: readonly string[],
  at: number,
  known: ReadonlySet<string>,
  tell: Tell,
): void {
  ids.forEach((id, position) => {
    if (known.has(id)) return;
    tell({
      path: [kind, at, 'sources', position],
      record,
      what: say(
        '{kind, select, entities {entity} other {relationship}} "{record}" names source "{source}", and there is no such source',
        { kind, record, source: shorten(id) },
      ),
      expected: say('the id of a source of this file'),
    });
  });
}

type Dated = Pick<Relationship, 'id' | 'start' | 'end' | 'startBasis'>;

function checkSpan(kind: 'entities' | 'relationships', dated: Dated, at: number, tell: Tell): void {
  const { id, start, end, startBasis } = dated;
  for (const edge of EDGES) {
    const text = dated[edge];
    const trouble = text === undefined || text === '' || text === '..' ? null : dateTrouble(text);
    if (trouble === null) continue;
    const what = say(
      '{kind, select, entities {entity} other {relationship}} "{id}" {edge, select, start {starts} other {ends}} on "{date}": {trouble}',
      { kind, id, edge, date: shorten(text!), trouble },
    );
    tell({ path: [kind, at, edge], record: id, what, expected: dateExpected() });
  }
  const first = parseBound(start);
  const last = parseBound(end);
  if (start !== undefined && end !== undefined && first && last && last.latest < first.earliest) {
    tell({
      path: [kind, at, 'end'],
      record: id,
      what: say(
        '{kind, select, entities {entity} other {relationship}} "{id}" ends on "{end}", before it starts on "{start}"',
        { kind, id, start, end },
      ),
      expected: say('an end that is not before the start'),
    });
  }
  if (startBasis === 'attested' && !first) {
    tell({
      path: [kind, at, 'startBasis'],
      record: id,
      what: say(
        '{kind, select, entities {entity} other {relationship}} "{id}" has an attested start and no date for it',
        {
          kind,
          id,
        },
      ),
      expected: say('a start date by which it is attested'),
    });
  }
}

const EDGES = ['start', 'end'] as const;

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

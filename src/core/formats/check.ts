import type { Entity, RawGraph, Relationship, Source } from '../model/records';
import { DATE_EXPECTED, dateTrouble, parseDate } from '../model/time';
import { checkReferences } from './check-references';
import type { Path, PathProblem } from './format';

/** Families a dataset may have, as a column of one byte holds them. */
const MOST_FAMILIES = 255;
/** Types a dataset may have, as a column of two bytes holds them. */
const MOST_TYPES = 65_535;

/** Everything a schema cannot say: ids are unique, ends and sources exist, dates are dates, nothing ends before it starts. */
export function check(graph: RawGraph): readonly PathProblem[] {
  const entityIds = new Set(graph.entities.map((entity) => entity.id));
  const sourceIds = new Set(graph.sources.map((source) => source.id));
  return [
    ...repeats('families', graph.families),
    ...repeats('entityTypes', graph.entityTypes),
    ...repeats('relationshipTypes', graph.relationshipTypes),
    ...repeats('verbs', graph.verbs),
    ...repeats('sourceKinds', graph.sourceKinds),
    ...repeats('stories', graph.stories),
    ...repeats('sources', graph.sources),
    ...repeats('entities', graph.entities),
    ...repeats('relationships', graph.relationships),
    ...shared(graph, entityIds),
    ...tooMany('families', graph.families.length, MOST_FAMILIES),
    ...tooMany('entityTypes', graph.entityTypes.length, MOST_TYPES),
    ...tooMany('relationshipTypes', graph.relationshipTypes.length, MOST_TYPES),
    ...graph.sources.flatMap((source, at) => checkSource(source, ['sources', at])),
    ...graph.entities.flatMap((entity, at) => checkEntity(entity, ['entities', at], sourceIds)),
    ...graph.relationships.flatMap((relationship, at) =>
      checkRelationship(relationship, ['relationships', at], entityIds, sourceIds),
    ),
    ...checkReferences(graph),
  ];
}

const NAMES = {
  families: 'family',
  entityTypes: 'entity type',
  relationshipTypes: 'relationship type',
  verbs: 'verb',
  sourceKinds: 'kind of sources',
  stories: 'story',
  sources: 'source',
  entities: 'entity',
  relationships: 'relationship',
} as const;

function repeats(kind: keyof typeof NAMES, records: readonly { readonly id: string }[]): readonly PathProblem[] {
  const seen = new Set<string>();
  const problems: PathProblem[] = [];
  records.forEach(({ id }, at) => {
    if (seen.has(id)) {
      problems.push({
        path: [kind, at, 'id'],
        record: id,
        what: `there are two records of ${NAMES[kind]} "${id}"`,
        expected: 'an id of its own for each record',
      });
    }
    seen.add(id);
  });
  return problems;
}

/** Links select entities and relationships by id alone, so the two must not share one. */
function shared(graph: RawGraph, entityIds: ReadonlySet<string>): readonly PathProblem[] {
  return graph.relationships.flatMap(({ id }, at) =>
    entityIds.has(id)
      ? [
          {
            path: ['relationships', at, 'id'],
            record: id,
            what: `relationship "${id}" has the id of an entity`,
            expected: 'an id that no entity has',
          },
        ]
      : [],
  );
}

function tooMany(kind: keyof typeof NAMES, count: number, most: number): readonly PathProblem[] {
  return count > most ? [{ path: [kind], what: `there are ${count} ${kind}`, expected: `at most ${most}` }] : [];
}

function checkSource(source: Source, path: Path): readonly PathProblem[] {
  return [
    ...checkDate(`source "${source.id}" is published on`, source.published, [...path, 'published'], source.id, false),
    ...checkUrl(source, path),
  ];
}

function checkUrl({ id, url }: Source, path: Path): readonly PathProblem[] {
  if (url === undefined) return [];
  const protocol = URL_SHAPE.exec(url)?.[1]?.toLowerCase();
  if (protocol === 'http' || protocol === 'https') return [];
  return [
    {
      path: [...path, 'url'],
      record: id,
      what: `source "${id}" has the address "${shorten(url)}"`,
      expected: 'an address that begins with http:// or https://',
    },
  ];
}

const URL_SHAPE = /^([a-z]+):\/\/[^\s/?#]+\S*$/i;

function checkEntity(entity: Entity, path: Path, sourceIds: ReadonlySet<string>): readonly PathProblem[] {
  return [
    ...checkSpan('entity', entity, path),
    ...missing(`entity "${entity.id}"`, entity.sources ?? [], sourceIds, [...path, 'sources'], entity.id),
  ];
}

function checkRelationship(
  relationship: Relationship,
  path: Path,
  entityIds: ReadonlySet<string>,
  sourceIds: ReadonlySet<string>,
): readonly PathProblem[] {
  const { id, from, to } = relationship;
  const ends = (['from', 'to'] as const).filter((end) => !entityIds.has(relationship[end]));
  return [
    ...ends.map((end) => ({
      path: [...path, end],
      record: id,
      what: `relationship "${id}" goes ${end} "${shorten(end === 'from' ? from : to)}", and there is no such entity`,
      expected: 'the id of an entity of this file',
    })),
    ...checkSpan('relationship', relationship, path),
    ...missing(`relationship "${id}"`, relationship.sources, sourceIds, [...path, 'sources'], id),
  ];
}

function missing(
  name: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
  record: string,
): readonly PathProblem[] {
  return ids.flatMap((id, at) =>
    known.has(id)
      ? []
      : [
          {
            path: [...path, at],
            record,
            what: `${name} names source "${shorten(id)}", and there is no such source`,
            expected: 'the id of a source of this file',
          },
        ],
  );
}

type Dated = Pick<Relationship, 'id' | 'start' | 'end' | 'startBasis'>;

function checkSpan(kind: string, { id, start, end, startBasis }: Dated, path: Path): readonly PathProblem[] {
  const problems = [
    ...checkDate(`${kind} "${id}" starts on`, start, [...path, 'start'], id, true),
    ...checkDate(`${kind} "${id}" ends on`, end, [...path, 'end'], id, true),
  ];
  const first = parseDate(start ?? '');
  const last = parseDate(end ?? '');
  if (first && last && last.latest < first.earliest) {
    problems.push({
      path: [...path, 'end'],
      record: id,
      what: `${kind} "${id}" ends on "${end}", before it starts on "${start}"`,
      expected: 'an end that is not before the start',
    });
  }
  if (startBasis === 'attested' && !first) {
    problems.push({
      path: [...path, 'startBasis'],
      record: id,
      what: `${kind} "${id}" has an attested start and no date for it`,
      expected: 'a start date by which it is attested',
    });
  }
  return problems;
}

function checkDate(
  what: string,
  text: string | undefined,
  path: Path,
  record: string,
  mayBeOpen: boolean,
): readonly PathProblem[] {
  if (text === undefined || (mayBeOpen && (text === '' || text === '..'))) return [];
  const trouble = dateTrouble(text);
  return trouble === null
    ? []
    : [{ path, record, what: `${what} "${shorten(text)}": ${trouble}`, expected: DATE_EXPECTED }];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

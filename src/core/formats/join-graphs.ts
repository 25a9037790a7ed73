import type { Entity, RawGraph, Relationship } from '../model/records';
import type { ReadOptions, ReadResult } from './format';
import type { Importer } from './importer';
import { startImport } from './importer';
import type { ImportReport, ReportNote } from './report';
import { say } from '../words/say';

/** A file that was read, among others that were opened with it. */
export type ReadPart = { readonly name: string; readonly graph: RawGraph; readonly report: ImportReport };

/** One dataset of several files: what two of them say alike is said once, and of one id the first record counts. */
export function joinGraphs(parts: readonly ReadPart[], options: ReadOptions): ReadResult {
  const graphs = parts.map(({ graph }) => graph);
  const formats = [...new Set(parts.map(({ report }) => report.format))].join(say(' and '));
  const importer = startImport(say('{formats}, {count} files', { formats, count: parts.length }), options);
  const idsOf = graphs.map((graph) => addSources(graph, importer));
  for (const entity of entitiesOf(graphs, idsOf)) importer.entity(entity);
  addRelationships(graphs, idsOf, importer);
  const result = importer.finish(headOf(graphs));
  if ('problems' in result) return result;
  const notes = [...parts.flatMap(notesOf), ...result.report.notes];
  return { graph: result.graph, report: { ...result.report, notes } };
}

type Ids = ReadonlyMap<string, string>;

/** Ids that the sources of a file have in the whole. */
function addSources({ sources }: RawGraph, importer: Importer): Ids {
  return new Map(sources.map((source) => [source.id, importer.source(source)]));
}

function named<T extends { readonly sources?: readonly string[] }>(record: T, ids: Ids): T {
  return record.sources ? { ...record, sources: record.sources.map((id) => ids.get(id) ?? id) } : record;
}

/** Those that a file describes before those of whom it has nothing but the id; the same twice is no news. */
function entitiesOf(graphs: readonly RawGraph[], idsOf: readonly Ids[]): readonly Entity[] {
  const all = graphs.flatMap(({ entities }, at) => entities.map((entity) => named(entity, idsOf[at]!)));
  const described = all.filter((entity) => !isBare(entity));
  const known = new Map<string, Entity>();
  const different = described.filter((entity) => {
    const before = known.get(entity.id);
    known.set(entity.id, before ?? entity);
    return !before || !isSame(before, entity);
  });
  return [
    ...different,
    ...all.filter((entity) => isBare(entity) && !known.has(entity.id) && known.set(entity.id, entity)),
  ];
}

const BARE: ReadonlySet<string> = new Set(['id', 'type', 'name']);

function isBare(entity: Entity): boolean {
  return entity.name === entity.id && Object.keys(entity).every((key) => BARE.has(key));
}

function addRelationships(graphs: readonly RawGraph[], idsOf: readonly Ids[], importer: Importer): void {
  const known = new Map<string, Relationship>();
  graphs.forEach(({ relationships }, at) => {
    for (const one of relationships) {
      const relationship = named(one, idsOf[at]!);
      const before = known.get(one.id);
      if (!before) known.set(one.id, relationship);
      if (!before || !isSame(before, relationship)) importer.relationship(relationship);
    }
  });
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function headOf(graphs: readonly RawGraph[]): Parameters<Importer['finish']>[0] {
  const titles = [...new Set(graphs.map(({ title }) => title))];
  const questions = firstOfEach(graphs.map((graph) => graph.questions ?? []));
  const { licence, workspace } = Object.assign({}, ...graphs.toReversed()) as RawGraph;
  const { description, descriptions } = graphs.find((graph) => graph.description !== undefined) ?? {};
  const words = titles.length === 1 ? graphs.find((graph) => graph.titles !== undefined)?.titles : undefined;
  return {
    id: graphs[0]?.id ?? '',
    title:
      titles.length > 3
        ? say('{title} and {count} more', { title: titles[0]!, count: titles.length - 1 })
        : titles.join(', '),
    ...(words === undefined ? {} : { titles: words }),
    ...(description === undefined ? {} : { description }),
    ...(descriptions === undefined ? {} : { descriptions }),
    ...(licence === undefined ? {} : { licence }),
    ...(workspace === undefined ? {} : { workspace }),
    families: firstOfEach(graphs.map((graph) => graph.families)),
    entityTypes: firstOfEach(graphs.map((graph) => graph.entityTypes)),
    relationshipTypes: firstOfEach(graphs.map((graph) => graph.relationshipTypes)),
    verbs: firstOfEach(graphs.map((graph) => graph.verbs)),
    sourceKinds: firstOfEach(graphs.map((graph) => graph.sourceKinds)),
    stories: firstOfEach(graphs.map((graph) => graph.stories)),
    ...(questions.length === 0 ? {} : { questions }),
  };
}

/** The first record of each id. */
function firstOfEach<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] {
  const known = new Map<string, T>();
  for (const record of lists.flat()) if (!known.has(record.id)) known.set(record.id, record);
  return [...known.values()];
}

/** The notes of one file, in which places are told with its name. */
function notesOf({ name, report }: ReadPart): readonly ReportNote[] {
  return report.notes.map((note) => ({
    ...note,
    examples: note.examples.map(({ record, ...example }) => ({
      ...example,
      record: record === undefined || record === name ? name : `${name}: ${record}`,
    })),
  }));
}

import type { Place } from '../model/problem';
import type { EntityType, Family, RawGraph, Source } from '../model/records';
import { check } from './check';
import type { ReadResult, ReadOptions } from './format';
import type { Head } from './head';
import type { TypeDraft } from './import-types';
import { typesOf, usedTypes } from './import-types';
import type { Remark, Where } from './notes';
import { found, gatherNotes } from './notes';
import { plainReport } from './report';
import type { EntityDraft, Placed, RelationshipDraft } from './sound-fields';
import { freeId, soundEntities, soundRelationships, soundSource } from './sound';
import { soundReferences } from './sound-references';
import { say } from '../words/say';

/** Collects what a file of another format says, and gives a sound graph with a report of what was changed and dropped. */
export type Importer = {
  /** Declares a type; a second time is no trouble. Types that are only used are declared by themselves. */
  readonly entityType: (type: EntityType) => void;
  readonly relationshipType: (type: TypeDraft) => void;
  readonly family: (family: Family) => void;
  /** A source; gives the id under which records name it. Two that say the same are one. */
  readonly source: (source: Omit<Source, 'id'> & { readonly id?: string }) => string;
  readonly entity: (draft: EntityDraft, place?: Where) => void;
  readonly relationship: (draft: RelationshipDraft, place?: Where) => void;
  /** Says of something that it was changed or dropped. */
  readonly remark: (remark: Remark) => void;
  /** Ends with what the file says besides its records: types that it declares there are kept though nothing uses them. */
  readonly finish: (head: Pick<Head, 'id' | 'title'> & Partial<Head>) => ReadResult;
};

/** Starts to collect the records of a file in the format with this label. */
export function startImport(label: string, { limits }: ReadOptions): Importer {
  const entities: Placed<EntityDraft>[] = [];
  const relationships: Placed<RelationshipDraft>[] = [];
  const sources = new Map<string, Source>();
  const sourceIds = new Map<string, string>();
  const entityTypes = new Map<string, EntityType>();
  const relationshipTypes = new Map<string, TypeDraft>();
  const families = new Map<string, Family>();
  const notes = gatherNotes();
  let over: Place | null = null;

  function take<T>(list: Placed<T>[], draft: T, place: Where): void {
    if (list.length >= limits.records) over ??= found(place) ?? { line: 1, column: 1 };
    else list.push({ draft, place });
  }

  function addSource({ id, ...source }: Omit<Source, 'id'> & { readonly id?: string }): string {
    const key = JSON.stringify([id ?? '', source.publisher, source.title, source.url, source.published]);
    const known = sourceIds.get(key);
    if (known !== undefined) return known;
    const own = freeId(id ?? `s${sources.size + 1}`, (one) => sources.has(one));
    sourceIds.set(key, own);
    sources.set(own, soundSource({ id: own, ...source }, notes.add));
    return own;
  }

  return {
    entityType: (type) => void (entityTypes.has(type.id) || entityTypes.set(type.id, type)),
    relationshipType: (type) => void (relationshipTypes.has(type.id) || relationshipTypes.set(type.id, type)),
    family: (family) => void (families.has(family.id) || families.set(family.id, family)),
    source: addSource,
    entity: (draft, place) => take(entities, draft, place),
    relationship: (draft, place) => take(relationships, draft, place),
    remark: notes.add,
    finish: (head) => {
      if (over) {
        const what = say('there are more records of one kind than are taken in');
        const expected = say('at most {most, number}', { most: limits.records });
        return { problems: [{ place: over, what, expected, isLimit: true }] };
      }
      for (const source of head.sources ?? []) addSource(source);
      for (const type of head.relationshipTypes ?? []) relationshipTypes.set(type.id, type);
      for (const type of head.entityTypes ?? []) entityTypes.set(type.id, type);
      for (const family of head.families ?? []) families.set(family.id, family);
      const workshop = { add: notes.add, longest: limits.textLength, sources: new Set(sources.keys()) };
      const known = soundEntities(entities, workshop);
      const ties = soundRelationships(relationships, known, workshop);
      const types = typesOf(ties, relationshipTypes, families);
      const records: RawGraph = {
        verbs: [],
        sourceKinds: [],
        stories: [],
        ...head,
        families: withUsed(head.families, types.families),
        relationshipTypes: withUsed(head.relationshipTypes, types.relationshipTypes),
        entityTypes: withUsed(head.entityTypes, usedTypes([...known.values()], entityTypes)),
        sources: [...sources.values()],
        entities: [...known.values()],
        relationships: ties,
      };
      const graph = soundReferences(records, notes.add);
      const [problem] = check(graph);
      // The importer is there to make graphs sound; what it missed is told rather than shown broken.
      if (problem) return { problems: [{ what: problem.what, expected: problem.expected }] };
      return { graph, report: plainReport(label, graph, notes.notes()) };
    },
  };
}

/** Those that are declared, in their order, and behind them those that are only used. */
function withUsed<T extends { readonly id: string }>(declared: readonly T[] = [], used: readonly T[]): readonly T[] {
  const known = new Set(declared.map(({ id }) => id));
  return [...declared, ...used.filter(({ id }) => !known.has(id))];
}

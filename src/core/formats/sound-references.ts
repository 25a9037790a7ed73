import type { RawGraph, Relationship } from '../model/records';
import type { Remark } from './notes';
import { word } from '../words/say';

type Add = (remark: Remark) => void;

/** The graph with only such verbs, disputes, former ids and footnotes as meet their records. */
export function soundReferences(graph: RawGraph, add: Add): RawGraph {
  const { entities: all, relationships: ties, stories } = graph;
  if (stories.length === 0 && !all.some(refers) && !ties.some(refers)) return graph;
  const taken = new Set([...graph.entities, ...graph.relationships].map(({ id }) => id));
  const entities = graph.entities.map((one) => soundFormer(one, taken, add));
  const relationships = soundDisputes(
    soundVerbs(graph, add).map((one) => soundFormer(one, taken, add)),
    add,
  );
  return { ...graph, entities, relationships, stories: soundStories(graph, add) };
}

function refers({ verb, disputes, formerly }: Partial<Relationship>): boolean {
  return (verb ?? disputes ?? formerly) !== undefined;
}

function soundVerbs({ verbs, relationships }: RawGraph, add: Add): readonly Relationship[] {
  const typeOf = new Map(verbs.map(({ id, type }) => [id, type]));
  return relationships.map((one) => {
    const { verb, ...rest } = one;
    if (verb === undefined || typeOf.get(verb) === one.type) return one;
    const why = word('no such wording of their type is declared; kept as text');
    add({ outcome: 'changed', what: word('verbs of relationships'), why, record: one.id });
    return { ...rest, properties: { ...one.properties, 'verb (as written)': verb } };
  });
}

type Formed = { readonly id: string; readonly formerly?: readonly string[] };

function soundFormer<T extends Formed>(record: T, taken: Set<string>, add: Add): T {
  if (record.formerly === undefined) return record;
  const { formerly, ...rest } = record;
  const free = formerly.filter((id) => !taken.has(id) && taken.add(id));
  if (free.length === formerly.length) return record;
  add({ outcome: 'dropped', what: word('former ids'), why: word('another record has or had them'), record: record.id });
  return (free.length > 0 ? { ...rest, formerly: free } : rest) as unknown as T;
}

function soundDisputes(relationships: readonly Relationship[], add: Add): readonly Relationship[] {
  if (relationships.every(({ disputes }) => disputes === undefined)) return relationships;
  const named = new Map(relationships.map(({ id, disputes }) => [id, new Set(disputes)]));
  return relationships.map((one) => {
    const { disputes = [], ...rest } = one;
    const mutual = disputes.filter((other) => other !== one.id && named.get(other)?.has(one.id));
    if (mutual.length === disputes.length) return one;
    const why = word('the two do not name each other');
    add({ outcome: 'dropped', what: word('disputes between relationships'), why, record: one.id });
    return mutual.length > 0 ? { ...rest, disputes: mutual } : rest;
  });
}

function soundStories({ stories, relationships }: RawGraph, add: Add): RawGraph['stories'] {
  if (stories.length === 0) return stories;
  const known = new Set(relationships.map(({ id }) => id));
  return stories.filter(({ id, steps }) => {
    const isSound = steps.every(({ text }) => text.every(({ notes }) => notes.every((note) => known.has(note))));
    if (!isSound)
      add({
        outcome: 'dropped',
        what: word('stories'),
        why: word('they rest on relationships that are not here'),
        record: id,
      });
    return isSound;
  });
}

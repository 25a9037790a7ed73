import { describe, expect, it } from 'vitest';
import { fold } from '@/core/search/fold';
import { parseDate } from '@/core/model/time';
import type { Entity, Relationship } from '@/core/model/records';
import { fault, graph } from './bundled';

const undirected = new Set(graph.relationshipTypes.filter(({ directed }) => directed === false).map(({ id }) => id));

/** What two records of one fact have in common: ends, type and what the figure is of. */
function matterOf({ from, to, type, value, properties }: Relationship): string {
  const ends = undirected.has(type) ? [from, to].toSorted() : [from, to];
  return JSON.stringify([type, ends, value?.commodity ?? properties?.['commodity'] ?? null]);
}

/** Whether one record may tell the same days as the other: its span lies within the other's. */
function coincide(one: Relationship, other: Relationship): boolean {
  return within(one, other) || within(other, one);
}

function within(inner: Relationship, outer: Relationship): boolean {
  const [innerStart, outerStart] = [parseDate(inner.start ?? ''), parseDate(outer.start ?? '')];
  if (!innerStart || !outerStart) return false;
  const ends = [inner, outer].map(({ end }) => (end === undefined || end === '..' ? null : parseDate(end)));
  const [innerEnd, outerEnd] = ends;
  const isAfter = innerStart.earliest >= outerStart.earliest && innerStart.latest <= outerStart.latest;
  return isAfter && (!innerEnd || !outerEnd || innerEnd.latest <= outerEnd.latest);
}

function isSameFact(one: Relationship, other: Relationship): boolean {
  if (one.disputes?.includes(other.id) || !coincide(one, other)) return false;
  if (one.value && other.value) return one.value.unit === other.value.unit && one.value.amount === other.value.amount;
  return !one.value && !other.value && one.verb === other.verb;
}

function groupsOf<T>(records: readonly T[], keyOf: (record: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const record of records) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
  return [...groups.values()];
}

function pairsOf<T>(groups: readonly (readonly T[])[]): readonly (readonly [T, T])[] {
  return groups.flatMap((group) =>
    group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const)),
  );
}

describe('no fact of the bundled dataset is told twice', () => {
  it('has no two relationships of the same ends, type, dates and figure, unless they dispute each other', () => {
    const repeats = pairsOf(groupsOf(graph.relationships, matterOf))
      .filter(([one, other]) => isSameFact(one, other))
      .map(([one, other]) =>
        fault(one.id, `tells what ${other.id} tells`, 'make one of the two, with the sources of both'),
      );
    expect(repeats).toEqual([]);
  });

  it('has no two entities of one type with a name in common', () => {
    const named = graph.entities.flatMap((entity) => namesOf(entity).map((name) => ({ entity, name })));
    const groups = groupsOf(named, ({ entity, name }) => `${entity.type} ${name}`);
    const repeats = pairsOf(groups.map((group) => [...new Set(group.map(({ entity }) => entity))])).map(
      ([one, other]) =>
        fault(one.id, `shares a name with ${other.id}`, 'join the two, or tell them apart by their names'),
    );
    expect(repeats).toEqual([]);
  });

  it('ties no entity to itself', () => {
    expect(graph.relationships.filter(({ from, to }) => from === to).map(({ id }) => id)).toEqual([]);
  });
});

function namesOf({ name, names, aliases }: Entity): readonly string[] {
  return [...new Set([name, ...Object.values(names ?? {}), ...(aliases ?? [])].map((one) => fold(one).trim()))];
}

describe('a dispute in the bundled dataset', () => {
  it('is marked on every relationship in it, and no other is marked disputed', () => {
    const faults = graph.relationships
      .filter(({ confidence, disputes }) => (confidence === 'disputed') !== (disputes !== undefined))
      .map(({ id, disputes }) =>
        disputes
          ? fault(id, 'names its dispute and is not marked disputed', 'mark it disputed')
          : fault(id, 'is disputed by nobody', 'name what says otherwise in "disputes", or mark it reported'),
      );
    expect(faults).toEqual([]);
  });

  it('has sources on both sides, so that one can read who says which', () => {
    const faults = graph.relationships
      .filter(({ disputes, sources, summary }) => disputes && (sources.length === 0 || !summary))
      .map(({ id }) => fault(id, 'does not say what it says, or by whom', 'give a summary and a source'));
    expect(faults).toEqual([]);
  });
});

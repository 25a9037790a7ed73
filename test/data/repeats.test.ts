import { describe, expect, it } from 'vitest';
import { fold } from '@/core/search/fold';
import { parseDate } from '@/core/model/time';
import type { Entity, Relationship } from '@/core/model/records';
import { fault, graph } from './bundled';

type Figure = NonNullable<Relationship['value']>;

const isDirected = new Set(graph.relationshipTypes.filter(({ directed }) => directed !== false).map(({ id }) => id));

/** Ties that last: of two of one type between the same ends, no two hold at one time. */
const HOLDS_ONCE = new Set(['connects', 'located-in', 'member-of', 'owns', 'part-of', 'represents']);

/** What two records of one fact have in common: type, ends (either way round) and what the figure is of. */
function matterOf({ from, to, type, value, properties }: Relationship): string {
  const commodity = value?.commodity ?? properties?.['commodity'] ?? null;
  return JSON.stringify([type, [from, to].toSorted(), commodity]);
}

type Days = readonly [number, number];

/** The days that a date may mean. */
function daysOf(date: string | undefined): Days | null {
  const read = date === undefined || date === '..' ? null : parseDate(date);
  return read && [read.earliest, read.latest];
}

/** From the first possible day of a record to the last; what may go on has none. */
function spanOf({ start, end }: Relationship): Days {
  return [daysOf(start)?.[0] ?? -Infinity, daysOf(end)?.[1] ?? Infinity];
}

function isWithin([from, to]: Days, [first, last]: Days): boolean {
  return from >= first && to <= last;
}

function overlap(one: Relationship, other: Relationship): boolean {
  const [[from, to], [first, last]] = [spanOf(one), spanOf(other)];
  return from <= last && first <= to;
}

/** Whether two records without a figure may tell the same days: the one begins and ends within the other. */
function coincide(one: Relationship, other: Relationship): boolean {
  const [start, otherStart] = [daysOf(one.start), daysOf(other.start)];
  if (!start || !otherStart) return false;
  const sameStart = isWithin(start, otherStart) || isWithin(otherStart, start);
  return sameStart && (isWithin(spanOf(one), spanOf(other)) || isWithin(spanOf(other), spanOf(one)));
}

function isSameFact(one: Relationship, other: Relationship): boolean {
  if (one.disputes?.includes(other.id) || !overlap(one, other)) return false;
  const isOneWay = one.from === other.from || !isDirected.has(one.type);
  if (HOLDS_ONCE.has(one.type)) return true;
  if (one.value && other.value) return isOneWay && one.verb === other.verb && isSameFigure(one.value, other.value);
  return isOneWay && !one.value && !other.value && one.verb === other.verb && coincide(one, other);
}

function isSameFigure(one: Figure, other: Figure): boolean {
  return one.unit === other.unit && one.amount === other.amount;
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

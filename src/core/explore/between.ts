import type { Dataset, Row } from '../model/dataset';
import { otherEnd, relationshipsOf } from '../model/dataset';
import type { Day } from '../model/time';
import { civilOf, DAY_MIN } from '../model/time';
import type { Subgraph } from '../query/answer';
import { relationshipsBetween, sortDay } from '../show/reading';
import type { Path } from './find-paths';
import { carried } from './find-paths';
import { shortestPaths } from './hop-paths';
import { tieGraphOf } from './tie-graph';

/** An entity that both of two are tied to, with the relationships of each to it, the earliest first. */
export type Meeting = { readonly entity: Row; readonly withA: readonly Row[]; readonly withB: readonly Row[] };

/** Something that happened between two entities: a relationship of theirs, or something that both have a part in. */
export type Happening =
  | { readonly kind: 'direct'; readonly day: Day; readonly relationship: Row }
  | { readonly kind: 'shared'; readonly day: Day; readonly meeting: Meeting };

/** Everything that a subgraph holds between two entities. */
export type Between = {
  readonly direct: readonly Row[];
  /** Relationships between the two that the filters hide. */
  readonly hidden: number;
  /** Where both stand in the same relationship to a third: members of it, parties to it, guests at it, under its sanctions. */
  readonly shared: readonly Meeting[];
  /** The other entities that both are tied to, those with most relationships first. */
  readonly neighbours: readonly Meeting[];
  /** The shortest ways from one to the other that use none of these. */
  readonly longer: readonly Path[];
};

const MOST_LONGER = 5;

/** All that lies between two entities of a subgraph: direct, shared, through neighbours in common, and by longer ways. */
export function betweenTwo(dataset: Dataset, subgraph: Subgraph, a: Row, b: Row): Between {
  const { shown, hidden } = relationshipsBetween(dataset, subgraph, a, b);
  const [tiesOfA, tiesOfB] = [tiesOf(dataset, subgraph, a), tiesOf(dataset, subgraph, b)];
  const meetings = [...tiesOfA]
    .filter(([entity]) => entity !== a && entity !== b && tiesOfB.has(entity))
    .map(([entity, withA]) => ({ entity, withA, withB: tiesOfB.get(entity)! }));
  const shared = meetings.map((meeting) => alike(dataset, meeting, a, b));
  const isCommon = new Set(meetings.map(({ entity }) => entity));
  const rest = tieGraphOf(
    dataset,
    subgraph,
    (one, other) => !isCommon.has(one) && !isCommon.has(other) && !(isEither(one, a, b) && isEither(other, a, b)),
  );
  return {
    direct: shown,
    hidden,
    shared: shared.filter((one) => one !== null),
    neighbours: meetings
      .filter((_, at) => shared[at] === null)
      .toSorted((one, other) => weight(other) - weight(one) || one.entity - other.entity),
    longer: shortestPaths(rest, a, b, MOST_LONGER).map((path) => carried(dataset, subgraph, path)),
  };
}

/** What is direct and what is shared, in the order of time; what has no date comes first, with the day `DAY_MIN`. */
export function happeningsOf(dataset: Dataset, { direct, shared }: Between): readonly Happening[] {
  const happenings: Happening[] = [
    ...direct.map((relationship) => ({
      kind: 'direct' as const,
      day: sortDay(dataset, relationship),
      relationship,
    })),
    ...shared.map((meeting) => ({ kind: 'shared' as const, day: dayOfMeeting(dataset, meeting), meeting })),
  ];
  return happenings.toSorted((one, other) => one.day - other.day || order(one) - order(other));
}

/** Happenings of one year; the year is null for those without a date. */
export type YearOfHappenings = { readonly year: number | null; readonly happenings: readonly Happening[] };

/** Happenings by year, in their order. */
export function byYear(happenings: readonly Happening[]): readonly YearOfHappenings[] {
  const years = new Map<number | null, Happening[]>();
  for (const one of happenings) {
    const year = one.day === DAY_MIN ? null : civilOf(one.day).year;
    const list = years.get(year) ?? [];
    list.push(one);
    years.set(year, list);
  }
  return Array.from(years, ([year, list]) => ({ year, happenings: list }));
}

/** Relationships of an entity that a subgraph leaves, by the other end, the earliest first. */
function tiesOf(dataset: Dataset, { relationshipVerdict }: Subgraph, entity: Row): ReadonlyMap<Row, readonly Row[]> {
  const ties = new Map<Row, Row[]>();
  const rows = Array.from(relationshipsOf(dataset, entity)).filter((row) => relationshipVerdict[row] === 0);
  for (const row of rows.toSorted((one, other) => sortDay(dataset, one) - sortDay(dataset, other) || one - other)) {
    const other = otherEnd(dataset, row, entity);
    const list = ties.get(other) ?? [];
    list.push(row);
    ties.set(other, list);
  }
  return ties;
}

/** A meeting with only those relationships in which both play the same part; null where there is none. */
function alike(dataset: Dataset, { entity, withA, withB }: Meeting, a: Row, b: Row): Meeting | null {
  const partOf = (row: Row, one: Row): string =>
    `${dataset.relationships.type[row]} ${dataset.relationships.from[row] === one ? 'from' : 'to'}`;
  const partsOfB = new Set(withB.map((row) => partOf(row, b)));
  const alikeA = withA.filter((row) => partsOfB.has(partOf(row, a)));
  if (alikeA.length === 0) return null;
  const parts = new Set(alikeA.map((row) => partOf(row, a)));
  return { entity, withA: alikeA, withB: withB.filter((row) => parts.has(partOf(row, b))) };
}

/** Two share something from the day on which the later of them came to it. */
function dayOfMeeting(dataset: Dataset, { withA, withB }: Meeting): Day {
  const first = (rows: readonly Row[]): Day =>
    rows.map((row) => sortDay(dataset, row)).find((day) => day !== DAY_MIN) ?? DAY_MIN;
  return Math.max(first(withA), first(withB));
}

function weight({ withA, withB }: Meeting): number {
  return withA.length + withB.length;
}

function order(happening: Happening): number {
  return happening.kind === 'direct' ? happening.relationship : happening.meeting.entity;
}

function isEither(entity: Row, a: Row, b: Row): boolean {
  return entity === a || entity === b;
}

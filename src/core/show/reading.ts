import type { Dataset, Row } from '../model/dataset';
import { relationshipsOf } from '../model/dataset';
import { wordingOf } from './wording';
import type { Subgraph } from '../query/answer';
import { DAY_MAX, DAY_MIN } from '../model/time';

/** A relationship as it reads from one of its ends: "is supplied by" and the entity at the other end. */
export type Reading = { readonly verb: string; readonly other: Row; readonly isForward: boolean };

/** Reads a relationship from an entity's side; from its `from` end unless the entity is the other one. */
export function readFrom(dataset: Dataset, relationship: Row, entity: Row): Reading {
  const from = dataset.relationships.from[relationship]!;
  const to = dataset.relationships.to[relationship]!;
  const { label, inverse } = wordingOf(dataset, relationship);
  const isForward = from === entity || to !== entity;
  return isForward ? { verb: label, other: to, isForward } : { verb: inverse, other: from, isForward };
}

/** Relationships of one family, for a list under its heading. */
export type FamilyGroup = { readonly family: Row; readonly relationships: readonly Row[] };

/** Groups relationships by family, in the order of the families, the latest first within each; undated ones last. */
export function groupByFamily(dataset: Dataset, relationships: readonly Row[]): readonly FamilyGroup[] {
  const { family } = dataset.relationships;
  const latestFirst = relationships.toSorted((a, b) => sortDay(dataset, b) - sortDay(dataset, a) || a - b);
  return dataset.families
    .map((_, row) => ({ family: row, relationships: latestFirst.filter((one) => family[one] === row) }))
    .filter((group) => group.relationships.length > 0);
}

/** The day to sort a relationship by: its start, else its end, else `DAY_MIN`, before everything. */
export function sortDay(dataset: Dataset, relationship: Row): number {
  const { startEarliest, startLatest, endLatest } = dataset.relationships;
  const days = [startEarliest[relationship]!, startLatest[relationship]!, endLatest[relationship]!];
  return days.find((day) => day !== DAY_MIN && day !== DAY_MAX) ?? DAY_MIN;
}

/** An entity's relationships in a subgraph, and how many more the filters hide. */
export function relationshipsInView(
  dataset: Dataset,
  subgraph: Subgraph,
  entity: Row,
): { readonly shown: readonly Row[]; readonly hidden: number } {
  const all = relationshipsOf(dataset, entity);
  const shown = Array.from(all).filter((row) => subgraph.relationshipVerdict[row] === 0);
  return { shown, hidden: all.length - shown.length };
}

/** The relationships between two entities in a subgraph, and how many more the filters hide. */
export function relationshipsBetween(
  dataset: Dataset,
  subgraph: Subgraph,
  a: Row,
  b: Row,
): { readonly shown: readonly Row[]; readonly hidden: number } {
  const { from, to } = dataset.relationships;
  const all = Array.from(relationshipsOf(dataset, a)).filter(
    (row) => (from[row] === a && to[row] === b) || (from[row] === b && to[row] === a),
  );
  const shown = all.filter((row) => subgraph.relationshipVerdict[row] === 0);
  return { shown, hidden: all.length - shown.length };
}

import type { Tie } from './ties';

/** From so many groups on, ties between all of them hide which matter. */
const MANY = 24;
/** So many for each group stand out. */
const STRONG_PER_GROUP = 1.5;

/** Ties between groups as columns: the places of their ends, and how many relationships each gathers. */
export type GroupTies = {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
};

/**
 * The ties to be drawn faintly, as their positions: between many closed groups all but the strongest, and those that are
 * the strongest of a group. Of as strong ones the first stand out. Groups stand at places from `firstGroup` on.
 */
export function weakTies({ from, to, weight }: GroupTies, firstGroup: number): ReadonlySet<number> {
  const between: number[] = [];
  for (let tie = 0; tie < weight.length; tie++) {
    if (from[tie]! >= firstGroup && to[tie]! >= firstGroup) between.push(tie);
  }
  const groups = new Set(between.flatMap((tie) => [from[tie]!, to[tie]!]));
  if (groups.size < MANY) return new Set();
  const strongest = between.toSorted((one, other) => weight[other]! - weight[one]! || one - other);
  const strong = new Set(strongest.slice(0, Math.ceil(STRONG_PER_GROUP * groups.size)));
  const met = new Set<number>();
  for (const tie of strongest) {
    if (!met.has(from[tie]!) || !met.has(to[tie]!)) strong.add(tie);
    met.add(from[tie]!).add(to[tie]!);
  }
  return new Set(between.filter((tie) => !strong.has(tie)));
}

/** The same of ties as they are. */
export function weakOf(ties: readonly Tie[], firstGroup: number): ReadonlySet<number> {
  const weight = ties.map(({ relationships }) => relationships.length);
  return weakTies({ from: ties.map(({ a }) => a), to: ties.map(({ b }) => b), weight }, firstGroup);
}

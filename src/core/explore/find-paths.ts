import type { Dataset, Row } from '../model/dataset';
import { otherEnd, relationshipsOf } from '../model/dataset';
import type { Day } from '../model/time';
import type { Subgraph } from '../query/answer';
import type { HopPath } from './hop-paths';
import { alternativePaths, distancesFrom, shortestPaths } from './hop-paths';
import type { Miss } from './nearest-path';
import { nearestPath } from './nearest-path';
import { allTiesOf } from './tie-graph';
import type { Days, TimedGoal } from './timed-paths';
import { ANY_DAY, timedPath } from './timed-paths';

/** What a path is to be best at: `hops` takes the fewest steps whatever the dates; the others never go back in time. */
export const PATH_ORDERS = ['hops', 'time', 'latest', 'fastest', 'fewest'] as const;
export type PathOrder = (typeof PATH_ORDERS)[number];

/** A step of a path: the relationships that carry it, and the day on which it is taken where time matters. */
export type PathStep = {
  readonly to: Row;
  readonly relationships: readonly Row[];
  readonly day: Day | null;
  /** Why it cannot be taken; only of a path that almost is one. */
  readonly miss?: Miss;
};
export type Path = { readonly from: Row; readonly steps: readonly PathStep[] };

/** The entities on a path, in their order, both ends included. */
export function entitiesOn({ from, steps }: Path): readonly Row[] {
  return [from, ...steps.map((step) => step.to)];
}

export type FoundPaths = {
  /** The best first. */
  readonly paths: readonly Path[];
  /** How many have as few steps as the first, as far as they were counted; 0 where time decides. */
  readonly shortest: number;
  /** There are more than `paths` holds. */
  readonly hasMore: boolean;
  /** How many entities each end is connected with, by any number of steps. */
  readonly reach: readonly [from: number, to: number];
  /** Where there are no paths, what comes nearest to one; null where nothing in all of the data does. */
  readonly nearest: Path | null;
};

/** Paths that are listed at first, and at most. */
export const FIRST_PATHS = 6;
export const MOST_PATHS = 60;
/** Shortest paths that are counted. */
const MOST_COUNTED = 200;

const GOALS: Readonly<Record<Exclude<PathOrder, 'hops'>, TimedGoal>> = {
  time: 'earliest',
  latest: 'latest',
  fastest: 'fastest',
  fewest: 'fewest',
};

export type PathWish = {
  readonly order: PathOrder;
  /** How many paths at most. */
  readonly count?: number;
  /** Bounds the days on which steps are taken, where time matters. */
  readonly days?: Days;
};

/** The paths between two entities in a subgraph: all shortest ones and then longer ones, or the best one through time. */
export function findPaths(
  dataset: Dataset,
  subgraph: Subgraph,
  from: Row,
  to: Row,
  { order, count = FIRST_PATHS, days = ANY_DAY }: PathWish,
): FoundPaths {
  const ties = allTiesOf(dataset, subgraph);
  const around = distancesFrom(ties, to);
  // Who is connected reaches the same others.
  const reach = [reached(around[from]! < 0 ? distancesFrom(ties, from) : around), reached(around)] as const;
  if (order !== 'hops') {
    const path = timedPath(dataset, subgraph, from, to, GOALS[order], days);
    const paths = path
      ? [{ from, steps: path.steps.map(({ relationship, ...step }) => ({ ...step, relationships: [relationship] })) }]
      : [];
    const miss = path ? null : nearest(dataset, subgraph, from, to, true);
    return { paths, shortest: 0, hasMore: false, reach, nearest: miss };
  }
  const shortest = shortestPaths(ties, from, to, MOST_COUNTED);
  const found = shortest.length > count ? shortest : alternativePaths(ties, from, to, count + 1);
  return {
    paths: found.slice(0, count).map((rows) => carried(dataset, subgraph, rows)),
    shortest: shortest.length,
    hasMore: found.length > count,
    reach,
    nearest: found.length > 0 ? null : nearest(dataset, subgraph, from, to, false),
  };
}

function nearest(dataset: Dataset, subgraph: Subgraph, from: Row, to: Row, isTimed: boolean): Path | null {
  const steps = nearestPath(dataset, subgraph, from, to, isTimed);
  return (
    steps && {
      from,
      steps: steps.map(({ to: next, relationship, miss }) => ({
        to: next,
        relationships: [relationship],
        day: null,
        ...(miss && { miss }),
      })),
    }
  );
}

function reached(distances: Int32Array): number {
  let count = 0;
  for (let row = 0; row < distances.length; row++) count += Number(distances[row]! > 0);
  return count;
}

/** A path with the relationships that the subgraph has between each two entities on it. */
export function carried(dataset: Dataset, { relationshipVerdict }: Subgraph, path: HopPath): Path {
  const [from, ...rest] = path;
  return {
    from: from!,
    steps: rest.map((to, at) => ({
      to,
      day: null,
      relationships: Array.from(relationshipsOf(dataset, to)).filter(
        (row) => relationshipVerdict[row] === 0 && otherEnd(dataset, row, to) === path[at],
      ),
    })),
  };
}

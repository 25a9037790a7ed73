import type { Row } from '../model/dataset';
import type { TieGraph } from './tie-graph';
import { neighboursIn } from './tie-graph';

/** A path as the entities on it, both ends included; no entity stands on it twice. */
export type HopPath = readonly Row[];

const UNREACHED = -1;

/** Steps from an entity to every other, -1 for those out of reach. Breadth-first search (E. F. Moore, 1959). */
export function distancesFrom(graph: TieGraph, source: Row, isOpen: Open = EVERYTHING): Int32Array {
  const { offsets, neighbours } = graph;
  const distances = new Int32Array(offsets.length - 1).fill(UNREACHED);
  const queue = new Uint32Array(distances.length);
  queue[0] = source;
  distances[source] = 0;
  for (let next = 0, end = 1; next < end; next++) {
    const entity = queue[next]!;
    for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) {
      const other = neighbours[at]!;
      if (distances[other] !== UNREACHED || !isOpen(entity, other)) continue;
      distances[other] = distances[entity]! + 1;
      queue[end++] = other;
    }
  }
  return distances;
}

/** Up to `most` of the paths with the fewest steps, in the order of their rows. */
export function shortestPaths(graph: TieGraph, from: Row, to: Row, most: number): readonly HopPath[] {
  const distances = distancesFrom(graph, to);
  if (distances[from] === UNREACHED) return [];
  const paths: HopPath[] = [];
  const walk = (path: readonly Row[]): void => {
    const last = path.at(-1)!;
    if (last === to) paths.push(path);
    else {
      for (const other of neighboursIn(graph, last)) {
        if (paths.length >= most) return;
        if (distances[other] === distances[last]! - 1) walk([...path, other]);
      }
    }
  };
  if (most > 0) walk([from]);
  return paths;
}

/**
 * Up to `count` paths, those with fewer steps first, and equal ones in the order of their rows.
 * J. Y. Yen, "Finding the K shortest loopless paths in a network", Management Science 17 (1971), with
 * E. L. Lawler's remark (1972) that a path need only branch off at or after the place where it branched off itself.
 */
export function alternativePaths(graph: TieGraph, from: Row, to: Row, count: number): readonly HopPath[] {
  const first = shortestPaths(graph, from, to, 1)[0];
  if (!first || count < 1) return [];
  const found: HopPath[] = [first];
  const candidates = new Map<string, Candidate>();
  let branchedAt = 0;
  while (found.length < count) {
    const last = found.at(-1)!;
    for (let at = branchedAt; at < last.length - 1; at++) {
      const path = branchOff(graph, last.slice(0, at + 1), to, found);
      if (path) candidates.set(path.join(), { path, branchedAt: at });
    }
    const best = [...candidates.values()].reduce<Candidate | null>(
      (least, one) => (least && comparePaths(least.path, one.path) <= 0 ? least : one),
      null,
    );
    if (!best) break;
    candidates.delete(best.path.join());
    found.push(best.path);
    branchedAt = best.branchedAt;
  }
  return found;
}

type Candidate = { readonly path: HopPath; readonly branchedAt: number };

/** The best path that begins so and goes on as none of the found ones does. */
function branchOff(graph: TieGraph, root: readonly Row[], to: Row, found: readonly HopPath[]): HopPath | null {
  const spur = root.at(-1)!;
  const taken = new Set(root);
  const tried = new Set(
    found.filter((path) => root.every((row, at) => path[at] === row)).map((path) => path[root.length]!),
  );
  // Searched from the far end, so that the nearest way on can be read off at every entity.
  const isOpen: Open = (entity, other) => {
    if (other === spur) return !tried.has(entity);
    return !taken.has(other);
  };
  const distances = distancesFrom(graph, to, isOpen);
  if (distances[spur] === UNREACHED) return null;
  const path = [...root];
  for (let last = spur; last !== to;) {
    const next = neighboursIn(graph, last).find(
      (other) => distances[other] === distances[last]! - 1 && !taken.has(other) && !(last === spur && tried.has(other)),
    );
    if (next === undefined) return null;
    path.push(next);
    last = next;
  }
  return path;
}

/** Whether a search may go from one entity to the next. */
type Open = (entity: Row, other: Row) => boolean;
const EVERYTHING: Open = () => true;

/** Fewer steps first, then the order of rows. */
export function comparePaths(a: HopPath, b: HopPath): number {
  const differing = a.findIndex((row, at) => row !== b[at]);
  return a.length - b.length || (differing < 0 ? 0 : a[differing]! - b[differing]!);
}

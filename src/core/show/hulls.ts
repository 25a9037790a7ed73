import type { Row } from '../model/dataset';
import type { PlacedGroups } from './places';
import type { Point } from './point';
import { isWithin } from './polygon';

/** The area on which the members of an open group stand. */
export type Hull = {
  /** Id of the group. */
  readonly id: string;
  readonly name: string;
  /** The convex line around the middles of its members that are drawn, in world units: at least two points. */
  readonly line: readonly Point[];
};

const NONE: readonly Hull[] = [];

/**
 * The areas of open groups, for those whose members stand together: an area that took in as many others as members would
 * tell of nobody.
 */
export function hullsOf(groups: PlacedGroups | null, placed: () => ReadonlyMap<Row, Point>): readonly Hull[] {
  const open = groups?.list.filter(({ isOpen }) => isOpen) ?? [];
  if (open.length === 0) return NONE;
  const points = placed();
  return open.flatMap(({ id, name, members }) => {
    const mine = new Set(members);
    const line = convexHull(members.flatMap((row) => points.get(row) ?? []));
    const others = [...points].filter(([row, point]) => !mine.has(row) && isWithin(point, line)).length;
    const own = members.filter((row) => points.has(row)).length;
    return line.length < 2 || others >= own ? [] : [{ id, name, line }];
  });
}

/** The corners of the smallest convex area around points, in order (A. M. Andrew's monotone chain, 1979). */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const below = chain(sorted);
  const above = chain(sorted.toReversed());
  const corners = [...below.slice(0, -1), ...above.slice(0, -1)];
  return corners.length > 0 ? corners : sorted.slice(0, 1);
}

function chain(sorted: readonly Point[]): readonly Point[] {
  const line: Point[] = [];
  for (const point of sorted) {
    while (line.length > 1 && turn(line.at(-2)!, line.at(-1)!, point) <= 0) line.pop();
    const last = line.at(-1);
    if (!last || last.x !== point.x || last.y !== point.y) line.push(point);
  }
  return line;
}

/** Above 0 where one turns left on the way from a by b to c. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

import type { Crowd } from './crowd';
import type { Point } from './point';

/** Position of the entity of a crowd at a point, give or take a reach, both in world units; the nearest of several; -1 for none. */
export function entityAt({ x, y, size, count }: Crowd, at: Point, reach: number): number {
  let [nearest, least] = [-1, Infinity];
  for (let one = 0; one < count; one++) {
    const [across, down] = [x[one]! - at.x, y[one]! - at.y];
    const distance = across * across + down * down;
    const within = size[one]! / 2 + reach;
    if (distance > within * within || distance >= least) continue;
    nearest = one;
    least = distance;
  }
  return nearest;
}

/** Ids of those of a crowd whose middle lies where `isInside` says, in world units. */
export function idsWithin({ x, y, count, idOf }: Crowd, isInside: (at: Point) => boolean): readonly string[] {
  const ids: string[] = [];
  for (let one = 0; one < count; one++) if (isInside({ x: x[one]!, y: y[one]! })) ids.push(idOf(one));
  return ids;
}

/** Number of the tie of a crowd that passes a point within a reach, in world units; the nearest of several; -1 for none. */
export function tieAt({ x, y, ties }: Crowd, at: Point, reach: number): number {
  let [nearest, least] = [-1, reach * reach];
  for (let tie = 0; tie < ties.count; tie++) {
    const [from, to] = [ties.from[tie]!, ties.to[tie]!];
    const [x1, y1, x2, y2] = [x[from]! - at.x, y[from]! - at.y, x[to]! - at.x, y[to]! - at.y];
    // Both ends beyond the same side of what is within reach.
    if ((x1 > reach && x2 > reach) || (x1 < -reach && x2 < -reach)) continue;
    if ((y1 > reach && y2 > reach) || (y1 < -reach && y2 < -reach)) continue;
    const [across, down] = [x2 - x1, y2 - y1];
    const length = across * across + down * down;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * across + y1 * down) / length));
    const [dx, dy] = [x1 + share * across, y1 + share * down];
    const distance = dx * dx + dy * dy;
    if (distance > least) continue;
    nearest = tie;
    least = distance;
  }
  return nearest;
}

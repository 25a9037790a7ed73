import type { Crowd } from './crowd';
import type { Point } from './point';

/** How far beside a disc or a line a pointer may be, in CSS pixels. */
const REACH = { disc: 2, line: 4 };

/** What of a crowd is at a point: an entity, or the two of a tie, or nothing; `zoom` in CSS pixels for a world unit. */
export function idsAt(crowd: Crowd, at: Point, zoom: number): readonly string[] {
  const entity = entityAt(crowd, at, REACH.disc / zoom);
  if (entity >= 0) return [crowd.idOf(entity)];
  const tie = tieAt(crowd, at, REACH.line / zoom);
  if (tie < 0) return [];
  return [...new Set([crowd.ties.from[tie]!, crowd.ties.to[tie]!])].map(crowd.idOf);
}

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

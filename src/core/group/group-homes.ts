import type { Dataset, Row } from '../model/dataset';
import type { Group } from './groups';

/** How many of the best connected the ring of groups leaves room for in its middle. */
const IN_THE_MIDDLE = 60;
/** The share of those that stand within the ring. */
const MOST_OF_THEM = 0.9;
const ROOM_BETWEEN = 70;

/** Diameter of a group with so many members, in world units: its area grows with their logarithm. */
export function groupSize(members: number): number {
  return Math.round(40 + 10 * Math.log2(1 + members));
}

/**
 * Where groups stand, x and y each: on a ring around the best connected entities, in the order of the directions in which
 * their members live, each with room for its size. Only the dataset and the grouping decide: no filter moves a group, and
 * opening one moves no other.
 */
export function groupHomes(dataset: Dataset, homes: Float32Array, groups: readonly Group[]): Float32Array {
  const centre = centreOf(
    homes,
    Array.from({ length: dataset.entities.count }, (_, row) => row),
  );
  const direction = groups.map(({ members }) => {
    const [x, y] = centreOf(homes, members);
    return Math.atan2(y - centre[1], x - centre[0]);
  });
  const order = [...groups.keys()].toSorted((a, b) => direction[a]! - direction[b]! || a - b);
  const rooms = order.map((at) => groupSize(groups[at]!.members.length) + ROOM_BETWEEN);
  const round = rooms.reduce((sum, room) => sum + room, 0);
  const radius = Math.max(round / (2 * Math.PI), middleRadius(dataset, homes, centre) + ROOM_BETWEEN);
  const places = new Float32Array(2 * groups.length);
  let before = 0;
  order.forEach((at, position) => {
    const angle = -Math.PI + (2 * Math.PI * (before + rooms[position]! / 2)) / round;
    before += rooms[position]!;
    places[2 * at] = Math.round(centre[0] + radius * Math.cos(angle));
    places[2 * at + 1] = Math.round(centre[1] + radius * Math.sin(angle));
  });
  return places;
}

function centreOf(homes: Float32Array, rows: readonly Row[]): readonly [number, number] {
  const sum = [0, 0] as [number, number];
  for (const row of rows) {
    sum[0] += homes[2 * row]!;
    sum[1] += homes[2 * row + 1]!;
  }
  return [sum[0] / Math.max(1, rows.length), sum[1] / Math.max(1, rows.length)];
}

function middleRadius({ entities }: Dataset, homes: Float32Array, [x, y]: readonly [number, number]): number {
  const best = Array.from({ length: entities.count }, (_, row) => row)
    .toSorted((a, b) => entities.degree[b]! - entities.degree[a]! || a - b)
    .slice(0, IN_THE_MIDDLE);
  const distances = best
    .map((row) => Math.hypot(homes[2 * row]! - x, homes[2 * row + 1]! - y))
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length * MOST_OF_THEM)] ?? 0;
}

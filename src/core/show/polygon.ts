import type { Point } from './point';

/** Whether a point lies within a closed line; by the even-odd rule (M. Shimrat, "Algorithm 112", CACM 5, 1962). */
export function isWithin({ x, y }: Point, polygon: readonly Point[]): boolean {
  let isInside = false;
  polygon.forEach((a, at) => {
    const b = polygon[(at + 1) % polygon.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) isInside = !isInside;
  });
  return isInside;
}

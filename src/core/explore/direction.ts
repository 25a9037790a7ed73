import type { Point } from '../show/point';

/** Up is towards smaller y, as on a screen. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const UNIT: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The id among some places that lies best in a direction from a point: near, and little to the side of it.
 * Null when nothing lies within a quarter turn around the direction.
 */
export function nearestTowards(
  from: Point,
  places: readonly { readonly id: string; readonly position: Point }[],
  direction: Direction,
): string | null {
  const unit = UNIT[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, position } of places) {
    const x = position.x - from.x;
    const y = position.y - from.y;
    const along = x * unit.x + y * unit.y;
    const aside = Math.abs(x * unit.y - y * unit.x);
    if (along <= 0 || aside > along) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

import type { Point } from '@/core/show/point';
import type { SceneEntity } from '@/core/show/scene';
import { BADGE } from './images';

/** Where labels are written larger than this the "+n" is too; where larger than that, it would only clutter. */
const LARGE_FROM = 14;
const BADGED_UP_TO = 24;

/** How much larger than plain the "+n" is drawn for a font size of labels. */
export function badgeScale(font: number): 1 | 1.3 {
  return font > LARGE_FROM ? 1.3 : 1;
}

/** Whether an entity shows how many of its neighbours are hidden. */
export function isBadged({ hiddenNeighbours, isNear, isSelected }: SceneEntity, font: number): boolean {
  return hiddenNeighbours > 0 && (font <= BADGED_UP_TO || isNear || isSelected);
}

/** How far the "+n" reaches beyond a node; nothing for a node without one. */
export function badgeReach(entity: SceneEntity, font: number): Point {
  if (!isBadged(entity, font)) return { x: 0, y: 0 };
  const scale = badgeScale(font);
  const digits = String(Math.min(entity.hiddenNeighbours, 999)).length;
  return { x: (2 + 3 + 3.65 * (digits + 1)) * scale, y: (BADGE.height / 2) * scale };
}

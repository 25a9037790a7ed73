import type { MapScene } from '@/core/geo/map-scene';
import type { Dataset } from '@/core/model/dataset';
import type { Point } from '@/core/show/point';
import type { SceneEntity } from '@/core/show/scene';
import type { Camera } from './camera';
import { toScreen } from './camera';
import { signSize } from './draw-map';

/** How far from a sign or a line, in pixels, a pointer still means it. */
const REACH = { mouse: 4, touch: 12 };

/** The sign at a point of the screen, the nearest of several. */
export function signAt(map: MapScene, camera: Camera, at: Point, isTouch: boolean): SceneEntity | null {
  const reach = isTouch ? REACH.touch : REACH.mouse;
  let best: { readonly entity: SceneEntity; readonly way: number } | null = null;
  for (const entity of map.scene.entities) {
    const { x, y } = toScreen(camera, entity.position);
    const way = Math.hypot(x - at.x, y - at.y);
    if (way <= signSize(entity) / 2 + reach && (!best || way < best.way)) best = { entity, way };
  }
  return best?.entity ?? null;
}

/** The nearest line at a point of the screen: the id of the entity of a route, or the ids of the two signs of a tie. */
export function lineAt(
  dataset: Dataset,
  map: MapScene,
  camera: Camera,
  at: Point,
  isTouch: boolean,
): readonly string[] {
  const reach = (isTouch ? REACH.touch : REACH.mouse) + 1;
  const lines = [
    ...map.routes.map(({ entity, points }) => ({ ids: [dataset.entities.records[entity]!.id], points })),
    ...map.ties.map(({ from, to, points }) => ({ ids: [from, to], points })),
  ];
  let best: { readonly ids: readonly string[]; readonly way: number } | null = null;
  for (const { ids, points } of lines) {
    const way = distanceToLine(points, camera, at);
    if (way <= reach && (!best || way < best.way)) best = { ids, way };
  }
  return best?.ids ?? [];
}

function distanceToLine(points: readonly Point[], camera: Camera, at: Point): number {
  let least = Infinity;
  for (let position = 1; position < points.length; position++) {
    const a = toScreen(camera, points[position - 1]!);
    const b = toScreen(camera, points[position]!);
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const along = Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(a.x + along * dx - at.x, a.y + along * dy - at.y));
  }
  return least;
}

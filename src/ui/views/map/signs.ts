import type { MapScene } from '@/core/geo/map-scene';
import { placeIn } from '@/core/geo/map-scene';
import type { Dataset, Row } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import type { PlacedGroups } from '@/core/show/places';
import type { SceneEntity } from '@/core/show/scene';

/** The rows of the entities in view that a sign stands for: its own, or those in its cluster, the best connected first. */
export function rowsAt(
  dataset: Dataset,
  clusters: PlacedGroups,
  sign: SceneEntity,
  isInView: (row: Row) => boolean,
): readonly Row[] {
  if (sign.memberCount === null) return [sign.row];
  return clusters.list[sign.row - dataset.entities.count]?.members.filter(isInView) ?? [];
}

/** The sign that stands for an entity; null where it has none. */
export function signFor(dataset: Dataset, clusters: PlacedGroups, map: MapScene, id: string): SceneEntity | null {
  const own = map.scene.entities.find((sign) => sign.id === id);
  const row = entityRow(dataset, id);
  if (own || row < 0) return own ?? null;
  const place = placeIn(dataset, clusters, row);
  return map.scene.entities.find((sign) => sign.row === place) ?? null;
}

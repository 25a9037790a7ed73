import type { Groups } from '../group/groups';
import type { Dataset } from '../model/dataset';
import { entityRow, relationshipRow } from '../model/dataset';
import type { PlaceOf } from './ties';

/** Groups, and where each stands, x and y. */
export type PlacedGroups = Groups & { readonly homes: Float32Array };

/** The place of what is not drawn. */
export const NOWHERE = -1;

/** Where an entity stands in the picture: itself, in its closed group, or nowhere. */
export function placesIn({ entities }: Dataset, drawn: Uint8Array, groups: Groups | null): PlaceOf {
  return (row) => {
    if (groups && groups.closedOf[row] !== -1) return entities.count + groups.closedOf[row]!;
    return drawn[row] === 1 ? row : NOWHERE;
  };
}

/** The id of what stands at a place. */
export function idAt({ entities }: Dataset, groups: Groups | null, place: number): string {
  return place < entities.count ? entities.records[place]!.id : groups!.list[place - entities.count]!.id;
}

/** Places of what is named: of entities, of groups, and of both ends of a relationship. */
export function selectedPlaces(
  dataset: Dataset,
  placeOf: PlaceOf,
  groups: Groups | null,
  ids: readonly string[],
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const id of ids) {
    const relationship = relationshipRow(dataset, id);
    const group = groups?.list.findIndex((one) => one.id === id && !one.isOpen) ?? -1;
    if (relationship >= 0) {
      places.add(placeOf(dataset.relationships.from[relationship]!));
      places.add(placeOf(dataset.relationships.to[relationship]!));
    } else if (entityRow(dataset, id) >= 0) places.add(placeOf(entityRow(dataset, id)));
    else if (group >= 0) places.add(dataset.entities.count + group);
  }
  return places;
}

import type { Dataset, Row } from '../model/dataset';
import type { Point } from '../show/point';
import type { Coordinates, Projection } from './projection';
import { halfWayAlong, projectionAround } from './projection';

/** A pipeline, a railway, a bridge: the line of its way-points in world units. */
export type RouteLine = { readonly entity: Row; readonly points: readonly Point[] };

/** Where the entities of a dataset stand on a map, whatever the filters. */
export type Locations = {
  readonly projection: Projection;
  /** One byte per entity row: 1 for those that have a place. */
  readonly isLocated: Uint8Array;
  /** Positions x, y per entity row; 0 for those without a place. */
  readonly homes: Float32Array;
  readonly routes: readonly RouteLine[];
};

/** Finds where entities stand: at their own place, or half-way along their route. Nobody is placed by guess. */
export function locationsOf({ entities }: Dataset): Locations {
  const places = entities.records.map(placeOf);
  const projection = projectionAround(places.filter((place) => place !== null));
  const homes = new Float32Array(2 * entities.count);
  places.forEach((place, row) => {
    if (!place) return;
    const { x, y } = projection.project(place);
    homes.set([x, y], 2 * row);
  });
  return {
    projection,
    isLocated: Uint8Array.from(places, (place) => Number(place !== null)),
    homes,
    routes: entities.records.flatMap(({ route }, entity) =>
      route && route.length > 1 ? [{ entity, points: lineOf(route.map(coordinatesOf), projection) }] : [],
    ),
  };
}

type Placed = Dataset['entities']['records'][number];

function placeOf({ place, route }: Placed): Coordinates | null {
  if (place) return place;
  return route && route.length > 0 ? halfWayAlong(route.map(coordinatesOf)) : null;
}

function coordinatesOf([lat, lon]: NonNullable<Placed['route']>[number]): Coordinates {
  return { lat, lon };
}

function lineOf(stops: readonly Coordinates[], projection: Projection): readonly Point[] {
  return stops.slice(1).flatMap((stop, at) => {
    const way = projection.way(stops[at]!, stop);
    return at === 0 ? way : way.slice(1);
  });
}

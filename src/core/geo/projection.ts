import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoInterpolate } from 'd3-geo';
import type { Point } from '../show/point';

/** A place on the earth in degrees, WGS 84. */
export type Coordinates = { readonly lat: number; readonly lon: number };

/** Radius of the earth on the map, in world units. */
export const EARTH = 1000;

/** Degrees from the middle of the map beyond which nothing is drawn: what lies farther is torn apart too far. */
const HORIZON = 150;

/** The projection of a map that is centred on some places: a place on the earth in world units, y downwards. */
export type Projection = {
  readonly project: (place: Coordinates) => Point;
  /** The shortest way between two places, as a line of points. */
  readonly way: (from: Coordinates, to: Coordinates) => readonly Point[];
  /** The map of the world under it, for drawing: the projection as d3-geo knows it. */
  readonly d3: ReturnType<typeof geoAzimuthalEqualArea>;
};

/** A piece of a way is no longer than this, in radians: some 250 km. */
const PIECE = 0.04;
const MOST_PIECES = 64;

/**
 * Lambert's azimuthal equal-area projection (J. H. Lambert, 1772), centred on the middle of some places: areas are
 * true, and nothing that lies around them is torn apart at the 180th meridian. Without places it is centred on 0, 0.
 */
export function projectionAround(places: readonly Coordinates[]): Projection {
  const [lon, lat] = middleOf(places);
  const d3 = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(EARTH)
    .translate([0, 0])
    .clipAngle(HORIZON)
    .precision(0.2);
  const project = (place: Coordinates): Point => {
    const [x, y] = d3([place.lon, place.lat]) ?? [0, 0];
    return { x, y };
  };
  return {
    d3,
    project,
    way: (from, to) => {
      const between = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
      const pieces = Math.max(
        1,
        Math.min(MOST_PIECES, Math.ceil(geoDistance([from.lon, from.lat], [to.lon, to.lat]) / PIECE)),
      );
      return Array.from({ length: pieces + 1 }, (_, at) => {
        const [lonAt, latAt] = between(at / pieces);
        return project({ lon: lonAt, lat: latAt });
      });
    },
  };
}

/** The place half-way along a line of at least one way-point. */
export function halfWayAlong(stops: readonly Coordinates[]): Coordinates {
  const points = stops.map(({ lat, lon }) => [lon, lat] as [number, number]);
  const lengths = points.slice(1).map((point, at) => geoDistance(points[at]!, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [at, length] of lengths.entries()) {
    if (rest <= length && length > 0) {
      const [lon, lat] = geoInterpolate(points[at]!, points[at + 1]!)(rest / length);
      return { lat, lon };
    }
    rest -= length;
  }
  return stops[0]!;
}

/** The middle of places on the sphere; whole degrees, so that a place more moves the map little. */
function middleOf(places: readonly Coordinates[]): readonly [lon: number, lat: number] {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: places.map((place) => [place.lon, place.lat]) });
  // Places opposite each other have no middle.
  return Number.isFinite(lon) && Number.isFinite(lat) ? [Math.round(lon), Math.round(lat)] : [0, 0];
}

/** A place in words: "55.8° N, 37.6° E". */
export function coordinateWords({ lat, lon }: Coordinates): string {
  return `${degreeWords(lat, 'N', 'S')}, ${degreeWords(lon, 'E', 'W')}`;
}

function degreeWords(value: number, plus: string, minus: string): string {
  return `${Math.abs(value).toFixed(1)}° ${value < 0 ? minus : plus}`;
}

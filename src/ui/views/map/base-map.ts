import type { GeoPermissibleObjects } from 'd3-geo';
import { geoGraticule10, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Projection } from '@/core/geo/projection';

/** The land and the borders of the world as lines of a projection, in world units. */
export type BaseMap = {
  readonly land: Path2D;
  readonly borders: Path2D;
  readonly graticule: Path2D;
  readonly sea: Path2D;
};

type World = Parameters<typeof mesh>[0];

let world: Promise<World> | null = null;

/** Countries of the world at 1:50 million, Natural Earth (public domain); they come with the first map. */
async function loadWorld(): Promise<World> {
  const { default: data } = await import('world-atlas/countries-50m.json');
  return data as unknown as World;
}

/** Draws the world once in a projection. */
export async function baseMapOf({ d3 }: Projection): Promise<BaseMap> {
  world ??= loadWorld();
  const topology = await world;
  const path = geoPath(d3);
  const draw = (object: GeoPermissibleObjects): Path2D => new Path2D(path(object) ?? '');
  return {
    land: draw(feature(topology, topology.objects['land']!)),
    borders: draw(
      mesh(
        topology,
        topology.objects['countries'] as NonNullable<Parameters<typeof mesh>[1]>,
        (one, other) => one !== other,
      ),
    ),
    graticule: draw(geoGraticule10()),
    sea: draw({ type: 'Sphere' }),
  };
}

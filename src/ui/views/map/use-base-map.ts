import type { GeoPermissibleObjects } from 'd3-geo';
import { geoGraticule10, geoPath } from 'd3-geo';
import { useEffect, useState } from 'react';
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

let world: World | null = null;

/** Countries of the world at 1:50 million, Natural Earth (public domain); they come with the first map. */
async function loadWorld(): Promise<World> {
  const { default: data } = await import('world-atlas/countries-50m.json');
  world = data as unknown as World;
  return world;
}

/** Draws the world once in a projection. */
async function baseMapOf({ d3 }: Projection): Promise<BaseMap> {
  const topology = world ?? (await loadWorld());
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

/** The map of the world under a projection: null while it is on its way, and `missing` when it did not come. */
export function useBaseMap(projection: Projection): BaseMap | 'missing' | null {
  const [base, setBase] = useState<BaseMap | 'missing' | null>(null);
  useEffect(() => {
    let isWanted = true;
    baseMapOf(projection).then(
      (made) => isWanted && setBase(made),
      () => isWanted && setBase('missing'),
    );
    return () => {
      isWanted = false;
    };
  }, [projection]);
  return base;
}

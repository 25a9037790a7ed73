import { useMemo } from 'react';
import { entitiesOn } from '@/core/explore/find-paths';
import { clustersOf } from '@/core/geo/clusters';
import type { Locations } from '@/core/geo/locations';
import { locationsOf } from '@/core/geo/locations';
import type { MapScene } from '@/core/geo/map-scene';
import { mapSceneOf, waysBetween } from '@/core/geo/map-scene';
import type { Dataset } from '@/core/model/dataset';
import type { PlacedGroups } from '@/core/show/places';
import { useApp, useComputed, useFact, useOpened } from '../../app-context';
import { useSelectedIds } from '../../use-selected-ids';

/** The middles of signs stand no closer than this, in CSS pixels. */
const REACH = 30;
/** Clusters part in steps of this factor of the zoom, so that a little zooming changes nothing. */
const STEP = 1.25;

const known = new WeakMap<Dataset, Locations>();

/** Where the entities of the open dataset stand; computed once for each dataset. */
export function useLocations(): Locations {
  const { dataset } = useOpened();
  const locations = known.get(dataset) ?? locationsOf(dataset);
  known.set(dataset, locations);
  return locations;
}

/** What the map shows at a zoom. */
export function useMapScene(
  locations: Locations,
  k: number,
): { readonly map: MapScene; readonly clusters: PlacedGroups } {
  const { dataset } = useOpened();
  const { selectors } = useApp();
  const subgraph = useComputed('subgraph')!;
  const select = useSelectedIds();
  const focus = useFact((state) => state.focus);
  const paint = useFact((state) => selectors.paint(state));
  const comparison = useComputed('comparison');
  const level = Math.floor(Math.log(k) / Math.log(STEP));
  const clusters = useMemo(() => clustersOf(dataset, locations, REACH / STEP ** level), [dataset, locations, level]);
  const ways = useMemo(() => waysBetween(dataset, locations), [dataset, locations]);
  const shown = useComputed('shownPaths');
  const map = useMemo(() => {
    const paths = shown.map(entitiesOn);
    const changes = comparison?.changes ?? null;
    return mapSceneOf(dataset, subgraph, locations, clusters, ways, { select, focus, paths, changes, paint });
  }, [dataset, subgraph, locations, clusters, ways, select, focus, shown, comparison, paint]);
  return { map, clusters };
}

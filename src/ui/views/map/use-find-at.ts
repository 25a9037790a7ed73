import { useCallback } from 'react';
import type { MapScene } from '@/core/geo/map-scene';
import type { PlacedGroups } from '@/core/show/places';
import { useApp, useOpened } from '../../app-context';
import type { Camera } from './camera';
import { idsOf, lineAt, signAt } from './find-on-map';
import type { FindAt } from './use-map-pointer';

/** Finds what stands at a point of the screen. */
export function useFindAt(map: MapScene, clusters: PlacedGroups, camera: Camera): FindAt {
  const { dataset } = useOpened();
  const { app, selectors } = useApp();
  return useCallback(
    (at, isTouch) => {
      const verdict = selectors.subgraph(app.store.getState())?.entityVerdict;
      const expand = (id: string): readonly string[] => {
        const sign = map.scene.entities.find((entity) => entity.id === id);
        return sign ? idsOf(dataset, clusters, sign, (row) => verdict?.[row] === 0) : [id];
      };
      const sign = signAt(map, camera, at, isTouch);
      return (sign ? [sign.id] : lineAt(dataset, map, camera, at, isTouch)).flatMap(expand);
    },
    [map, clusters, camera, dataset, app, selectors],
  );
}

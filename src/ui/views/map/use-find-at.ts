import { useCallback } from 'react';
import type { MapScene } from '@/core/geo/map-scene';
import { joinedBetween } from '@/core/query/joined-between';
import type { PlacedGroups } from '@/core/show/places';
import { useApp, useOpened } from '../../app-context';
import type { Camera } from './camera';
import { lineAt, signAt } from './find-on-map';
import { rowsAt } from './signs';
import type { FindAt } from './use-map-pointer';

/** Finds what stands at a point of the screen; of a tie between clusters those who are joined by it. */
export function useFindAt(map: MapScene, clusters: PlacedGroups, camera: Camera): FindAt {
  const { dataset } = useOpened();
  const { app, selectors } = useApp();
  return useCallback(
    (at, isTouch) => {
      const subgraph = selectors.subgraph(app.store.getState());
      const { records } = dataset.entities;
      const rowsOf = (id: string) => {
        const sign = map.scene.entities.find((entity) => entity.id === id);
        return sign ? rowsAt(dataset, clusters, sign, (row) => subgraph?.entityVerdict[row] === 0) : [];
      };
      const sign = signAt(map, camera, at, isTouch);
      if (sign) return rowsOf(sign.id).map((row) => records[row]!.id);
      const line = lineAt(dataset, map, camera, at, isTouch);
      const [one, other] = line;
      if (!subgraph || one === undefined || other === undefined) return line;
      return joinedBetween(dataset, subgraph, rowsOf(one), rowsOf(other)).map((row) => records[row]!.id);
    },
    [map, clusters, camera, dataset, app, selectors],
  );
}

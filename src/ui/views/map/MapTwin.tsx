import { useMemo } from 'react';
import { coordinateWords } from '@/core/geo/projection';
import type { MapScene } from '@/core/geo/map-scene';
import type { PlacedGroups } from '@/core/show/places';
import { twinOf } from '@/core/show/twin';
import { useApp, useOpened } from '../../app-context';
import { Twin } from '../../parts/Twin';
import { rowsAt } from './signs';

type MapTwinProps = { readonly map: MapScene; readonly clusters: PlacedGroups };

/** The map as a list: one option for each sign, with its place, and its ties to others on the map. */
export function MapTwin({ map, clusters }: MapTwinProps) {
  const { dataset } = useOpened();
  const { app, selectors } = useApp();
  const lines = useMemo(() => {
    const verdict = selectors.subgraph(app.store.getState())?.entityVerdict;
    return twinOf(map.scene).map(({ entity, ties }) => {
      const record = dataset.entities.records[entity.row];
      const place = record?.place ? `${coordinateWords(record.place)}; ` : '';
      return {
        key: entity.row,
        ids: rowsAt(dataset, clusters, entity, (row) => verdict?.[row] === 0).map(
          (row) => dataset.entities.records[row]!.id,
        ),
        name: entity.name,
        note: `${place}${ties.replace(/; [^;]*not drawn$/, '')}`,
        isSelected: entity.isSelected,
      };
    });
  }, [map, clusters, dataset, app, selectors]);
  return <Twin id="places-in-view" label="Places in view" lines={lines} />;
}

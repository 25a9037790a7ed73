import { useMemo } from 'react';
import { coordinateWords } from '@/core/geo/projection';
import type { MapScene } from '@/core/geo/map-scene';
import type { PlacedGroups } from '@/core/show/places';
import { twinOf } from '@/core/show/twin';
import { say } from '@/core/words/say';
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
    // What is not drawn here may only lack a place.
    const entities = map.scene.entities.map((entity) => ({ ...entity, hiddenNeighbours: 0 }));
    return twinOf({ ...map.scene, entities }).map(({ entity, ties }) => {
      const record = dataset.entities.records[entity.row];
      return {
        key: entity.row,
        ids: rowsAt(dataset, clusters, entity, (row) => verdict?.[row] === 0).map(
          (row) => dataset.entities.records[row]!.id,
        ),
        name: entity.name,
        note: record?.place ? say('{place}; {ties}', { place: coordinateWords(record.place), ties }) : ties,
        isSelected: entity.isSelected,
      };
    });
  }, [map, clusters, dataset, app, selectors]);
  return <Twin id="places-in-view" label={say('Places in view')} lines={lines} />;
}

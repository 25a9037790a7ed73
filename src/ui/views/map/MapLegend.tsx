import { useComputedColorScheme } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { MapScene } from '@/core/geo/map-scene';
import { legendOf } from '@/core/show/legend';
import { say } from '@/core/words/say';
import { useFact, useOpened } from '../../app-context';
import { lookOf } from '../../parts/appearance';
import { Legend } from '../../parts/Legend';
import { PaintLegend } from '../PaintLegend';

/** What the signs and lines of the map mean; only what is on it. */
export const MapLegend = memo(function MapLegend({ map }: { readonly map: MapScene }) {
  const { dataset } = useOpened();
  const scheme = useComputedColorScheme('light');
  const isTypeColoured = useFact((state) => state.view.arrangement.colour === 'type');
  const appearance = lookOf(dataset);
  const content = useMemo(() => legendOf(map.scene, appearance), [map.scene, appearance]);
  const hasClusters = map.scene.entities.some(({ memberCount }) => memberCount !== null);
  return (
    <Legend content={content} scheme={scheme} isOpenAtFirst={false} isTypeColoured={isTypeColoured}>
      <ul aria-label={say('On the map')}>
        {map.routes.length > 0 && (
          <li>
            <span className="legend-line map-legend-route" />
            {say('route, drawn straight between known points')}
          </li>
        )}
        {hasClusters && (
          <li>
            <span className="map-legend-cluster">3</span>
            {say('so many at about one place, in the sign of the best connected')}
          </li>
        )}
      </ul>
      <PaintLegend scheme={scheme} />
    </Legend>
  );
});

import './map.css';
import { Button, useComputedColorScheme } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import type { ComponentProps } from 'react';
import { memo, useMemo, useRef } from 'react';
import type { Locations } from '@/core/geo/locations';
import type { MapScene } from '@/core/geo/map-scene';
import { frameOf } from '@/core/geo/map-scene';
import { legendOf } from '@/core/show/legend';
import { useActions, useApp, useOpened } from '../../app-context';
import { useSettled } from '../../use-settled';
import { lookOf } from '../../parts/appearance';
import { Legend } from '../../parts/Legend';
import type { OpenMenu } from '../GraphMenu';
import { GraphMenu, useGraphMenu } from '../GraphMenu';
import { PaintLegend } from '../PaintLegend';
import { PlayingDate } from '../PlayingDate';
import { PictureTools } from '../GraphToolbar';
import { BaseLayer, DataLayer } from './MapLayers';
import { MapTwin } from './MapTwin';
import { useFindAt } from './use-find-at';
import type { Frame } from './use-map-camera';
import { useMapCamera } from './use-map-camera';
import { useMapHandle } from './use-map-handle';
import { useMapPointer } from './use-map-pointer';
import { useLocations, useMapScene } from './use-map-scene';

/** The share of the places that a map shows at first: one far away does not shrink all others. */
const SHARE_IN_FRAME = 0.94;

/** What is in view and has a place, on a map of the world. */
export function MapView() {
  const locations = useLocations();
  const frame = useMemo(() => {
    const places = Array.from(locations.isLocated.keys()).filter((row) => locations.isLocated[row] === 1);
    const points = places.map((row) => ({ x: locations.homes[2 * row]!, y: locations.homes[2 * row + 1]! }));
    return frameOf(points, SHARE_IN_FRAME);
  }, [locations]);
  return frame === null ? <NoPlaces /> : <PlacedMap locations={locations} frame={frame} />;
}

type PlacedMapProps = { readonly locations: Locations; readonly frame: Frame };

function PlacedMap({ locations, frame }: PlacedMapProps) {
  const { dataset } = useOpened();
  const { ref, width, height } = useElementSize();
  const room = useRef<HTMLDivElement>(null);
  const layers = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const view = useMapCamera(dataset, frame, size);
  const { map, clusters } = useMapScene(locations, view.camera.k);
  const find = useFindAt(map, clusters, view.camera);
  const menu = useGraphMenu();
  const pointer = useMapPointer({ room, find, view, openMenu: menu.open });
  useMapHandle({ map, view, layers });
  const roomRef = useMergedRef(ref, room);
  // What stands around the map may lag behind it while a window is dragged.
  const lateMap = useSettled(map);
  return (
    <section className="graph map" aria-label="Map" data-keys="graph">
      <div ref={roomRef} className="map-room" {...pointer}>
        <div
          ref={layers}
          role="img"
          aria-label={`Map of “${dataset.title}”`}
          aria-describedby="places-in-view"
          className="map-layers"
        >
          <BaseLayer projection={locations.projection} camera={view.camera} size={size} />
          <DataLayer map={map} camera={view.camera} size={size} />
        </div>
      </div>
      <PlayingDate />
      <div className="graph-corner">
        <MapList map={lateMap} clusters={clusters} openMenu={menu.open} />
        <Placed located={lateMap.located} unplaced={lateMap.unplaced} />
      </div>
      <PictureTools />
      <MapFoot map={lateMap} />
      <GraphMenu at={menu.at} close={menu.close} />
    </section>
  );
}

type MapListProps = ComponentProps<typeof MapTwin> & { readonly openMenu: OpenMenu };

/** The list, on which the menu key opens the menu for what has the focus. */
const MapList = memo(function MapList({ openMenu, ...twin }: MapListProps) {
  const { app } = useApp();
  return (
    // The menu key of the list inside arrives here as a context menu, as the mouse's does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onContextMenu={(event) => {
        event.preventDefault();
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        openMenu(app.store.getState().focus, { x: left, y: bottom });
      }}
    >
      <MapTwin {...twin} />
    </div>
  );
});

const MapFoot = memo(function MapFoot({ map }: { readonly map: MapScene }) {
  const { dataset } = useOpened();
  const scheme = useComputedColorScheme('light');
  const appearance = lookOf(dataset);
  const content = useMemo(() => legendOf(map.scene, appearance), [map.scene, appearance]);
  return (
    <>
      <Legend content={content} scheme={scheme} isOpenAtFirst={false} isTypeColoured>
        <PaintLegend scheme={scheme} />
      </Legend>
      <p className="map-credit">Land and borders as drawn by Natural Earth, 1:50 million</p>
    </>
  );
});

const number = new Intl.NumberFormat('en-GB');

/** Says what the map cannot show, and where it is. */
function Placed({ located, unplaced }: { readonly located: number; readonly unplaced: number }) {
  const { arrange } = useActions();
  return (
    <p className="graph-note">
      {number.format(located)} of {number.format(located + unplaced)} entities in view have a place
      {unplaced > 0 && `; ${number.format(unplaced)} have none. `}
      {unplaced > 0 && (
        <button type="button" onClick={() => arrange({ view: 'table' })}>
          See all in the table
        </button>
      )}
    </p>
  );
}

function NoPlaces() {
  const { arrange } = useActions();
  return (
    <section className="graph map" aria-label="Map">
      <div className="graph-empty">
        <p className="graph-empty-title">Nothing in this data has a place</p>
        <p>
          An entity is on the map when its record has a “place” with “lat” and “lon”, or a “route” of way-points. Nobody
          is placed by guess.
        </p>
        <Button variant="default" onClick={() => arrange({ view: 'graph' })}>
          Show the graph
        </Button>
      </div>
    </section>
  );
}

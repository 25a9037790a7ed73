import './map.css';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import type { ComponentProps } from 'react';
import { memo, useMemo, useRef, useState } from 'react';
import type { Locations } from '@/core/geo/locations';
import { frameOf } from '@/core/geo/map-scene';
import { titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useApp, useOpened } from '../../app-context';
import { useSettled } from '../../use-settled';
import { NothingMatches } from '../../parts/NothingMatches';
import { LateMenu } from '../LateMenu';
import type { OpenMenu } from '../use-graph-menu';
import { useGraphMenu } from '../use-graph-menu';
import { MapToolbar } from '../GraphToolbar';
import { PlayingDate } from '../PlayingDate';
import type { SelectTool } from '../SelectSheet';
import { Outline, SelectSheet } from '../SelectSheet';
import { TieList } from '../TieList';
import { BaseLayer, DataLayer } from './MapLayers';
import { MapLegend } from './MapLegend';
import { MapCredit, NoPlaces, PlacedNote } from './MapNotes';
import { MapTwin } from './MapTwin';
import { useBaseMap } from './use-base-map';
import { useFindAt } from './use-find-at';
import type { Frame } from './use-map-camera';
import { useMapCamera } from './use-map-camera';
import { SHARE_IN_FRAME, useMapHandle } from './use-map-handle';
import { useMapPointer } from './use-map-pointer';
import { useLocations, useMapScene } from './use-map-scene';

type MapViewProps = { readonly isReadOnly?: boolean };

/** What is in view and has a place, on a map of the world. */
export function MapView({ isReadOnly = false }: MapViewProps) {
  const locations = useLocations();
  const { app, selectors } = useApp();
  // What is in view when the map opens is in sight; no filter moves it afterwards.
  const [frame] = useState(() => {
    const verdict = selectors.subgraph(app.store.getState())?.entityVerdict;
    return frameAround(locations, (row) => verdict?.[row] === 0) ?? frameAround(locations, () => true);
  });
  if (frame === null) return <NoPlaces />;
  return <PlacedMap locations={locations} frame={frame} isReadOnly={isReadOnly} />;
}

function frameAround({ isLocated, homes, routes }: Locations, isIn: (row: number) => boolean): Frame | null {
  const rows = Array.from(isLocated.keys()).filter((row) => isLocated[row] === 1 && isIn(row));
  const places = rows.map((row) => ({ x: homes[2 * row]!, y: homes[2 * row + 1]! }));
  const ways = routes.filter(({ entity }) => isIn(entity)).flatMap(({ points }) => points);
  return frameOf([...places, ...ways], SHARE_IN_FRAME);
}

type PlacedMapProps = Required<MapViewProps> & { readonly locations: Locations; readonly frame: Frame };

function PlacedMap({ locations, frame, isReadOnly }: PlacedMapProps) {
  const { dataset } = useOpened();
  const { ref, width, height } = useElementSize();
  const room = useRef<HTMLDivElement>(null);
  const layers = useRef<HTMLDivElement>(null);
  const [tool, setTool] = useState<SelectTool | null>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const view = useMapCamera(dataset, frame, size);
  const base = useBaseMap(locations.projection);
  const { map, clusters } = useMapScene(locations, view.camera.k);
  const find = useFindAt(map, clusters, view.camera);
  const menu = useGraphMenu();
  const handle = useMapHandle({ map, clusters, view, size, room, layers });
  const openMenu = isReadOnly ? noMenu : menu.open;
  const { box, ...pointer } = useMapPointer({ room, find, view, handle, openMenu, isReadOnly });
  const roomRef = useMergedRef(ref, room);
  // What stands around the map may lag behind it while a window is dragged.
  const lateMap = useSettled(map);
  return (
    <section className="graph map" aria-label={say('Map')} data-keys="graph">
      <div ref={roomRef} className="map-room" {...pointer}>
        <div
          ref={layers}
          role="img"
          aria-label={say('Map of “{title}”', { title: titleOf(dataset) })}
          aria-describedby="places-in-view"
          className="map-layers"
        >
          <BaseLayer base={base === 'missing' ? null : base} camera={view.camera} size={size} />
          <DataLayer map={map} camera={view.camera} size={size} />
        </div>
        {tool && <SelectSheet tool={tool} onDraw={(polygon) => handle.current?.selectWithin(polygon)} />}
        {box.length > 0 && (
          <svg className="select-sheet" aria-hidden>
            <Outline line={box} />
          </svg>
        )}
      </div>
      <PlayingDate />
      <div className="graph-corner">
        <MapList map={lateMap} clusters={clusters} openMenu={openMenu} />
        <TieList listId="places-in-view" />
        <PlacedNote map={lateMap} isReadOnly={isReadOnly} />
      </div>
      <MapToolbar tool={tool} onTool={setTool} isReadOnly={isReadOnly} />
      <MapLegend map={lateMap} />
      <MapCredit isMissing={base === 'missing'} />
      {lateMap.located + lateMap.unplaced === 0 && <NothingMatches of="entities" />}
      {menu.at && <LateMenu at={menu.at} close={menu.close} />}
    </section>
  );
}

const noMenu: OpenMenu = () => undefined;

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

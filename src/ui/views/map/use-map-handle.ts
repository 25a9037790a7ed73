import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { readPage } from '@/canvas/look';
import { nearestTowards } from '@/core/explore/direction';
import { frameOf } from '@/core/geo/map-scene';
import type { MapScene } from '@/core/geo/map-scene';
import { withMembers } from '@/core/group/groups';
import type { PlacedGroups } from '@/core/show/places';
import { isWithin } from '@/core/show/polygon';
import type { SceneEntity } from '@/core/show/scene';
import { useApp, useOpened } from '../../app-context';
import type { CanvasHandle } from '../../canvas-context';
import { useCanvas } from '../../canvas-context';
import { sheetOver } from '../sheet-over';
import type { Size } from './camera';
import { isInSight, toScreen } from './camera';
import { rowsAt, signFor } from './signs';
import type { MapCamera } from './use-map-camera';

type Held = {
  readonly map: MapScene;
  readonly clusters: PlacedGroups;
  readonly view: MapCamera;
  readonly size: Size;
  readonly room: RefObject<HTMLElement | null>;
  readonly layers: RefObject<HTMLElement | null>;
};

/** What is fitted alone is shown no closer than this. */
const CLOSEST = 5;

/** The share of the places that a map of all shows: one far away does not shrink all others. */
export const SHARE_IN_FRAME = 0.96;

/** Lets the commands of the picture work on the map: zoom, fit, walk, select, save. */
export function useMapHandle(held: Held): RefObject<CanvasHandle | null> {
  const handleRef = useCanvas();
  const { app, selectors } = useApp();
  const { dataset } = useOpened();
  const latest = useRef(held);
  useLayoutEffect(() => {
    latest.current = held;
  });
  useEffect(() => {
    const signs = () => latest.current.map.scene.entities;
    const membersOf = (sign: SceneEntity): readonly string[] => {
      const verdict = selectors.subgraph(app.store.getState())?.entityVerdict;
      const rows = rowsAt(dataset, latest.current.clusters, sign, (row) => verdict?.[row] === 0);
      return rows.map((row) => dataset.entities.records[row]!.id);
    };
    const signsOf = (ids: readonly string[]): readonly SceneEntity[] => {
      const all = withMembers(dataset, selectors.groups(app.store.getState()), ids);
      return all.flatMap((id) => signFor(dataset, latest.current.clusters, latest.current.map, id) ?? []);
    };
    const fit = (ids?: readonly string[]): void => {
      const fitted = ids ? signsOf(ids) : signs();
      const ways = latest.current.map.routes.filter(({ entity }) => !ids || fitted.some(({ row }) => row === entity));
      const points = [...fitted.map(({ position }) => position), ...ways.flatMap((route) => route.points)];
      const frame = frameOf(points, ids ? 1 : SHARE_IN_FRAME);
      if (frame) latest.current.view.fit(frame, ids && CLOSEST);
    };
    const covered = (): number => {
      const room = latest.current.room.current;
      return room ? sheetOver(room) : 0;
    };
    const bringIntoSight = (ids: readonly string[]): void => {
      const { view, size } = latest.current;
      const room = { ...size, height: size.height - covered() };
      // Brought there by two at once, it would go twice as far.
      const camera = view.now();
      const places = signsOf(ids).map(({ position }) => toScreen(camera, position));
      const frame = frameOf(places, 1);
      if (!frame || places.every((at) => isInSight(at, room))) return;
      const middle = { x: (frame.min.x + frame.max.x) / 2, y: (frame.min.y + frame.max.y) / 2 };
      view.pan({ x: room.width / 2 - middle.x, y: room.height / 2 - middle.y });
    };
    const uncover = (): void => {
      if (covered() > 0) bringIntoSight(app.store.getState().view.arrangement.select);
    };
    handleRef.current = {
      fit,
      reveal: (id) => bringIntoSight([id]),
      uncover,
      selectWithin: (polygon) => {
        const { camera } = latest.current.view;
        const within = signs().filter(({ position }) => isWithin(toScreen(camera, position), polygon));
        const before = app.store.getState().view.arrangement.select;
        if (within.length > 0) app.actions.select([...new Set([...before, ...within.flatMap(membersOf)])]);
      },
      zoomBy: (factor) => latest.current.view.zoom(factor),
      zoomToOne: () => fit(),
      panBy: (by) => latest.current.view.pan(by),
      png: () => pngOf(latest.current.layers.current),
      neighbourTowards: (id, direction) => {
        const [from] = signsOf([id]);
        if (!from) return null;
        const others = signs().filter((sign) => sign !== from);
        const next = nearestTowards(from.position, others, direction);
        const sign = others.find((one) => one.id === next);
        return (sign && membersOf(sign)[0]) ?? null;
      },
    };
    // On a phone what was selected may lie beneath the sheet that tells of it.
    const unsubscribe = app.store.subscribe(({ view: { arrangement } }, before) => {
      if (arrangement.select !== before.view.arrangement.select) requestAnimationFrame(uncover);
    });
    return () => {
      unsubscribe();
      handleRef.current = null;
    };
  }, [handleRef, app, selectors, dataset]);
  const isSized = held.size.width > 0;
  useEffect(() => {
    if (isSized) requestAnimationFrame(() => handleRef.current?.uncover?.());
  }, [handleRef, isSized]);
  return handleRef;
}

/** The layers of the map one over the other, each where it stands now. */
async function pngOf(layers: HTMLElement | null): Promise<Blob> {
  const canvases = [...(layers?.querySelectorAll('canvas') ?? [])];
  const top = canvases.at(-1);
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (!layers || !top || !pen) throw new Error('There is no map to save');
  [sheet.width, sheet.height] = [top.width, top.height];
  pen.fillStyle = readPage(layers).paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  const room = top.getBoundingClientRect();
  const scale = top.width / room.width;
  for (const canvas of canvases) {
    const { left, top: upper, width, height } = canvas.getBoundingClientRect();
    const place = [left - room.left, upper - room.top, width, height].map((length) => length * scale);
    pen.drawImage(canvas, ...(place as [number, number, number, number]));
  }
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture'))), 'image/png');
  });
}

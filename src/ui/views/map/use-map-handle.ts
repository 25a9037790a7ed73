import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { readPage } from '@/canvas/look';
import { nearestTowards } from '@/core/explore/direction';
import { frameOf } from '@/core/geo/map-scene';
import type { MapScene } from '@/core/geo/map-scene';
import { isWithin } from '@/core/show/polygon';
import { useApp } from '../../app-context';
import { useCanvas } from '../../canvas-context';
import { toScreen } from './camera';
import type { MapCamera } from './use-map-camera';

type Held = { readonly map: MapScene; readonly view: MapCamera; readonly layers: RefObject<HTMLElement | null> };

/** What is fitted is shown no closer than this. */
const CLOSEST = 12;

/** Lets the commands of the picture work on the map: zoom, fit, walk, save. */
export function useMapHandle(held: Held): void {
  const handleRef = useCanvas();
  const { app } = useApp();
  const latest = useRef(held);
  useLayoutEffect(() => {
    latest.current = held;
  });
  useEffect(() => {
    const signs = () => latest.current.map.scene.entities;
    const fit = (ids?: readonly string[]): void => {
      if (!ids) return latest.current.view.fit(null);
      const points = signs()
        .filter(({ id, isSelected }) => ids.includes(id) || isSelected)
        .map(({ position }) => position);
      latest.current.view.fit(frameOf(points, 1), CLOSEST);
    };
    handleRef.current = {
      fit,
      reveal: (id) => {
        if (signs().some((sign) => sign.id === id)) fit([id]);
      },
      selectWithin: (polygon) => {
        const { camera } = latest.current.view;
        const within = signs().filter(({ position }) => isWithin(toScreen(camera, position), polygon));
        app.actions.select(within.map(({ id }) => id));
      },
      zoomBy: (factor) => latest.current.view.zoom(factor),
      zoomToOne: () => latest.current.view.fit(null),
      png: () => pngOf(latest.current.layers.current),
      neighbourTowards: (id, direction) => {
        const from = signs().find((sign) => sign.id === id);
        return from
          ? nearestTowards(
              from.position,
              signs().filter((sign) => sign !== from),
              direction,
            )
          : null;
      },
    };
    return () => {
      handleRef.current = null;
    };
  }, [handleRef, app]);
}

/** The layers of the map one over the other. */
async function pngOf(layers: HTMLElement | null): Promise<Blob> {
  const canvases = [...(layers?.querySelectorAll('canvas') ?? [])];
  const [first] = canvases;
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (!layers || !first || !pen) throw new Error('There is no map to save');
  [sheet.width, sheet.height] = [first.width, first.height];
  pen.fillStyle = readPage(layers).paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  for (const canvas of canvases) pen.drawImage(canvas, 0, 0);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture'))), 'image/png');
  });
}

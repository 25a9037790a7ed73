import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '@/core/show/point';
import type { Opened } from '@/state/state';
import type { Camera, Size } from './camera';
import { cameraFor, zoomAround } from './camera';

/** Where a person left the map of what is open, for when they come back from another view. */
const cameras = new WeakMap<Opened['dataset'], Camera>();

/** A rectangle of the world. */
export type Frame = { readonly min: Point; readonly max: Point };

export type MapCamera = {
  readonly camera: Camera;
  /** Where the map stands now, which may not be rendered yet. */
  readonly now: () => Camera;
  /** Moves the map as far, in CSS pixels. */
  readonly pan: (by: Point) => void;
  /** Zooms so many times closer around a point of the screen; without one around its middle. */
  readonly zoom: (factor: number, at?: Point) => void;
  /** Shows a rectangle, and goes on showing it as the screen changes. */
  readonly fit: (frame: Frame, closest?: number) => void;
};

/** A map that shows all is no closer than this. */
const CLOSEST = 2;

/** The part of the map that is in sight: what was fitted last, at first `frame`, until a person moves it. */
export function useMapCamera(dataset: Opened['dataset'], frame: Frame, size: Size): MapCamera {
  const [moved, setMoved] = useState<Camera | null>(() => cameras.get(dataset) ?? null);
  const [fitted, setFitted] = useState({ frame, closest: CLOSEST });
  // The same camera as long as nothing moves, so that land and borders are not drawn again for a filter.
  const still = useMemo(() => cameraFor(fitted.frame, size, fitted.closest), [fitted, size]);
  const camera = moved ?? still;
  const latest = useRef({ camera, size });
  useLayoutEffect(() => {
    latest.current = { camera, size };
  });
  useEffect(() => {
    if (moved) cameras.set(dataset, moved);
    else cameras.delete(dataset);
  }, [dataset, moved]);
  const move = useCallback((next: Camera): void => {
    latest.current = { ...latest.current, camera: next };
    setMoved(next);
  }, []);
  const now = useCallback(() => latest.current.camera, []);
  const pan = useCallback(
    ({ x, y }: Point): void => {
      const before = now();
      move({ ...before, x: before.x + x, y: before.y + y });
    },
    [move, now],
  );
  const zoom = useCallback(
    (factor: number, at?: Point): void => {
      const { camera: before, size: room } = latest.current;
      move(zoomAround(before, at ?? { x: room.width / 2, y: room.height / 2 }, factor));
    },
    [move],
  );
  const fit = useCallback((on: Frame, closest = CLOSEST): void => {
    const { size: room } = latest.current;
    latest.current = { camera: cameraFor(on, room, closest), size: room };
    setFitted({ frame: on, closest });
    setMoved(null);
  }, []);
  return useMemo(() => ({ camera, now, pan, zoom, fit }), [camera, now, pan, zoom, fit]);
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '@/core/show/scene';
import type { Opened } from '@/state/state';
import type { Camera, Size } from './camera';
import { cameraFor, zoomAround } from './camera';

/** Where a person left the map of what is open, for when they come back from another view. */
const cameras = new WeakMap<Opened['dataset'], Camera>();

/** A rectangle of the world. */
export type Frame = { readonly min: Point; readonly max: Point };

export type MapCamera = {
  readonly camera: Camera;
  /** Moves the map as far, in CSS pixels. */
  readonly pan: (by: Point) => void;
  /** Zooms so many times closer around a point of the screen; without one around its middle. */
  readonly zoom: (factor: number, at?: Point) => void;
  readonly fit: (frame: Frame | null, closest?: number) => void;
};

/** At first a map is shown no closer than this. */
const CLOSEST_AT_FIRST = 4;

/** The part of the map that is in sight: fitted at first and as the screen changes, until a person moves it. */
export function useMapCamera(dataset: Opened['dataset'], frame: Frame | null, size: Size): MapCamera {
  const [moved, setMoved] = useState<Camera | null>(() => cameras.get(dataset) ?? null);
  const whole = frame ?? WORLD;
  // The same camera as long as nothing moves, so that land and borders are not drawn again for a filter.
  const fitted = useMemo(() => cameraFor(whole, size, CLOSEST_AT_FIRST), [whole, size]);
  const camera = moved ?? fitted;
  const latest = useRef({ camera, size, whole });
  useLayoutEffect(() => {
    latest.current = { camera, size, whole };
  });
  useEffect(() => {
    if (moved) cameras.set(dataset, moved);
    else cameras.delete(dataset);
  }, [dataset, moved]);
  const move = useCallback((next: Camera): void => {
    latest.current = { ...latest.current, camera: next };
    setMoved(next);
  }, []);
  const pan = useCallback(
    ({ x, y }: Point): void => {
      const { camera: now } = latest.current;
      move({ ...now, x: now.x + x, y: now.y + y });
    },
    [move],
  );
  const zoom = useCallback(
    (factor: number, at?: Point): void => {
      const { camera: now, size: room } = latest.current;
      move(zoomAround(now, at ?? { x: room.width / 2, y: room.height / 2 }, factor));
    },
    [move],
  );
  const fit = useCallback(
    (on: Frame | null, closest = CLOSEST_AT_FIRST): void => {
      if (!on) setMoved(null);
      else move(cameraFor(on, latest.current.size, closest));
    },
    [move],
  );
  return { camera, pan, zoom, fit };
}

/** The half of the earth around the middle of the map. */
const WORLD: Frame = { min: { x: -1400, y: -1400 }, max: { x: 1400, y: 1400 } };

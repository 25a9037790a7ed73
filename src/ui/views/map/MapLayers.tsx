import { useComputedColorScheme } from '@mantine/core';
import { memo, useLayoutEffect, useRef } from 'react';
import type { MapScene } from '@/core/geo/map-scene';
import { lettersOf } from '@/state/settings';
import { useFact, useOpened } from '../../app-context';
import { lookOf } from '../../parts/appearance';
import { pageOf, sharpness, sharpPen } from '../../parts/own-canvas';
import type { BaseMap } from './use-base-map';
import type { Camera, Size } from './camera';
import { carry, covers } from './camera';
import { drawMap } from './draw-map';

type BaseLayerProps = { readonly base: BaseMap | null; readonly camera: Camera; readonly size: Size };

/** The drawing reaches so far beyond the screen, in CSS pixels, so that it can be moved before it is drawn again. */
const MARGIN = 160;
const SETTLED_MS = 120;

type Drawn = Omit<BaseLayerProps, 'camera'> & { readonly camera: Camera; readonly scheme: string };

/** Land, borders and the graticule. While the map moves the drawing is carried along, and drawn anew when it rests. */
export const BaseLayer = memo(function BaseLayer({ base, camera, size }: BaseLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const scheme = useComputedColorScheme('light');
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element || !base) return;
    const draw = (): void => {
      drawBase(element, base, camera, size);
      element.style.transform = '';
      drawn.current = { base, camera, size, scheme };
    };
    const before = drawn.current;
    const isSame = before?.base === base && before.size === size && before.scheme === scheme;
    const moved = isSame ? carry(before.camera, camera) : null;
    if (!moved || !covers(moved, size, MARGIN)) return draw();
    element.style.transform = `translate(${moved.x}px, ${moved.y}px) scale(${moved.k})`;
    const timer = setTimeout(draw, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [base, camera, size, scheme]);
  const place = { ...roomAround(size), left: -MARGIN, top: -MARGIN, transformOrigin: `${MARGIN}px ${MARGIN}px` };
  return <canvas ref={canvas} className="map-layer" style={place} aria-hidden />;
});

function roomAround({ width, height }: Size): Size {
  return { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function drawBase(element: HTMLCanvasElement, base: BaseMap, { x, y, k }: Camera, size: Size): void {
  const pen = size.width > 0 ? sharpPen(element, roomAround(size)) : null;
  if (!pen) return;
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name);
  const scale = sharpness();
  pen.clearRect(0, 0, size.width + 2 * MARGIN, size.height + 2 * MARGIN);
  pen.setTransform(scale * k, 0, 0, scale * k, scale * (x + MARGIN), scale * (y + MARGIN));
  const stroke = (path: Path2D, width: number, name: string): void => {
    pen.lineWidth = width / k;
    pen.strokeStyle = colour(name);
    pen.stroke(path);
  };
  pen.fillStyle = colour('--entente-sea');
  pen.fill(base.sea);
  stroke(base.graticule, 0.6, '--entente-graticule');
  pen.fillStyle = colour('--entente-land');
  pen.fill(base.land);
  stroke(base.land, 0.7, '--entente-coast');
  stroke(base.borders, 0.8, '--entente-border');
}

type DataLayerProps = { readonly map: MapScene; readonly camera: Camera; readonly size: Size };

/** What stands on the map. */
export const DataLayer = memo(function DataLayer({ map, camera, size }: DataLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { dataset } = useOpened();
  const scheme = useComputedColorScheme('light');
  const letters = useFact(lettersOf);
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element && sharpPen(element, size);
    if (!pen) return;
    drawMap(pen, map, camera, size, { appearance: lookOf(dataset), scheme, letters, page: pageOf(element, scheme) });
  }, [map, camera, size, dataset, scheme, letters]);
  return <canvas ref={canvas} className="map-layer" style={size} aria-hidden />;
});

import { useComputedColorScheme } from '@mantine/core';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MapScene } from '@/core/geo/map-scene';
import type { Projection } from '@/core/geo/projection';
import { useOpened } from '../../app-context';
import { lookOf } from '../../parts/appearance';
import { pageOf, sharpness, sharpPen } from '../../parts/own-canvas';
import type { BaseMap } from './base-map';
import { baseMapOf } from './base-map';
import type { Camera, Size } from './camera';
import { drawMap } from './draw-map';

type BaseLayerProps = { readonly projection: Projection; readonly camera: Camera; readonly size: Size };

/** Land, borders and the graticule: drawn anew only when the map moves. */
export const BaseLayer = memo(function BaseLayer({ projection, camera, size }: BaseLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  const [base, setBase] = useState<BaseMap | null>(null);
  useEffect(() => {
    let isWanted = true;
    void baseMapOf(projection).then((made) => isWanted && setBase(made));
    return () => {
      isWanted = false;
    };
  }, [projection]);
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element && sharpPen(element, size);
    if (!pen || !base) return;
    const style = getComputedStyle(element);
    const colour = (name: string): string => style.getPropertyValue(name);
    const scale = sharpness();
    pen.clearRect(0, 0, size.width, size.height);
    pen.setTransform(scale * camera.k, 0, 0, scale * camera.k, scale * camera.x, scale * camera.y);
    pen.fillStyle = colour('--map-sea');
    pen.fill(base.sea);
    pen.lineWidth = 0.6 / camera.k;
    pen.strokeStyle = colour('--map-graticule');
    pen.stroke(base.graticule);
    pen.fillStyle = colour('--map-land');
    pen.fill(base.land);
    pen.lineWidth = 0.7 / camera.k;
    pen.strokeStyle = colour('--map-coast');
    pen.stroke(base.land);
    pen.lineWidth = 0.8 / camera.k;
    pen.strokeStyle = colour('--map-border');
    pen.stroke(base.borders);
  }, [base, camera, size, scheme]);
  return <canvas ref={canvas} className="map-layer" style={size} aria-hidden />;
});

type DataLayerProps = { readonly map: MapScene; readonly camera: Camera; readonly size: Size };

/** What stands on the map. */
export const DataLayer = memo(function DataLayer({ map, camera, size }: DataLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { dataset } = useOpened();
  const scheme = useComputedColorScheme('light');
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element && sharpPen(element, size);
    if (!pen) return;
    drawMap(pen, map, camera, size, { appearance: lookOf(dataset), scheme, page: pageOf(element, scheme) });
  }, [map, camera, size, dataset, scheme]);
  return <canvas ref={canvas} className="map-layer" style={size} aria-hidden />;
});

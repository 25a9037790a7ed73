import type { Canvas, CanvasOptions } from './canvas';
import { createCanvas } from './canvas';
import type { Look } from './look';
import type { Scene } from '@/core/show/scene';
import { stretcher, stretchFor } from './stretch';
import type { Viewport } from './viewport';

/** Where the picture stands, and how much taller than it is laid out it is drawn. */
export type Standing = Viewport & { readonly stretch: number };

type TallOptions = Omit<CanvasOptions, 'onViewport'> & { readonly onViewport: (standing: Standing) => void };

/**
 * A canvas that draws pictures taller where the room is higher than wide, as on a phone. What it is shown and what it
 * tells stays in the units of the layout.
 */
export function createTallCanvas(container: HTMLElement, options: TallOptions): Canvas {
  let stretch = 1;
  let stretched = stretcher(stretch);
  let latest: readonly [Scene, Look] | null = null;
  let isFitting = true;
  const inner = createCanvas(container, {
    ...options,
    intents: {
      ...options.intents,
      place: (id, { x, y }) => options.intents.place(id, { x, y: y / stretch }),
    },
    onViewport: (viewport) => options.onViewport({ ...viewport, stretch }),
  });

  /** Chooses how tall the latest scene is drawn, as it is to be seen as a whole. */
  const choose = (): boolean => {
    if (!latest) return false;
    const { left, top, right, bottom } = options.room();
    const room = { width: container.clientWidth - left - right, height: container.clientHeight - top - bottom };
    const next = stretchFor(latest[0], room);
    isFitting = latest[0].entities.length === 0;
    // Less than this nobody would see, and all would move.
    if (Math.abs(next - stretch) < 0.1 && (next !== 1 || stretch === 1)) return false;
    stretch = next;
    stretched = stretcher(stretch);
    inner.show(stretched(latest[0]), latest[1]);
    return true;
  };
  const onResize = (): void => {
    if (inner.viewport() === null && choose()) inner.refit();
  };
  const observer = new ResizeObserver(onResize);
  observer.observe(container);

  return {
    ...inner,
    begin: (viewport) => {
      isFitting = true;
      latest = null;
      inner.begin(viewport);
    },
    show: (scene, look) => {
      latest = scene && [scene, look];
      if (isFitting) choose();
      inner.show(scene && stretched(scene), look);
    },
    refit: () => {
      if (inner.viewport() === null) choose();
      inner.refit();
    },
    pointAt: (place) => {
      const { x, y } = inner.pointAt(place);
      return { x, y: y / stretch };
    },
    destroy: () => {
      observer.disconnect();
      inner.destroy();
    },
  };
}

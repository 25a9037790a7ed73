import type { Point } from '@/core/show/point';

/** Edges of a box: in world units, or as room to leave free in CSS pixels. */
export type Sides = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Viewport = { readonly zoom: number; readonly pan: Point };

/** The view that shows a box of the world as large as the room allows, within bounds of zoom, in the middle of the room. */
export function fitBox(
  box: Sides,
  size: { readonly width: number; readonly height: number },
  room: Sides,
  bounds: readonly [min: number, max: number],
): Viewport {
  const width = Math.max(1, size.width - room.left - room.right);
  const height = Math.max(1, size.height - room.top - room.bottom);
  const wanted = Math.min(width / Math.max(1, box.right - box.left), height / Math.max(1, box.bottom - box.top));
  const zoom = Math.min(bounds[1], Math.max(bounds[0], wanted));
  return {
    zoom,
    pan: {
      x: room.left + width / 2 - ((box.left + box.right) / 2) * zoom,
      y: room.top + height / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

/** The smallest box around all given ones; null around none. */
export function boxAround(boxes: readonly Sides[]): Sides | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** How far a wheel's turn zooms: the same for the notches of a mouse and the small steps of a touchpad. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaY * (deltaMode === 1 ? 30 : deltaMode === 2 ? 300 : 1);
  // Browsers report a pinch on a touchpad as a wheel with Ctrl, in much smaller steps.
  const factor = Math.exp(-pixels * (ctrlKey && Math.abs(pixels) < 50 ? 0.012 : 0.0018));
  return Math.min(1.3, Math.max(1 / 1.3, factor));
}

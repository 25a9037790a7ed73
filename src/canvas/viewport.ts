import type { Point } from '@/core/show/point';

/** Edges of a box: in world units, or as room to leave free in CSS pixels. */
export type Sides = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** Of the screen, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Viewport = { readonly zoom: number; readonly pan: Point };

/** The view that shows a box of the world as large as the room allows, within bounds of zoom, in the middle of the room. */
export function fitBox(box: Sides, size: Size, room: Sides, bounds: readonly [min: number, max: number]): Viewport {
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

/**
 * How much of the room a box of the world takes as it stands, across or down, whichever is more: 1 where it takes all of
 * it, more where it reaches beyond an edge.
 */
export function fillOf(box: Sides, { zoom, pan }: Viewport, size: Size, room: Sides): number {
  const across = shareOf(box.left * zoom + pan.x, box.right * zoom + pan.x, room.left, size.width - room.right);
  const down = shareOf(box.top * zoom + pan.y, box.bottom * zoom + pan.y, room.top, size.height - room.bottom);
  return Math.max(across, down);
}

/** A stretch against a range: how much of it, and where it leaves the range how far it reaches from its middle. */
function shareOf(start: number, end: number, least: number, most: number): number {
  const half = Math.max(1, most - least) / 2;
  const middle = (least + most) / 2;
  const reach = Math.max(middle - start, end - middle) / half;
  return reach > 1 ? reach : (end - start) / (2 * half);
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

/** Whether a place on the screen lies within the room. */
export function isWithin({ x, y }: Point, size: Size, { left, top, right, bottom }: Sides): boolean {
  return x > left && y > top && x < size.width - right && y < size.height - bottom;
}

/** The pan that brings what stands at a place into the middle of the room. */
export function inMiddle(pan: Point, at: Point, size: Size, { left, top, right, bottom }: Sides): Point {
  const middle = { x: (left + size.width - right) / 2, y: (top + size.height - bottom) / 2 };
  return { x: pan.x + middle.x - at.x, y: pan.y + middle.y - at.y };
}

/** The middle of the box around places (at least one). */
export function middleOf(places: readonly Point[]): Point {
  const [x, y] = [places.map((at) => at.x), places.map((at) => at.y)];
  return { x: (Math.min(...x) + Math.max(...x)) / 2, y: (Math.min(...y) + Math.max(...y)) / 2 };
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

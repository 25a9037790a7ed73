import type { Point } from '@/core/show/point';

/** Which part of a map is on the screen: a world point p stands at p · k + (x, y), in CSS pixels from its corner. */
export type Camera = { readonly x: number; readonly y: number; readonly k: number };

export type Size = { readonly width: number; readonly height: number };

const ZOOMS = [0.12, 60] as const;
const MARGIN = { top: 56, right: 64, bottom: 40, left: 40 };

export function toScreen({ x, y, k }: Camera, point: Point): Point {
  return { x: point.x * k + x, y: point.y * k + y };
}

/** The camera after a zoom that keeps what stands at a point of the screen where it is. */
export function zoomAround(camera: Camera, at: Point, factor: number): Camera {
  const k = Math.min(ZOOMS[1], Math.max(ZOOMS[0], camera.k * factor));
  const real = k / camera.k;
  return { k, x: at.x - (at.x - camera.x) * real, y: at.y - (at.y - camera.y) * real };
}

/** The camera that shows a rectangle of the world as large as a screen allows, and no closer than `closest`. */
export function cameraFor(frame: { readonly min: Point; readonly max: Point }, size: Size, closest: number): Camera {
  const room = {
    width: Math.max(60, size.width - MARGIN.left - MARGIN.right),
    height: Math.max(60, size.height - MARGIN.top - MARGIN.bottom),
  };
  const [width, height] = [frame.max.x - frame.min.x, frame.max.y - frame.min.y];
  const k = Math.min(
    closest,
    Math.max(ZOOMS[0], Math.min(room.width / Math.max(width, 1e-6), room.height / Math.max(height, 1e-6))),
  );
  return {
    k,
    x: MARGIN.left + room.width / 2 - ((frame.min.x + frame.max.x) / 2) * k,
    y: MARGIN.top + room.height / 2 - ((frame.min.y + frame.max.y) / 2) * k,
  };
}

/** Whether a point of the screen is free of the edges. */
export function isInSight({ x, y }: Point, { width, height }: Size): boolean {
  return x > MARGIN.left && y > MARGIN.top && x < width - MARGIN.right && y < height - MARGIN.bottom;
}

/** How a drawing made for one camera is moved and stretched to stand right for another: first stretched, around the corner. */
export function carry(from: Camera, to: Camera): Camera {
  const k = to.k / from.k;
  return { k, x: to.x - k * from.x, y: to.y - k * from.y };
}

/** Whether a drawing that reaches `margin` beyond the screen on all sides still covers it when it has been carried. */
export function covers({ x, y, k }: Camera, { width, height }: Size, margin: number): boolean {
  const isSharp = k > 0.5 && k < 2;
  const reaches = (offset: number, length: number): boolean =>
    offset - margin * k <= 0 && offset + (length + margin) * k >= length;
  return isSharp && reaches(x, width) && reaches(y, height);
}

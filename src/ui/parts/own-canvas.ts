import type { Page } from '@/canvas/look';
import { readPage } from '@/canvas/look';
import type { Scheme } from '@/core/show/appearance';

/** The pen of a canvas that is as sharp as the screen, in CSS pixels; null while it has no room. */
export function sharpPen(
  element: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
): CanvasRenderingContext2D | null {
  const pen = element.getContext('2d');
  if (!pen || width === 0) return null;
  const scale = sharpness();
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  // A canvas is emptied, and its memory given anew, whenever its size is set: only when it is another.
  if (element.width !== wide) element.width = wide;
  if (element.height !== high) element.height = high;
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  return pen;
}

/** Pixels of a canvas in one of CSS. */
export function sharpness(): number {
  return Math.min(2, globalThis.devicePixelRatio || 1);
}

const pages = new Map<string, Page>();

/** The colours of the page, read once for each theme. */
export function pageOf(element: Element, scheme: Scheme): Page {
  const page = pages.get(scheme) ?? readPage(element);
  pages.set(scheme, page);
  return page;
}

import type { IconNode } from 'lucide';
import type { Crowd } from '@/core/show/crowd';
import type { Shape } from '@/core/show/icons';
import { OUTLINES } from '@/core/show/outlines';
import type { DiscStyle } from './crowd-style';
import { iconPath } from './icon-path';
import type { Dots } from './dots';
import type { OnScreen, Seen } from './on-screen';
import { seenByLook } from './on-screen';

/** Smaller than this, in CSS pixels, nobody can tell a shape from a disc. */
const SMALLEST_SHAPE = 4;
/** Smaller than this nobody can tell an icon. */
const SMALLEST_ICON = 6;
const SMALLEST_DOT = 0.6;
/** Outlines are drawn in a box of 24 by 24. */
const BOX = 24;
/** What of the box an icon takes. */
const ICON = 0.54;

/** The entities of a crowd that are in sight and have no sign of their own. */
export function discsInSight({ size, look, looks }: Crowd, at: OnScreen, zoom: number, hasSign: Uint8Array): Seen {
  return seenByLook(look.length, look, looks.length, (one) => {
    if (hasSign[one] === 1) return false;
    const reach = (size[one]! / 2) * zoom;
    const x = at.x[one]!;
    const y = at.y[one]!;
    return x >= -reach && y >= -reach && x <= at.width + reach && y <= at.height + reach;
  });
}

/** Draws entities with the shape of their type, one look after another. */
export function drawDiscs(
  context: CanvasRenderingContext2D,
  { size }: Crowd,
  at: OnScreen,
  styles: readonly DiscStyle[],
  zoom: number,
  { order, starts }: Seen,
): void {
  styles.forEach((style, look) => {
    context.globalAlpha = style.opacity;
    context.fillStyle = style.fill;
    context.strokeStyle = style.rim;
    drawSame(context, order.subarray(starts[look], starts[look + 1]), at, size, style, zoom);
  });
  context.globalAlpha = 1;
}

/** Entities as dots without shape or rim, in device pixels: `ratio` of them to a CSS pixel. */
export function dotsOf(
  { size }: Crowd,
  at: OnScreen,
  inks: readonly number[],
  zoom: number,
  { count, order, starts }: Seen,
  ratio: number,
): Dots {
  const [x, y, radius] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  const colour = new Uint32Array(count);
  inks.forEach((ink, look) => colour.fill(ink, starts[look], starts[look + 1]));
  for (let place = 0; place < count; place++) {
    const one = order[place]!;
    x[place] = at.x[one]! * ratio;
    y[place] = at.y[one]! * ratio;
    radius[place] = Math.max(SMALLEST_DOT, (size[one]! / 2) * zoom) * ratio;
  }
  return { count, x, y, radius, colour };
}

function drawSame(
  context: CanvasRenderingContext2D,
  positions: Uint32Array,
  at: OnScreen,
  size: Float32Array,
  { shape, icon }: DiscStyle,
  zoom: number,
): void {
  const outline = outlineOf(shape);
  context.beginPath();
  for (const one of positions) {
    const radius = Math.max(SMALLEST_DOT, (size[one]! / 2) * zoom);
    const [x, y] = [at.x[one]!, at.y[one]!];
    if (radius >= SMALLEST_SHAPE) {
      context.save();
      context.translate(x - radius, y - radius);
      context.scale((2 * radius) / BOX, (2 * radius) / BOX);
      context.lineWidth = (1.5 * BOX) / size[one]!;
      context.fill(outline);
      context.stroke(outline);
      if (icon && radius >= SMALLEST_ICON) drawIcon(context, icon);
      context.restore();
    } else {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  }
  context.fill();
}

/** The icon of a type in the middle of its box. */
function drawIcon(context: CanvasRenderingContext2D, icon: IconNode): void {
  const { strokeStyle } = context;
  context.translate((BOX * (1 - ICON)) / 2, (BOX * (1 - ICON)) / 2);
  context.scale(ICON, ICON);
  context.strokeStyle = '#fff';
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(iconPath(icon));
  context.strokeStyle = strokeStyle;
}

const outlines = new Map<Shape, Path2D>();

function outlineOf(shape: Shape): Path2D {
  const outline = outlines.get(shape) ?? new Path2D(OUTLINES[shape]);
  outlines.set(shape, outline);
  return outline;
}

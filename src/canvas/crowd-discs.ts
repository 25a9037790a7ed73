import type { IconNode } from 'lucide';
import type { Crowd } from '@/core/show/crowd';
import type { Shape } from '@/core/show/icons';
import { OUTLINES } from '@/core/show/outlines';
import type { DiscStyle } from './crowd-style';
import { iconPath } from './icon-path';
import type { OnScreen } from './on-screen';

/** Smaller than this, in CSS pixels, a disc is a dot that nobody can tell from a square. */
const SMALLEST_DISC = 1.5;
/** So many in sight have the shape of their type; of more, all are discs. */
const SHAPED = 1500;
const SMALLEST_SHAPE = 4;
/** Smaller than this nobody can tell an icon. */
const SMALLEST_ICON = 6;
/** Outlines are drawn in a box of 24 by 24. */
const BOX = 24;
/** What of the box an icon takes. */
const ICON = 0.54;

/** Draws the entities of a crowd that are in sight, one look after another. */
export function drawDiscs(
  context: CanvasRenderingContext2D,
  { looks, look, size }: Crowd,
  at: OnScreen,
  styles: readonly DiscStyle[],
  zoom: number,
  hasSign: Uint8Array,
): void {
  const seen: number[][] = looks.map(() => []);
  let count = 0;
  for (let one = 0; one < look.length; one++) {
    if (hasSign[one] === 1) continue;
    const reach = (size[one]! / 2) * zoom;
    const [x, y] = [at.x[one]!, at.y[one]!];
    if (x < -reach || y < -reach || x > at.width + reach || y > at.height + reach) continue;
    seen[look[one]!]!.push(one);
    count++;
  }
  styles.forEach((style, index) => {
    context.globalAlpha = style.opacity;
    context.fillStyle = style.fill;
    context.strokeStyle = style.rim;
    drawSame(context, seen[index]!, at, size, style, zoom, count <= SHAPED);
  });
  context.globalAlpha = 1;
}

function drawSame(
  context: CanvasRenderingContext2D,
  positions: readonly number[],
  at: OnScreen,
  size: Float32Array,
  { shape, icon }: DiscStyle,
  zoom: number,
  areShaped: boolean,
): void {
  const outline = outlineOf(shape);
  context.beginPath();
  for (const one of positions) {
    const radius = Math.max(0.6, (size[one]! / 2) * zoom);
    const [x, y] = [at.x[one]!, at.y[one]!];
    if (areShaped && radius >= SMALLEST_SHAPE) {
      context.save();
      context.translate(x - radius, y - radius);
      context.scale((2 * radius) / BOX, (2 * radius) / BOX);
      context.lineWidth = (1.5 * BOX) / size[one]!;
      context.fill(outline);
      context.stroke(outline);
      if (icon && radius >= SMALLEST_ICON) drawIcon(context, icon);
      context.restore();
    } else if (radius < SMALLEST_DISC) context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    else {
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

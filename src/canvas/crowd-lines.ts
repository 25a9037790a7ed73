import type { Crowd } from '@/core/show/crowd';
import type { CrowdTies } from '@/core/show/crowd-ties';
import { POINTS_FROM, POINTS_TO } from '@/core/show/crowd-ties';
import { letteringScale } from '@/core/show/label-choice';
import type { LineStyle } from './crowd-style';
import type { OnScreen } from './on-screen';
import { seenByLook } from './on-screen';

/** How much thicker lines are drawn at most that are seen from afar. */
const THICKEST = 2;
const ARROW = 6.5;

/** Draws the ties of a crowd that are in sight, beneath all else, with their widths, dashes and heads. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { ties, size }: Crowd,
  at: OnScreen,
  styles: readonly LineStyle[],
  zoom: number,
  sides: Uint8Array,
): void {
  const { order, starts } = seenByLook(ties.count, ties.look, styles.length, (tie) =>
    isInSight(sides, ties.from[tie]!, ties.to[tie]!),
  );
  const thickness = Math.min(THICKEST, Math.max(1, letteringScale(zoom))) * zoom;
  styles.forEach((style, look) => {
    const [first, end] = [starts[look]!, starts[look + 1]!];
    if (first === end) return;
    context.strokeStyle = style.colour;
    context.fillStyle = style.colour;
    context.globalAlpha = style.opacity;
    context.setLineDash(style.dash.map((length) => length * zoom));
    for (let one = first; one < end; one++) {
      const tie = order[one]!;
      context.lineWidth = (1.4 + 0.6 * Math.log2(ties.weight[tie]!)) * thickness;
      drawLine(context, ties.from[tie]!, ties.to[tie]!, ties.points[tie]!, at, size, zoom);
    }
  });
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** A line with its heads; of one to itself, a loop. */
function drawLine(
  context: CanvasRenderingContext2D,
  from: number,
  to: number,
  points: number,
  at: OnScreen,
  size: Float32Array,
  zoom: number,
): void {
  const [x1, y1, x2, y2] = [at.x[from]!, at.y[from]!, at.x[to]!, at.y[to]!];
  context.beginPath();
  if (from === to) {
    const reach = size[from]! * zoom;
    context.moveTo(x1, y1 - reach / 2);
    context.bezierCurveTo(x1 - reach, y1 - 2 * reach, x1 - 2 * reach, y1 - reach, x1 - reach / 2, y1);
    context.stroke();
    return;
  }
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [across, down] = [(x2 - x1) / length, (y2 - y1) / length];
  if ((points & POINTS_TO) !== 0) drawHead(context, x2, y2, across, down, (size[to]! / 2) * zoom, zoom);
  if ((points & POINTS_FROM) !== 0) drawHead(context, x1, y1, -across, -down, (size[from]! / 2) * zoom, zoom);
}

function drawHead(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  across: number,
  down: number,
  gap: number,
  zoom: number,
): void {
  const [tipX, tipY] = [x - across * gap, y - down * gap];
  const length = ARROW * zoom + 2 * context.lineWidth;
  const [backX, backY] = [tipX - across * length, tipY - down * length];
  const half = length / 2.6;
  context.beginPath();
  context.moveTo(tipX, tipY);
  context.lineTo(backX - down * half, backY + across * half);
  context.lineTo(backX + down * half, backY - across * half);
  context.fill();
}

/** By the position in the crowd: bits for the edges beyond which somebody stands, 0 for in sight. */
export function sidesOf({ x, y, width, height }: OnScreen): Uint8Array {
  const sides = new Uint8Array(x.length);
  for (let one = 0; one < sides.length; one++) {
    sides[one] = (x[one]! < 0 ? 1 : x[one]! > width ? 2 : 0) | (y[one]! < 0 ? 4 : y[one]! > height ? 8 : 0);
  }
  return sides;
}

/** Whether some of a tie may be in sight: not where its ends lie both beyond the same edge. */
export function isInSight(sides: Uint8Array, from: number, to: number): boolean {
  return (sides[from]! & sides[to]!) === 0;
}

/** How many ties may be in sight. */
export function countInSight({ count, from, to }: CrowdTies, sides: Uint8Array): number {
  let seen = 0;
  for (let tie = 0; tie < count; tie++) seen += Number(isInSight(sides, from[tie]!, to[tie]!));
  return seen;
}

import type { Crowd } from '@/core/show/crowd';
import { POINTS_FROM, POINTS_TO } from '@/core/show/crowd-ties';
import { letteringScale } from '@/core/show/label-choice';
import type { LineStyle } from './crowd-style';
import type { HairlineSheet } from './hairline-sheet';
import type { OnScreen, Seen } from './on-screen';

/** So many lines are drawn with their widths, dashes and arrows; of more, nobody could tell them. */
const DETAILED = 900;
/** How much thicker lines are drawn at most that are seen from afar. */
const THICKEST = 2;
const ARROW = 6.5;

/** Draws the ties of a crowd that are in sight, beneath all else: so many as cannot be told from each other as hairlines on a sheet. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { ties, size }: Crowd,
  at: OnScreen,
  styles: readonly LineStyle[],
  zoom: number,
  hairlines: HairlineSheet,
): void {
  const seen = linesInSight(ties, at, styles.length);
  if (seen.count > DETAILED) {
    hairlines.draw(context, ties, at, styles, seen);
    return;
  }
  const thickness = Math.min(THICKEST, Math.max(1, letteringScale(zoom))) * zoom;
  styles.forEach((style, look) => {
    const [first, end] = [seen.starts[look]!, seen.starts[look + 1]!];
    if (first === end) return;
    context.strokeStyle = style.colour;
    context.fillStyle = style.colour;
    context.globalAlpha = style.opacity;
    context.setLineDash(style.dash.map((length) => length * zoom));
    for (let one = first; one < end; one++) {
      const tie = seen.order[one]!;
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

/** The ties of which some may be in sight: not those whose ends lie both beyond the same edge. */
function linesInSight({ count, from, to, look }: Crowd['ties'], at: OnScreen, looks: number): Seen {
  const { x, y, width, height } = at;
  const sides = new Uint8Array(x.length);
  for (let one = 0; one < sides.length; one++) {
    sides[one] = (x[one]! < 0 ? 1 : x[one]! > width ? 2 : 0) | (y[one]! < 0 ? 4 : y[one]! > height ? 8 : 0);
  }
  const isSeen = (tie: number): boolean => (sides[from[tie]!]! & sides[to[tie]!]!) === 0;
  const starts = new Uint32Array(looks + 1);
  for (let tie = 0; tie < count; tie++) if (isSeen(tie)) starts[look[tie]! + 1]!++;
  for (let one = 0; one < looks; one++) starts[one + 1]! += starts[one]!;
  const next = starts.slice();
  const order = new Uint32Array(starts[looks]!);
  for (let tie = 0; tie < count; tie++) if (isSeen(tie)) order[next[look[tie]!]!++] = tie;
  return { count: order.length, order, starts, sides };
}

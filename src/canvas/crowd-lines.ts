import type { Crowd } from '@/core/show/crowd';
import { POINTS_FROM, POINTS_TO } from '@/core/show/crowd-ties';
import { letteringScale } from '@/core/show/label-choice';
import type { LineStyle } from './crowd-style';

/** Places on the screen, in CSS pixels, by the position in the crowd. */
export type OnScreen = {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: number;
  readonly height: number;
};

/** So many lines are drawn with their widths, dashes and arrows; of more, nobody could tell them. */
const DETAILED = 900;
/** Browsers fill longer paths more slowly. */
const LONGEST_PATH = 1000;
/** More lines than this in sight grow fainter, so that the picture does not close up. */
const DENSE = 800;
const FAINTEST = 0.07;
/** As faint against the others is what only passes through. */
const PASSING = 0.3;
/** How much thicker lines are drawn at most that are seen from afar. */
const THICKEST = 2;
const ARROW = 6.5;

/** Draws the ties of a crowd that are in sight, one look after another. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { ties, size }: Crowd,
  at: OnScreen,
  styles: readonly LineStyle[],
  zoom: number,
): void {
  const seen = linesInSight(ties, at, styles.length);
  const isDetailed = seen.count <= DETAILED;
  const thickness = Math.min(THICKEST, Math.max(1, letteringScale(zoom))) * zoom;
  const faintness = Math.max(FAINTEST, Math.min(1, Math.sqrt(DENSE / Math.max(1, seen.count))));
  styles.forEach((style, look) => {
    const [first, end] = [seen.starts[look]!, seen.starts[look + 1]!];
    if (first === end) return;
    context.strokeStyle = style.colour;
    context.fillStyle = style.colour;
    if (isDetailed) {
      context.globalAlpha = style.opacity;
      context.setLineDash(style.dash.map((length) => length * zoom));
      for (let one = first; one < end; one++) {
        const tie = seen.order[one]!;
        context.lineWidth = (1.4 + 0.6 * Math.log2(ties.weight[tie]!)) * thickness;
        drawLine(context, ties.from[tie]!, ties.to[tie]!, ties.points[tie]!, at, size, zoom);
      }
      context.setLineDash([]);
      return;
    }
    context.lineWidth = 1 / devicePixelRatio;
    const passing = seen.passing[look]!;
    context.globalAlpha = style.opacity * faintness * PASSING;
    drawHairlines(context, ties, at, seen.order.subarray(first, first + passing));
    context.globalAlpha = style.opacity * faintness;
    drawHairlines(context, ties, at, seen.order.subarray(first + passing, end));
  });
  context.globalAlpha = 1;
}

function drawHairlines(context: CanvasRenderingContext2D, ties: Crowd['ties'], at: OnScreen, order: Uint32Array): void {
  for (let begin = 0; begin < order.length; begin += LONGEST_PATH) {
    context.beginPath();
    for (let one = begin; one < Math.min(order.length, begin + LONGEST_PATH); one++) {
      const tie = order[one]!;
      const [from, to] = [ties.from[tie]!, ties.to[tie]!];
      context.moveTo(at.x[from]!, at.y[from]!);
      context.lineTo(at.x[to]!, at.y[to]!);
    }
    context.stroke();
  }
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

type Seen = {
  readonly count: number;
  /** Ties in sight by look, of each look those first of which neither end is in sight. */
  readonly order: Uint32Array;
  /** How many of each look only pass through. */
  readonly passing: Uint32Array;
  /** Where those of a look begin in `order`. */
  readonly starts: Uint32Array;
};

/** The ties of which some may be in sight: not those whose ends lie both beyond the same edge. */
function linesInSight({ count, from, to, look }: Crowd['ties'], at: OnScreen, looks: number): Seen {
  const { x, y, width, height } = at;
  const sides = new Uint8Array(x.length);
  for (let one = 0; one < sides.length; one++) {
    sides[one] = (x[one]! < 0 ? 1 : x[one]! > width ? 2 : 0) | (y[one]! < 0 ? 4 : y[one]! > height ? 8 : 0);
  }
  const isSeen = (tie: number): boolean => (sides[from[tie]!]! & sides[to[tie]!]!) === 0;
  const isPassing = (tie: number): boolean => sides[from[tie]!]! !== 0 && sides[to[tie]!]! !== 0;
  const starts = new Uint32Array(looks + 1);
  const passing = new Uint32Array(looks);
  for (let tie = 0; tie < count; tie++) {
    if (!isSeen(tie)) continue;
    starts[look[tie]! + 1]!++;
    if (isPassing(tie)) passing[look[tie]!]!++;
  }
  for (let one = 0; one < looks; one++) starts[one + 1]! += starts[one]!;
  const nextPassing = starts.slice();
  const next = passing.map((number, one) => starts[one]! + number);
  const order = new Uint32Array(starts[looks]!);
  for (let tie = 0; tie < count; tie++) {
    if (isSeen(tie)) order[isPassing(tie) ? nextPassing[look[tie]!]!++ : next[look[tie]!]!++] = tie;
  }
  return { count: order.length, order, starts, passing };
}

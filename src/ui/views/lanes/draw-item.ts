import type { Confidence } from '@/core/model/records';
import type { LaneItem } from '@/core/show/lane-item';
import type { ItemSize } from './lane-sizes';

/** How one item looks, apart from where it lies. */
export type ItemLook = {
  /** As `#rrggbb`. */
  readonly colour: string;
  readonly paper: string;
  readonly confidence: Confidence;
  readonly size: ItemSize;
};

/** Where an item lies on the canvas, in pixels; `y` is its middle. */
export type ItemBox = {
  readonly left: number;
  readonly right: number;
  readonly core: readonly [number, number] | null;
  readonly y: number;
};

type Pen = CanvasRenderingContext2D;

/** Dashes as in the legend of the picture, in pixels. */
const DASHES: Readonly<Record<Confidence, readonly number[]>> = {
  confirmed: [],
  reported: [7, 3],
  disputed: [2, 2.5],
};
const UNDER = '3c';
const FAINT = '24';
const CLEAR = '00';

/** Draws a bar or a mark: an end that is known ends square, an ongoing one in an arrow, an unknown one in dots. */
export function drawItem(pen: Pen, item: LaneItem, box: ItemBox, look: ItemLook): void {
  if (item.isMark) drawMark(pen, item, box, look);
  else drawBar(pen, item, box, look);
}

function drawBar(pen: Pen, item: LaneItem, { left, right, core, y }: ItemBox, look: ItemLook): void {
  const { colour } = look;
  const isDotted = item.start !== 'stated' && item.start !== 'open';
  if (!core) {
    if (item.end === 'unknown' && isDotted) drawDots(pen, [left, right], y, look, [`${colour}90`, `${colour}90`]);
    else if (item.end === 'unknown') drawDots(pen, [left, right], y, look, [colour, colour + CLEAR]);
    else if (isDotted) drawDots(pen, [left, right], y, look, [colour + CLEAR, colour]);
    else drawLine(pen, [left, right], y, look, [colour + FAINT, colour, colour + FAINT]);
  } else {
    const [from, to] = core;
    if (isDotted) drawDots(pen, [left, from], y, look, [colour + CLEAR, colour]);
    else if (from - left > 1) drawLine(pen, [left, from], y, look, [colour + FAINT, colour]);
    const tip = item.end === 'ongoing' ? look.size.bar : 0;
    drawLine(pen, [from, Math.max(from + 1, to - tip)], y, look, [colour, colour]);
    if (item.end === 'unknown') drawDots(pen, [to, right], y, look, [colour, colour + CLEAR]);
    else if (right - to > 1) drawLine(pen, [to, right], y, look, [colour, colour + FAINT]);
    else if (item.end === 'closed' && !item.isCutRight) drawCap(pen, right, y, look);
  }
  if (item.end === 'ongoing') drawArrow(pen, right, y, look.size.bar, colour, 1);
}

type Stretch = readonly [from: number, to: number];

function drawLine(pen: Pen, [from, to]: Stretch, y: number, look: ItemLook, shades: readonly string[]): void {
  const dashes = DASHES[look.confidence];
  // Under the dashes, so that a bar stays one bar.
  if (dashes.length > 0) stroke(pen, [from, to], y, look.size.bar, [], [look.colour + UNDER, look.colour + UNDER]);
  stroke(pen, [from, to], y, look.size.bar, dashes, shades);
}

function drawDots(pen: Pen, [from, to]: Stretch, y: number, { size }: ItemLook, shades: readonly string[]): void {
  const dot = Math.max(1.6, size.bar * 0.5);
  stroke(pen, [from, to], y, dot, [dot, dot * 1.4], shades);
}

function stroke(
  pen: Pen,
  [from, to]: Stretch,
  y: number,
  width: number,
  dashes: readonly number[],
  shades: readonly string[],
): void {
  if (to - from < 0.5) return;
  pen.lineWidth = width;
  pen.setLineDash([...dashes]);
  pen.strokeStyle = shades.every((shade) => shade === shades[0]) ? shades[0]! : gradient(pen, [from, to], shades);
  const middle = Math.round(y - width / 2) + width / 2;
  pen.beginPath();
  pen.moveTo(from, middle);
  pen.lineTo(to, middle);
  pen.stroke();
}

function gradient(pen: Pen, [from, to]: Stretch, shades: readonly string[]): CanvasGradient {
  const made = pen.createLinearGradient(from, 0, to, 0);
  shades.forEach((shade, at) => made.addColorStop(at / (shades.length - 1), shade));
  return made;
}

function drawCap(pen: Pen, x: number, y: number, { size, colour }: ItemLook): void {
  pen.fillStyle = colour;
  const height = Math.min(size.bar * 2.25, size.pitch - 1.5);
  pen.fillRect(x - 1.5, y - height / 2, 1.5, height);
}

function drawArrow(pen: Pen, x: number, y: number, bar: number, colour: string, direction: 1 | -1): void {
  const half = bar * 0.5 + Math.min(3, bar * 0.6);
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x - direction * half * 1.25, y - half);
  pen.lineTo(x - direction * half * 1.25, y + half);
  pen.closePath();
  pen.fill();
}

/** What lies beyond the axis points there; an event is a diamond, a short span a square; what is only reported is hollow. */
function drawMark(pen: Pen, item: LaneItem, { left, right, y }: ItemBox, look: ItemLook): void {
  const { colour, confidence, paper, size } = look;
  const x = (left + right) / 2;
  const isBeyond = item.core === null && (item.isCutLeft || item.isCutRight);
  if (isBeyond) {
    const direction = item.isCutRight ? 1 : -1;
    drawArrow(pen, direction === 1 ? right : left, y, size.mark, colour, direction);
    return;
  }
  pen.beginPath();
  if (item.isPoint) traceDiamond(pen, x, y, size.mark);
  else pen.rect(x - size.mark * 0.7, y - size.mark * 0.7, size.mark * 1.4, size.mark * 1.4);
  pen.setLineDash(confidence === 'disputed' ? [1.6, 1.6] : []);
  pen.fillStyle = confidence === 'confirmed' ? colour : paper;
  pen.fill();
  if (confidence === 'confirmed') return;
  pen.lineWidth = Math.min(1.6, size.mark * 0.5);
  pen.strokeStyle = colour;
  pen.stroke();
}

function traceDiamond(pen: Pen, x: number, y: number, half: number): void {
  pen.moveTo(x, y - half);
  pen.lineTo(x + half, y);
  pen.lineTo(x, y + half);
  pen.lineTo(x - half, y);
  pen.closePath();
}

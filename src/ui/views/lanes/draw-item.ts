import type { Confidence } from '@/core/model/records';
import type { LaneItem } from '@/core/show/lane-item';
import { sharpness } from '../../parts/own-canvas';
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
type Dashes = readonly [dash: number, gap: number];

/** Dashes as in the legend of the picture, in pixels. */
const DASHES: Readonly<Record<Confidence, Dashes | null>> = {
  confirmed: null,
  reported: [7, 3],
  disputed: [2, 2.5],
};
/** How opaque the ground under dashes is, an edge that may lie elsewhere, and dots that lead nowhere. */
const UNDER = 0.24;
const FAINT = 0.14;
const HINT = 0.56;

/** Draws a bar or a mark: an end that is known ends square, an ongoing one in an arrow, an unknown one in dots. */
export function drawItem(pen: Pen, item: LaneItem, box: ItemBox, look: ItemLook): void {
  if (item.isMark) drawMark(pen, item, box, look);
  else drawBar(pen, item, box, look);
}

function drawBar(pen: Pen, item: LaneItem, { left, right, core, y }: ItemBox, look: ItemLook): void {
  const isDotted = item.start !== 'stated' && item.start !== 'open';
  if (!core) {
    if (item.end === 'unknown' && isDotted) drawDots(pen, [left, right], y, look, [HINT, HINT]);
    else if (item.end === 'unknown') drawDots(pen, [left, right], y, look, [1, 0]);
    else if (isDotted) drawDots(pen, [left, right], y, look, [0, 1]);
    else drawFade(pen, [left, right], y, look, [FAINT, 1, FAINT]);
  } else {
    const [from, to] = core;
    if (isDotted) drawDots(pen, [left, from], y, look, [0, 1]);
    else if (from - left > 1) drawFade(pen, [left, from], y, look, [FAINT, 1]);
    const tip = item.end === 'ongoing' ? look.size.bar : 0;
    drawLine(pen, [from, Math.max(from + 1, to - tip)], y, look);
    if (item.end === 'unknown') drawDots(pen, [to, right], y, look, [1, 0]);
    else if (right - to > 1) drawFade(pen, [to, right], y, look, [1, FAINT]);
    else if (item.end === 'closed' && !item.isCutRight) drawCap(pen, right, y, look);
  }
  if (item.end === 'ongoing') drawArrow(pen, right, y, look.size.bar, look.colour, 1);
}

type Stretch = readonly [from: number, to: number];

/** Rectangles throughout: a line with dashes, as a stroke, takes many times as long to paint. */
function drawLine(pen: Pen, [from, to]: Stretch, y: number, { confidence, colour, size }: ItemLook): void {
  if (to - from < 0.5) return;
  const dashes = DASHES[confidence];
  const top = topOf(y, size.bar);
  if (dashes) {
    pen.fillStyle = dashPattern(pen, colour, dashes);
    // The pattern begins with the bar.
    pen.translate(from, 0);
    pen.fillRect(0, top, to - from, size.bar);
    pen.translate(-from, 0);
  } else {
    pen.fillStyle = colour;
    pen.fillRect(from, top, to - from, size.bar);
  }
}

/** An edge that may lie anywhere in a stretch: opacities from its left to its right. */
function drawFade(pen: Pen, [from, to]: Stretch, y: number, look: ItemLook, shades: readonly number[]): void {
  if (to - from < 0.5) return;
  const shade = pen.createLinearGradient(from, 0, to, 0);
  shades.forEach((opacity, at) => shade.addColorStop(at / (shades.length - 1), look.colour + hex(opacity)));
  pen.fillStyle = shade;
  const dashes = DASHES[look.confidence];
  const top = topOf(y, look.size.bar);
  if (!dashes) return pen.fillRect(from, top, to - from, look.size.bar);
  const opacity = pen.globalAlpha;
  pen.globalAlpha = opacity * UNDER;
  pen.fillRect(from, top, to - from, look.size.bar);
  pen.globalAlpha = opacity;
  const [dash, gap] = dashes;
  for (let x = from; x < to; x += dash + gap) pen.fillRect(x, top, Math.min(dash, to - x), look.size.bar);
}

function drawDots(
  pen: Pen,
  [from, to]: Stretch,
  y: number,
  look: ItemLook,
  [first, last]: readonly [number, number],
): void {
  const dot = Math.max(1.6, look.size.bar * 0.5);
  const opacity = pen.globalAlpha;
  pen.fillStyle = look.colour;
  for (let x = from; x < to; x += dot * 2.4) {
    pen.globalAlpha = opacity * (first + ((last - first) * (x - from)) / (to - from));
    pen.fillRect(x, topOf(y, dot), Math.min(dot, to - x), dot);
  }
  pen.globalAlpha = opacity;
}

/** On a whole pixel, so that edges are sharp. */
function topOf(y: number, height: number): number {
  return Math.round(y - height / 2);
}

function hex(opacity: number): string {
  return Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
}

const patterns = new Map<string, CanvasPattern>();

/** Dashes of a colour on a ground of the same, so that a bar stays one bar. */
function dashPattern(pen: Pen, colour: string, [dash, gap]: Dashes): CanvasPattern | string {
  const scale = sharpness();
  const key = `${colour} ${dash} ${scale}`;
  const known = patterns.get(key);
  if (known) return known;
  const tile = document.createElement('canvas');
  // Two of them fill whole pixels.
  tile.width = 2 * (dash + gap) * scale;
  tile.height = 1;
  const ink = tile.getContext('2d')!;
  ink.fillStyle = colour + hex(UNDER);
  ink.fillRect(0, 0, tile.width, 1);
  ink.fillStyle = colour;
  for (const at of [0, dash + gap]) ink.fillRect(at * scale, 0, dash * scale, 1);
  const made = pen.createPattern(tile, 'repeat');
  made?.setTransform(new DOMMatrix().scale(1 / scale, 1));
  if (made) patterns.set(key, made);
  return made ?? colour;
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

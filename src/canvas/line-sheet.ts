import type { InkSheet } from './lay-line';
import { layLine, ONCE, SHARED } from './lay-line';

/** Hairlines to be on a sheet, in device pixels; columns of at least `count` entries. */
export type Hairlines = {
  readonly count: number;
  /** A number that a line keeps from one drawing to the next. */
  readonly id: Uint32Array;
  /** Red, green, blue, and how much of it is laid on, of 255: one byte each, the red lowest. */
  readonly ink: Uint32Array;
  /** Ends: x1, y1, x2, y2. */
  readonly ends: Float32Array;
};

/** A sheet of hairlines. It holds how much ink of which colour lies on each pixel, so that a line can be taken off it again. */
export type LineSheet = {
  /** Brings the sheet to these lines: only those that came, went or changed are touched. */
  readonly bring: (lines: Hairlines) => void;
  /** What the sheet looks like: the more lies on it, the fainter is each line, so that the picture does not close up. */
  readonly look: () => ImageData;
};

/** How much is covered, at least and at most, where as much ink lies as on average. */
const COVERED = [0.35, 0.75] as const;
/** So that a whole number is not taken for the one below it. */
const ROUNDED = 1e-6;
/** Steps of the table of how much is covered. */
const STEP = 4;
const STEPS = 4096;

/** Lines are laid on so much of a sheet at once, in bytes, that it stays near the processor: most of their time is memory's. */
const NEAR = 2 ** 20;

function rowsNear(width: number): number {
  return Math.max(1, Math.floor(NEAR / (2 * Float64Array.BYTES_PER_ELEMENT * width)));
}

/** A clean sheet of so many device pixels, on which lines are laid some rows at a time. */
export function lineSheet(width: number, height: number, rows = rowsNear(width)): LineSheet {
  /** Two numbers for each pixel, as memory is what takes the time: how much ink lies there with its red, and its blue with its green. */
  const sheet = new Float64Array(2 * width * height);
  const inked = { numbers: sheet, width, height };
  const image = new ImageData(width, height);
  let known: Hairlines = { count: 0, id: new Uint32Array(0), ink: new Uint32Array(0), ends: new Float32Array(0) };
  /** The position of each id in `known`, plus one. */
  let placeOf = new Uint32Array(0);

  return {
    bring: (lines) => {
      const most = highest(lines.id, lines.count);
      if (most >= placeOf.length) {
        const larger = new Uint32Array(most + 1);
        larger.set(placeOf);
        placeOf = larger;
      }
      const isStill = new Uint8Array(known.count);
      const came = new Uint32Array(lines.count);
      const cameCount = compare(lines, known, placeOf, isStill, came);
      const stillCount = lines.count - cameCount;
      // To take off more than stays is slower than a new sheet.
      const isNew = known.count - stillCount > stillCount;
      if (isNew) sheet.fill(0);
      const going = new Uint32Array(isNew ? 0 : known.count - stillCount);
      fillWithout(going, isStill);
      if (isNew) fillWithout(came, new Uint8Array(lines.count));
      const coming = isNew ? came : came.subarray(0, cameCount);
      for (let top = 0; top < height; top += rows) {
        const bottom = Math.min(height, top + rows);
        lay(inked, known, going, -1, top, bottom);
        lay(inked, lines, coming, 1, top, bottom);
      }
      forget(placeOf, known.id, known.count);
      note(placeOf, lines.id, lines.count);
      known = lines;
    },
    look: () => {
      paint(new Uint32Array(image.data.buffer), sheet, coverTable(meanInk(sheet)));
      return image;
    },
  };
}

/*
 * Each of the loops below is a function of its own that does nothing behind its loop: a browser compiles them while they
 * run for the first time, one by one, and what it has compiled holds.
 */

function highest(numbers: Uint32Array, count: number): number {
  let most = -1;
  for (let one = 0; one < count; one++) if (numbers[one]! > most) most = numbers[one]!;
  return most;
}

/** Marks which of the known lines are the same among others, and writes the positions of those others that are not; gives their number. */
function compare(
  { count, id, ink, ends }: Hairlines,
  known: Hairlines,
  placeOf: Uint32Array,
  isStill: Uint8Array,
  came: Uint32Array,
): number {
  const { ink: inkThen, ends: endsThen } = known;
  let cameCount = 0;
  for (let one = 0; one < count; one++) {
    const place = placeOf[id[one]!]! - 1;
    const at = 4 * one;
    const then = 4 * place;
    if (
      place >= 0 &&
      ink[one] === inkThen[place] &&
      ends[at] === endsThen[then] &&
      ends[at + 1] === endsThen[then + 1] &&
      ends[at + 2] === endsThen[then + 2] &&
      ends[at + 3] === endsThen[then + 3]
    )
      isStill[place] = 1;
    else came[cameCount++] = one;
  }
  return cameCount;
}

/** Writes the positions that are not marked, as many as there is room for. */
function fillWithout(positions: Uint32Array, isMarked: Uint8Array): void {
  for (let one = 0, at = 0; at < positions.length; one++) {
    positions[at] = one;
    at += 1 - isMarked[one]!;
  }
}

/** Lays the lines at some positions on the rows from `top` until before `bottom`, or takes them off. */
function lay(
  inked: InkSheet,
  { ink, ends }: Hairlines,
  positions: Uint32Array,
  sign: 1 | -1,
  top: number,
  bottom: number,
): void {
  for (let place = 0; place < positions.length; place++) {
    const one = positions[place]!;
    const at = 4 * one;
    const y1 = ends[at + 1]!;
    const y2 = ends[at + 3]!;
    // A pixel's width reaches into the rows above and below.
    if ((y1 < top - 1 && y2 < top - 1) || (y1 > bottom + 1 && y2 > bottom + 1)) continue;
    const amount = Math.ceil(((ink[one]! >>> 24) * ONCE) / 255);
    layLine(inked, ends, at, amount, sign, ink[one]!, top, bottom);
  }
}

function forget(placeOf: Uint32Array, id: Uint32Array, count: number): void {
  for (let place = 0; place < count; place++) placeOf[id[place]!] = 0;
}

function note(placeOf: Uint32Array, id: Uint32Array, count: number): void {
  for (let place = 0; place < count; place++) placeOf[id[place]!] = place + 1;
}

/** Writes what a sheet looks like, where so much ink covers so much of 255. */
function paint(pixels: Uint32Array, sheet: Float64Array, covered: Uint8Array): void {
  for (let pixel = 0, at = 0; pixel < pixels.length; pixel++, at += 2) {
    const inkAndRed = sheet[at]!;
    if (inkAndRed === 0) {
      pixels[pixel] = 0;
      continue;
    }
    const blueAndGreen = sheet[at + 1]!;
    const ink = (inkAndRed / SHARED) | 0;
    const blue = (blueAndGreen / SHARED) | 0;
    const red = inkAndRed - ink * SHARED;
    const green = blueAndGreen - blue * SHARED;
    const alpha = covered[Math.min(STEPS - 1, (ink / STEP) | 0)]!;
    const each = 1 / ink;
    pixels[pixel] = (alpha << 24) | (share(blue, each) << 16) | (share(green, each) << 8) | share(red, each);
  }
}

/** A colour's part of the ink, of 255. */
function share(sum: number, each: number): number {
  return (sum * each + ROUNDED) & 255;
}

/** How much ink lies on a pixel, on average of those that have any; a single faint line is not made stronger by that. */
function meanInk(sheet: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < sheet.length; at += 2) {
    const inkAndRed = sheet[at]!;
    if (inkAndRed === 0) continue;
    sum += (inkAndRed / SHARED) | 0;
    count++;
  }
  return Math.max(ONCE, count === 0 ? 0 : sum / count);
}

/** How much of 255 is covered by so much ink: as by sheets that lie over each other. */
function coverTable(mean: number): Uint8Array {
  const [least, most] = COVERED;
  const covered = Math.max(least, Math.min(most, most / Math.sqrt(mean / ONCE)));
  // Left open by as much ink as of one step, and by half of it.
  const each = (1 - covered) ** (STEP / mean);
  const table = new Uint8Array(STEPS);
  for (let step = 0, open = Math.sqrt(each); step < STEPS; step++, open *= each) {
    table[step] = Math.round(255 * (1 - open));
  }
  return table;
}

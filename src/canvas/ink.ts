import { ONCE } from './lay-line';

/** A sheet of ink: of each colour how much lies on each of its device pixels. */
export type Ink = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue: one byte each, the red lowest. */
  readonly colours: readonly number[];
  /** Those of a colour at its position. */
  readonly planes: readonly Int32Array[];
};

/** How much is covered, at least and at most, where as much ink lies as on average. */
const COVERED = [0.35, 0.75] as const;
/** So that a whole number is not taken for the one below it. */
const ROUNDED = 1e-6;
/** Steps of the table of how much is covered. */
const STEP = 4;
const STEPS = 4096;

/** Writes what a sheet of ink looks like: the more lies on all of it, the fainter is each line, so that the picture does not close up. */
export function paintInk(pixels: Uint32Array, ink: Ink): void {
  const [plane, ...others] = ink.planes;
  if (!plane) pixels.fill(0);
  else if (others.length === 0) paintPlain(pixels, plane, coverTable(meanOf(plane)), ink.colours[0]!);
  else paintMixed(pixels, ink);
}

/*
 * Each loop over pixels is a function of its own: a browser compiles it while it runs for the first time.
 */

/** Of a large sheet so many pixels say how much ink lies on average. */
const ASKED = 2 ** 17;

/** How much ink lies on a pixel, on average of those that have any; a single faint line is not made stronger by that. */
function meanOf(plane: Int32Array): number {
  const step = Math.ceil(plane.length / ASKED);
  let sum = 0;
  let count = 0;
  for (let pixel = 0; pixel < plane.length; pixel += step) {
    const ink = plane[pixel]!;
    sum += ink;
    count += Number(ink !== 0);
  }
  return Math.max(ONCE, sum / Math.max(1, count));
}

function paintPlain(pixels: Uint32Array, plane: Int32Array, covered: Uint8Array, colour: number): void {
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const ink = plane[pixel]!;
    pixels[pixel] = ink === 0 ? 0 : (covered[Math.min(STEPS - 1, (ink / STEP) | 0)]! << 24) | colour;
  }
}

/** Several colours: first how much ink they are together, then how much of it is red, green and blue, a row at a time. */
function paintMixed(pixels: Uint32Array, { width, height, colours, planes }: Ink): void {
  const sum = new Int32Array(pixels.length);
  for (const plane of planes) add(sum, plane);
  const covered = coverTable(meanOf(sum));
  const row: Mix = { red: new Float64Array(width), green: new Float64Array(width), blue: new Float64Array(width) };
  for (let at = 0; at < width * height; at += width) {
    row.red.fill(0);
    row.green.fill(0);
    row.blue.fill(0);
    planes.forEach((plane, position) => mix(row, plane, at, colours[position]!));
    paintRow(pixels, sum, at, row, covered);
  }
}

/** How much red, green and blue lies on the pixels of a row. */
type Mix = { readonly red: Float64Array; readonly green: Float64Array; readonly blue: Float64Array };

function add(sum: Int32Array, plane: Int32Array): void {
  for (let pixel = 0; pixel < sum.length; pixel++) sum[pixel]! += plane[pixel]!;
}

function mix({ red, green, blue }: Mix, plane: Int32Array, at: number, colour: number): void {
  const [r, g, b] = [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255];
  for (let column = 0; column < red.length; column++) {
    const ink = plane[at + column]!;
    if (ink === 0) continue;
    red[column]! += ink * r;
    green[column]! += ink * g;
    blue[column]! += ink * b;
  }
}

function paintRow(
  pixels: Uint32Array,
  sum: Int32Array,
  at: number,
  { red, green, blue }: Mix,
  covered: Uint8Array,
): void {
  for (let column = 0; column < red.length; column++) {
    const ink = sum[at + column]!;
    const alpha = ink === 0 ? 0 : covered[Math.min(STEPS - 1, (ink / STEP) | 0)]!;
    const each = ink === 0 ? 0 : 1 / ink;
    pixels[at + column] =
      (alpha << 24) |
      (share(blue[column]!, each) << 16) |
      (share(green[column]!, each) << 8) |
      share(red[column]!, each);
  }
}

/** A colour's part of the ink, of 255. */
function share(sum: number, each: number): number {
  return (sum * each + ROUNDED) & 255;
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

import { paintInk } from './ink';
import { layLine, ONCE } from './lay-line';

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

/** Lines are laid on so much of a sheet at once, in bytes, that it stays near the processor: most of their time is memory's. */
const NEAR = 2 ** 20;

function rowsNear(width: number): number {
  return Math.max(1, Math.floor(NEAR / (Int32Array.BYTES_PER_ELEMENT * width)));
}

/** A sheet with a plane of ink for each colour: a line touches that of its own alone, and pictures have few. */
type Planes = {
  readonly width: number;
  readonly height: number;
  readonly colours: number[];
  readonly planes: Int32Array[];
};

const COLOUR = 0xffffff;

/** A clean sheet of so many device pixels, on which lines are laid some rows at a time. */
export function lineSheet(width: number, height: number, rows = rowsNear(width)): LineSheet {
  const sheet: Planes = { width, height, colours: [], planes: [] };
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
      const colours = coloursOf(lines);
      if (isNew) wipe(sheet, colours);
      addPlanes(sheet, colours);
      const going = new Uint32Array(isNew ? 0 : known.count - stillCount);
      fillWithout(going, isStill);
      if (isNew) fillWithout(came, new Uint8Array(lines.count));
      const coming = isNew ? came : came.subarray(0, cameCount);
      for (let top = 0; top < height; top += rows) {
        const bottom = Math.min(height, top + rows);
        lay(sheet, known, going, -1, top, bottom);
        lay(sheet, lines, coming, 1, top, bottom);
      }
      forget(placeOf, known.id, known.count);
      note(placeOf, lines.id, lines.count);
      known = lines;
    },
    look: () => {
      paintInk(new Uint32Array(image.data.buffer), sheet);
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

const NO_PLANE = new Int32Array(0);

/** Takes all ink off; colours that no line of those to come has are let go. */
function wipe(sheet: Planes, coming: readonly number[]): void {
  const kept = sheet.colours.map((colour, at) => ({ colour, plane: sheet.planes[at]! }));
  sheet.colours.length = sheet.planes.length = 0;
  for (const { colour, plane } of kept) {
    if (!coming.includes(colour)) continue;
    sheet.colours.push(colour);
    sheet.planes.push(plane.fill(0));
  }
}

function addPlanes({ width, height, colours, planes }: Planes, coming: readonly number[]): void {
  for (const colour of coming) {
    if (colours.includes(colour)) continue;
    colours.push(colour);
    planes.push(new Int32Array(width * height));
  }
}

function coloursOf({ ink, count }: Hairlines): readonly number[] {
  const colours: number[] = [];
  let last = -1;
  for (let one = 0; one < count; one++) {
    const colour = ink[one]! & COLOUR;
    if (colour === last) continue;
    last = colour;
    if (!colours.includes(colour)) colours.push(colour);
  }
  return colours;
}

/** Lays the lines at some positions on the rows from `top` until before `bottom`, or takes them off. */
function lay(
  { width, height, colours, planes }: Planes,
  { ink, ends }: Hairlines,
  positions: Uint32Array,
  sign: 1 | -1,
  top: number,
  bottom: number,
): void {
  let colour = -1;
  let plane: Int32Array = NO_PLANE;
  for (let place = 0; place < positions.length; place++) {
    const one = positions[place]!;
    const at = 4 * one;
    const y1 = ends[at + 1]!;
    const y2 = ends[at + 3]!;
    // A pixel's width reaches into the rows above and below.
    if ((y1 < top - 1 && y2 < top - 1) || (y1 > bottom + 1 && y2 > bottom + 1)) continue;
    const own = ink[one]! & COLOUR;
    if (own !== colour) {
      colour = own;
      plane = planes[colours.indexOf(own)]!;
    }
    const amount = Math.ceil(((ink[one]! >>> 24) * ONCE) / 255);
    layLine(plane, width, height, ends, at, amount, sign, top, bottom);
  }
}

function forget(placeOf: Uint32Array, id: Uint32Array, count: number): void {
  for (let place = 0; place < count; place++) placeOf[id[place]!] = 0;
}

function note(placeOf: Uint32Array, id: Uint32Array, count: number): void {
  for (let place = 0; place < count; place++) placeOf[id[place]!] = place + 1;
}

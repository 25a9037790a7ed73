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

/** What a line lays on a pixel that it covers with all its ink: little, so that eight thousand of them fit into a number of a sheet. */
const ONCE = 31;
/** What the first of two numbers is worth that share one of 53 bits; the second stays below. */
const SHARED = 2 ** 26;
/** How much is covered, at least and at most, where as much ink lies as on average. */
const COVERED = [0.35, 0.75] as const;
/** So that a whole number is not taken for the one below it. */
const ROUNDED = 1e-6;
/** Steps of the table of how much is covered. */
const STEP = 4;
const STEPS = 4096;

/** A clean sheet of so many device pixels. */
export function lineSheet(width: number, height: number): LineSheet {
  /** Two numbers for each pixel, as memory is what takes the time: how much ink lies there with its red, and its blue with its green. */
  const sheet = new Float64Array(2 * width * height);
  const image = new ImageData(width, height);
  let known: Hairlines = { count: 0, id: new Uint32Array(0), ink: new Uint32Array(0), ends: new Float32Array(0) };
  /** The position of each id in `known`, plus one. */
  let placeOf = new Uint32Array(0);

  function draw({ ink, ends }: Hairlines, one: number, sign: 1 | -1): void {
    const at = 4 * one;
    const amount = Math.ceil(((ink[one]! >>> 24) * ONCE) / 255) * sign;
    lay(sheet, width, height, ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!, amount, ink[one]!);
  }

  function isAsKnown({ ink, ends }: Hairlines, one: number, place: number): boolean {
    const at = 4 * one;
    const then = 4 * place;
    return (
      ink[one] === known.ink[place] &&
      ends[at] === known.ends[then] &&
      ends[at + 1] === known.ends[then + 1] &&
      ends[at + 2] === known.ends[then + 2] &&
      ends[at + 3] === known.ends[then + 3]
    );
  }

  return {
    bring: (lines) => {
      let most = placeOf.length - 1;
      for (let one = 0; one < lines.count; one++) most = Math.max(most, lines.id[one]!);
      if (most >= placeOf.length) {
        const larger = new Uint32Array(most + 1);
        larger.set(placeOf);
        placeOf = larger;
      }
      const isStill = new Uint8Array(known.count);
      const changed: number[] = [];
      for (let one = 0; one < lines.count; one++) {
        const place = placeOf[lines.id[one]!]! - 1;
        if (place >= 0 && isAsKnown(lines, one, place)) isStill[place] = 1;
        else changed.push(one);
      }
      const stillCount = lines.count - changed.length;
      if (known.count - stillCount > stillCount) {
        // To take off more than stays is slower than a new sheet.
        sheet.fill(0);
        for (let one = 0; one < lines.count; one++) draw(lines, one, 1);
      } else {
        for (let place = 0; place < known.count; place++) if (isStill[place] === 0) draw(known, place, -1);
        for (const one of changed) draw(lines, one, 1);
      }
      for (let place = 0; place < known.count; place++) placeOf[known.id[place]!] = 0;
      for (let one = 0; one < lines.count; one++) placeOf[lines.id[one]!] = one + 1;
      known = lines;
    },
    look: () => {
      const pixels = new Uint32Array(image.data.buffer);
      const covered = coverTable(meanInk(sheet));
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
      return image;
    },
  };
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

/**
 * Lays a line of a pixel's width on a sheet, or takes it off by a negative amount: every step along its longer side falls on two pixels,
 * by how near they are (X. Wu, "An Efficient Antialiasing Technique", SIGGRAPH 1991). Whole numbers, so that taking off leaves nothing behind.
 */
function lay(
  sheet: Float64Array,
  width: number,
  height: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  amount: number,
  colour: number,
): void {
  const withRed = SHARED + (colour & 255);
  const withGreen = SHARED * ((colour >>> 16) & 255) + ((colour >>> 8) & 255);
  const isSteep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
  const along = isSteep ? height : width;
  const across = isSteep ? width : height;
  const stepAlong = isSteep ? width : 1;
  const stepAcross = isSteep ? 1 : width;
  const isBackwards = isSteep ? y1 > y2 : x1 > x2;
  const a1 = isSteep ? (isBackwards ? y2 : y1) : isBackwards ? x2 : x1;
  const a2 = isSteep ? (isBackwards ? y1 : y2) : isBackwards ? x1 : x2;
  const b1 = isSteep ? (isBackwards ? x2 : x1) : isBackwards ? y2 : y1;
  const b2 = isSteep ? (isBackwards ? x1 : x2) : isBackwards ? y1 : y2;
  const slope = a2 === a1 ? 0 : (b2 - b1) / (a2 - a1);
  const first = Math.max(0, Math.ceil(a1 - 0.5));
  const last = Math.min(along - 1, Math.floor(a2 - 0.5));
  // The middle of a pixel lies half a pixel from its edge.
  let b = b1 + (first + 0.5 - a1) * slope - 0.5;
  for (let a = first; a <= last; a++, b += slope) {
    const low = Math.floor(b);
    if (low < -1 || low >= across) continue;
    const upper = ((b - low) * amount) | 0;
    const lower = amount - upper;
    const at = 2 * (a * stepAlong + low * stepAcross);
    if (low >= 0) {
      sheet[at]! += lower * withRed;
      sheet[at + 1]! += lower * withGreen;
    }
    if (low + 1 < across && upper !== 0) {
      sheet[at + 2 * stepAcross]! += upper * withRed;
      sheet[at + 2 * stepAcross + 1]! += upper * withGreen;
    }
  }
}

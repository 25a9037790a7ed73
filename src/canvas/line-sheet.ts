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

/** What a line lays on a pixel that it covers with all its ink: little, so that two thousand of them fit into a number of a sheet. */
const ONCE = 31;
/** How much is covered, at least and at most, where as much ink lies as on average. */
const COVERED = [0.35, 0.75] as const;
/** So that a whole number is not taken for the one below it. */
const ROUNDED = 1e-6;
/** Steps of the table of how much is covered. */
const STEP = 4;
const STEPS = 4096;

/** A clean sheet of so many device pixels. */
export function lineSheet(width: number, height: number): LineSheet {
  /** How much ink of a colour lies on each pixel: small numbers in sheets of their own, as memory is what takes the time. */
  const sheets = new Map<number, Uint16Array>();
  const total = new Uint32Array(width * height);
  const image = new ImageData(width, height);
  let known: Hairlines = { count: 0, id: new Uint32Array(0), ink: new Uint32Array(0), ends: new Float32Array(0) };
  /** The position of each id in `known`, plus one. */
  let placeOf = new Uint32Array(0);

  function draw({ ink, ends }: Hairlines, one: number, sign: 1 | -1): void {
    const at = 4 * one;
    const colour = ink[one]! & 0xff_ff_ff;
    let sheet = sheets.get(colour);
    if (!sheet) sheets.set(colour, (sheet = new Uint16Array(width * height)));
    const amount = Math.ceil(((ink[one]! >>> 24) * ONCE) / 255) * sign;
    lay(sheet, width, height, ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!, amount);
  }

  function isAsKnown({ ink, ends }: Hairlines, one: number, place: number): boolean {
    const [at, then] = [4 * one, 4 * place];
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
        sheets.clear();
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
      const colours = [...sheets.keys()];
      const inks = [...sheets.values()];
      total.fill(0);
      for (const ink of inks) for (let pixel = 0; pixel < total.length; pixel++) total[pixel]! += ink[pixel]!;
      const covered = coverTable(meanInk(total));
      for (let pixel = 0; pixel < pixels.length; pixel++) {
        const all = total[pixel]!;
        if (all === 0) {
          pixels[pixel] = 0;
          continue;
        }
        let red = 0;
        let green = 0;
        let blue = 0;
        for (let one = 0; one < inks.length; one++) {
          const share = inks[one]![pixel]!;
          const colour = colours[one]!;
          red += share * (colour & 255);
          green += share * ((colour >>> 8) & 255);
          blue += share * (colour >>> 16);
        }
        const alpha = covered[Math.min(STEPS - 1, (all / STEP) | 0)]!;
        const each = 1 / all;
        pixels[pixel] =
          (alpha << 24) | ((blue * each + ROUNDED) << 16) | ((green * each + ROUNDED) << 8) | (red * each + ROUNDED);
      }
      return image;
    },
  };
}

/** How much ink lies on a pixel, on average of those that have any; a single faint line is not made stronger by that. */
function meanInk(total: Uint32Array): number {
  let sum = 0;
  let count = 0;
  for (let pixel = 0; pixel < total.length; pixel++) {
    sum += total[pixel]!;
    count += Number(total[pixel] !== 0);
  }
  return Math.max(ONCE, count === 0 ? 0 : sum / count);
}

/** How much of 255 is covered by so much ink: as by sheets that lie over each other. */
function coverTable(mean: number): Uint8Array {
  const [least, most] = COVERED;
  const covered = Math.max(least, Math.min(most, most / Math.sqrt(mean / ONCE)));
  const left = Math.log(1 - covered) / mean;
  return Uint8Array.from({ length: STEPS }, (_, step) => Math.round(255 * (1 - Math.exp(left * (step + 0.5) * STEP))));
}

/**
 * Lays a line of a pixel's width on a sheet, or takes it off by a negative amount: every step along its longer side falls on two pixels,
 * by how near they are (X. Wu, "An Efficient Antialiasing Technique", SIGGRAPH 1991). Whole numbers, so that taking off leaves nothing behind.
 */
function lay(
  sheet: Uint16Array,
  width: number,
  height: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  amount: number,
): void {
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
    const at = a * stepAlong + low * stepAcross;
    if (low >= 0) sheet[at]! += amount - upper;
    if (low + 1 < across) sheet[at + stepAcross]! += upper;
  }
}

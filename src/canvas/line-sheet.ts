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

/** A line laid on once. */
const ONCE = 255;
/** How much is covered, at least and at most, where as much ink lies as on average. */
const COVERED = [0.35, 0.75] as const;
/** Steps of the table of how much is covered. */
const STEP = 32;
const STEPS = 4096;
/** Numbers of a pixel: how much ink lies on it, and of this how much red, green and blue. */
const WIDE = 4;

/** A clean sheet of so many device pixels. */
export function lineSheet(width: number, height: number): LineSheet {
  const laid = new Int32Array(WIDE * width * height);
  const image = new ImageData(width, height);
  let known: Hairlines = { count: 0, id: new Uint32Array(0), ink: new Uint32Array(0), ends: new Float32Array(0) };
  /** The position of each id in `known`, plus one. */
  let placeOf = new Uint32Array(0);

  function draw({ ink, ends }: Hairlines, one: number, sign: 1 | -1): void {
    const at = 4 * one;
    lay(laid, width, height, ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!, ink[one]!, sign);
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
        laid.fill(0);
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
      const covered = coverTable(meanInk(laid));
      for (let pixel = 0; pixel < pixels.length; pixel++) {
        const at = WIDE * pixel;
        const ink = laid[at]!;
        if (ink === 0) {
          pixels[pixel] = 0;
          continue;
        }
        const share = 1 / ink;
        const alpha = covered[Math.min(STEPS - 1, (ink / STEP) | 0)]!;
        const red = laid[at + 1]! * share;
        const green = laid[at + 2]! * share;
        const blue = laid[at + 3]! * share;
        pixels[pixel] = (alpha << 24) | (blue << 16) | (green << 8) | red;
      }
      return image;
    },
  };
}

/** How much ink lies on a pixel, on average of those that have any; a single faint line is not made stronger by that. */
function meanInk(laid: Int32Array): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < laid.length; at += WIDE) {
    sum += laid[at]!;
    if (laid[at] !== 0) count++;
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
 * Lays a line of a pixel's width on a sheet, or takes it off: every step along its longer side falls on two pixels, by how near they are
 * (X. Wu, "An Efficient Antialiasing Technique", SIGGRAPH 1991). Whole numbers, so that taking off leaves nothing behind.
 */
function lay(
  laid: Int32Array,
  width: number,
  height: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  ink: number,
  sign: 1 | -1,
): void {
  const isSteep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
  const [along, across] = isSteep ? [height, width] : [width, height];
  const [stepAlong, stepAcross] = isSteep ? [WIDE * width, WIDE] : [WIDE, WIDE * width];
  let [a1, b1, a2, b2] = isSteep ? [y1, x1, y2, x2] : [x1, y1, x2, y2];
  if (a1 > a2) [a1, b1, a2, b2] = [a2, b2, a1, b1];
  const slope = a2 === a1 ? 0 : (b2 - b1) / (a2 - a1);
  const first = Math.max(0, Math.ceil(a1 - 0.5));
  const last = Math.min(along - 1, Math.floor(a2 - 0.5));
  const red = (ink & 255) * sign;
  const green = ((ink >>> 8) & 255) * sign;
  const blue = ((ink >>> 16) & 255) * sign;
  const amount = ink >>> 24;
  // The middle of a pixel lies half a pixel from its edge.
  let b = b1 + (first + 0.5 - a1) * slope - 0.5;
  for (let a = first; a <= last; a++, b += slope) {
    const low = Math.floor(b);
    if (low < -1 || low >= across) continue;
    const upper = ((b - low) * amount) | 0;
    const lower = amount - upper;
    const at = a * stepAlong + low * stepAcross;
    if (low >= 0) {
      laid[at]! += lower * sign;
      laid[at + 1]! += lower * red;
      laid[at + 2]! += lower * green;
      laid[at + 3]! += lower * blue;
    }
    if (low + 1 < across) {
      const next = at + stepAcross;
      laid[next]! += upper * sign;
      laid[next + 1]! += upper * red;
      laid[next + 2]! += upper * green;
      laid[next + 3]! += upper * blue;
    }
  }
}

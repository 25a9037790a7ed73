/** Bits of a place along each axis. */
const BITS = 15;
/** By so much codes are shifted to the right that the quarters of the whole square are told by what is left. */
export const FIRST_SHIFT = 2 * BITS - 2;

type Places = { readonly x: Float64Array; readonly y: Float64Array };

/** An order along a curve, and the code of the place of each in it: two more bits tell a quarter of the square before. */
type Curve = {
  readonly order: Uint32Array;
  readonly codes: Uint32Array;
  /** Puts places in order; gives the side of the square around all. */
  readonly follow: (places: Places) => number;
};

/** The order in which a curve visits places in a square: one quarter after another, and so within each (G. M. Morton 1966). */
export function createCurve(count: number): Curve {
  const sorted = { order: new Uint32Array(count), codes: new Uint32Array(count) };
  const spare = { order: new Uint32Array(count), codes: new Uint32Array(count) };
  const follow = ({ x, y }: Places): number => {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < count; at++) {
      if (x[at]! < left) left = x[at]!;
      if (x[at]! > right) right = x[at]!;
      if (y[at]! < top) top = y[at]!;
      if (y[at]! > bottom) bottom = y[at]!;
    }
    const side = Math.max(right - left, bottom - top, 1e-9);
    const scale = (2 ** BITS - 1) / side;
    for (let at = 0; at < count; at++) {
      sorted.order[at] = at;
      sorted.codes[at] = spread((x[at]! - left) * scale) | (spread((y[at]! - top) * scale) << 1);
    }
    sortByCode(sorted, spare);
    return side;
  };
  return { ...sorted, follow };
}

/** Every bit of a number of 16 with a free one before it. */
function spread(value: number): number {
  let bits = value | 0;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

type Sorted = { readonly order: Uint32Array; readonly codes: Uint32Array };

/** A radix sort; three times ten bits. */
function sortByCode({ order, codes }: Sorted, spare: Sorted): void {
  const starts = new Uint32Array(1025);
  let [from, to]: [Sorted, Sorted] = [{ order, codes }, spare];
  for (let shift = 0; shift < 30; shift += 10) {
    starts.fill(0);
    for (let at = 0; at < codes.length; at++) starts[((from.codes[at]! >>> shift) & 1023) + 1]!++;
    for (let bucket = 1; bucket < 1025; bucket++) starts[bucket]! += starts[bucket - 1]!;
    for (let at = 0; at < codes.length; at++) {
      const code = from.codes[at]!;
      const place = starts[(code >>> shift) & 1023]!++;
      to.codes[place] = code;
      to.order[place] = from.order[at]!;
    }
    [from, to] = [to, from];
  }
  if (from.order === order) return;
  order.set(from.order);
  codes.set(from.codes);
}

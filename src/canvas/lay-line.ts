/** What a line lays on a pixel that it covers with all its ink. */
export const ONCE = 31;

/** Places across a line are whole numbers of so many parts of a pixel, so that every step falls on the same pixels however it is come by. */
const PARTS_BITS = 16;
const PARTS = 2 ** PARTS_BITS;

/**
 * Lays the part of a line of a pixel's width that falls on some rows of a sheet, or takes it off: every step along its longer side
 * falls on two pixels, by how near they are (X. Wu, "An Efficient Antialiasing Technique", SIGGRAPH 1991). A step belongs to the row
 * of the upper one. Whole numbers, so that taking off leaves nothing behind.
 *
 * @param plane how much ink lies on each pixel, of a sheet of so many device pixels
 * @param ends x1, y1, x2, y2 of lines, in device pixels, from `at` on those of this one
 * @param amount ink of a pixel that is wholly covered, 0 to ONCE
 * @param sign 1 to lay it on, -1 to take it off
 * @param top first row; the one above the sheet belongs to its first
 * @param bottom row behind the last
 */
export function layLine(
  plane: Int32Array,
  width: number,
  height: number,
  ends: Float32Array,
  at: number,
  amount: number,
  sign: 1 | -1,
  top: number,
  bottom: number,
): void {
  const x1 = ends[at]!;
  const y1 = ends[at + 1]!;
  const x2 = ends[at + 2]!;
  const y2 = ends[at + 3]!;
  const isSteep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
  const isBackwards = isSteep ? y1 > y2 : x1 > x2;
  const a1 = isSteep ? (isBackwards ? y2 : y1) : isBackwards ? x2 : x1;
  const a2 = isSteep ? (isBackwards ? y1 : y2) : isBackwards ? x1 : x2;
  const b1 = isSteep ? (isBackwards ? x2 : x1) : isBackwards ? y2 : y1;
  const b2 = isSteep ? (isBackwards ? x1 : x2) : isBackwards ? y1 : y2;
  const slope = a2 === a1 ? 0 : (b2 - b1) / (a2 - a1);
  const first = Math.max(0, Math.ceil(a1 - 0.5));
  const last = Math.min((isSteep ? height : width) - 1, Math.floor(a2 - 0.5));
  const across = isSteep ? width : height;
  // The middle of a pixel lies half a pixel from its edge.
  const start = Math.floor((b1 + (first + 0.5 - a1) * slope - 0.5) * PARTS);
  const step = Math.round(slope * PARTS);
  const low = isSteep || top === 0 ? -1 : top;
  const high = isSteep || bottom === height ? across : bottom;
  let from = isSteep ? Math.max(first, top) : first;
  let to = isSteep ? Math.min(last, bottom - 1) : last;
  if (step > 0) {
    from = Math.max(from, first + Math.ceil((low * PARTS - start) / step));
    to = Math.min(to, first + Math.ceil((high * PARTS - start) / step) - 1);
  } else if (step < 0) {
    from = Math.max(from, first + Math.floor((high * PARTS - start) / step) + 1);
    to = Math.min(to, first + Math.floor((low * PARTS - start) / step));
  } else if (start < low * PARTS || start >= high * PARTS) return;
  if (from > to) return;
  const stepAlong = isSteep ? width : 1;
  const stepAcross = isSteep ? 1 : width;
  let b = start + (from - first) * step;
  let pixel = from * stepAlong;
  for (let left = to - from; left >= 0; left--, b += step, pixel += stepAlong) {
    const upper = b >> PARTS_BITS;
    const below = ((b & (PARTS - 1)) * amount) >> PARTS_BITS;
    const above = amount - below;
    const one = pixel + upper * stepAcross;
    if (upper >= 0) plane[one]! += sign * above;
    if (upper + 1 < across) plane[one + stepAcross]! += sign * below;
  }
}

/** Discs in device pixels, the later over the earlier; columns of `count` entries. */
export type Dots = {
  readonly count: number;
  /** Middle and radius. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  /** Red, green, blue, and how much of what is beneath is covered, of 255: one byte each, the red lowest. */
  readonly colour: Uint32Array;
};

/** A dot whose rim is smooth over a pixel takes as much more room than its disc, in square pixels and shares of pi. */
const SMOOTH = 0.25;
/** No dot is drawn smaller: it is as much fainter. */
const SMALLEST = 0.75;

/**
 * Lays discs on a picture, with smooth rims: thousands of small ones sooner than a canvas does. A pixel is covered by as much
 * as its middle lies within the rim, and a colour laid over another as T. Porter and T. Duff have it ("Compositing Digital
 * Images", SIGGRAPH 1984). One loop without calls: a colour is too large a number to be handed on without being packed.
 */
export function layDots({ data, width, height }: ImageData, { count, x, y, radius, colour }: Dots): void {
  const pixels = new Int32Array(data.buffer);
  for (let one = 0; one < count; one++) {
    const own = radius[one]!;
    const drawn = Math.sqrt(Math.max(SMALLEST, own) ** 2 - SMOOTH);
    const rim = drawn + 0.5;
    const above = colour[one]!;
    const share = Math.min(1, own / SMALLEST);
    const most = (above >>> 24) * share * share;
    // Within the rim a pixel is covered more by the square of how far it is from the middle: no root has to be drawn.
    const slope = most / (2 * drawn);
    const top = Math.max(0, Math.ceil(y[one]! - rim - 0.5));
    const bottom = Math.min(height - 1, Math.floor(y[one]! + rim - 0.5));
    const left = Math.max(0, Math.ceil(x[one]! - rim - 0.5));
    const right = Math.min(width - 1, Math.floor(x[one]! + rim - 0.5));
    for (let row = top; row <= bottom; row++) {
      const down = row + 0.5 - y[one]!;
      const within = rim * rim - down * down;
      for (let column = left; column <= right; column++) {
        const across = column + 0.5 - x[one]!;
        const covers = Math.min(most, (within - across * across) * slope);
        const at = row * width + column;
        if (covers >= 254.5) pixels[at] = above;
        else if (covers > 0.5) {
          const below = pixels[at]!;
          const all = covers + (below >>> 24) * (1 - covers / 255);
          const a = covers / all;
          const b = 1 - a;
          const red = (above & 255) * a + (below & 255) * b + 0.5;
          const green = ((above >>> 8) & 255) * a + ((below >>> 8) & 255) * b + 0.5;
          const blue = ((above >>> 16) & 255) * a + ((below >>> 16) & 255) * b + 0.5;
          pixels[at] = ((all + 0.5) << 24) | (blue << 16) | (green << 8) | red;
        }
      }
    }
  }
}

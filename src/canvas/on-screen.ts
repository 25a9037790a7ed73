/** Places on the screen, in CSS pixels, by the position in the crowd. */
export type OnScreen = {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: number;
  readonly height: number;
};

/** Ties in sight. */
export type Seen = {
  readonly count: number;
  /** Those of a look stand together. */
  readonly order: Uint32Array;
  /** Where those of a look begin in `order`. */
  readonly starts: Uint32Array;
  /** By the position in the crowd: bits for the edges beyond which somebody stands, 0 for in sight. */
  readonly sides: Uint8Array;
};

/** Places on the screen, in CSS pixels, by the position in the crowd. */
export type OnScreen = {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: number;
  readonly height: number;
};

/** What is in sight, of one kind. */
export type Seen = {
  readonly count: number;
  /** Those of a look stand together. */
  readonly order: Uint32Array;
  /** Where those of a look begin in `order`; one more than there are looks. */
  readonly starts: Uint32Array;
};

/** Those of whom `isSeen` says so, sorted by their looks. */
export function seenByLook(
  count: number,
  look: Uint16Array,
  looks: number,
  isSeen: (position: number) => boolean,
): Seen {
  const starts = new Uint32Array(looks + 1);
  for (let one = 0; one < count; one++) if (isSeen(one)) starts[look[one]! + 1]!++;
  for (let one = 0; one < looks; one++) starts[one + 1]! += starts[one]!;
  const next = starts.slice();
  const order = new Uint32Array(starts[looks]!);
  for (let one = 0; one < count; one++) if (isSeen(one)) order[next[look[one]!]!++] = one;
  return { count: order.length, order, starts };
}

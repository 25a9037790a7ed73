/** How much of a file is taken in. A person may raise them for a file that they trust. */
export type Limits = {
  /** Bytes after unpacking. */
  readonly bytes: number;
  /** Records of one kind. */
  readonly records: number;
  /** Nesting of lists, objects and elements. */
  readonly depth: number;
  /** UTF-16 units of one text. */
  readonly textLength: number;
};

export const LIMITS: Limits = { bytes: 200 * 2 ** 20, records: 2_000_000, depth: 64, textLength: 100_000 };

/** For a file that the person said they trust: ten times as much, and nesting no deeper than a parser can bear. */
export const RAISED_LIMITS: Limits = {
  bytes: 2_000 * 2 ** 20,
  records: 20_000_000,
  depth: 640,
  textLength: 10_000_000,
};

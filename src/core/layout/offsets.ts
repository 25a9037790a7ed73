/** The cells around one, the nearest first. */
export type Offsets = {
  readonly count: number;
  readonly columns: Int16Array;
  readonly lines: Int16Array;
  /** Between the middles of two cells so many columns and lines apart. */
  readonly distance: (columns: number, lines: number) => number;
  /** Position of the first cell that may lie at a distance, or beyond. */
  readonly from: (distance: number) => number;
  /** A distance that no cell before a position reaches. */
  readonly reach: (at: number) => number;
};

type Grid = { readonly width: number; readonly height: number; readonly reach: number };

/** All cells of a grid within reach of one, by their distance in steps of half a cell's height: a counting sort. */
export function createOffsets({ width, height, reach }: Grid): Offsets {
  const step = height / 2;
  const distance = (columns: number, lines: number): number => Math.hypot(columns * width, lines * height);
  const [across, down] = [Math.floor(reach / width), Math.floor(reach / height)];
  const starts = new Uint32Array(Math.floor(reach / step) + 2);
  const each = (visit: (column: number, line: number, ring: number) => void): void => {
    for (let line = -down; line <= down; line++) {
      for (let column = -across; column <= across; column++) {
        const far = distance(column, line);
        if (far <= reach) visit(column, line, Math.floor(far / step));
      }
    }
  };
  each((_column, _line, ring) => starts[ring + 1]!++);
  for (let ring = 1; ring < starts.length; ring++) starts[ring]! += starts[ring - 1]!;
  const count = starts.at(-1)!;
  const columns = new Int16Array(count);
  const lines = new Int16Array(count);
  const rings = new Uint16Array(count);
  const next = starts.slice();
  each((column, line, ring) => {
    const at = next[ring]!++;
    columns[at] = column;
    lines[at] = line;
    rings[at] = ring;
  });
  return {
    count,
    columns,
    lines,
    distance,
    from: (far) => starts[Math.min(starts.length - 1, Math.max(0, Math.floor(far / step)))]!,
    reach: (at) => rings[at]! * step,
  };
}

import { PADDING } from './boxes';
import type { LayoutGraph } from './layout';

/** Where lines begin, and how long they may be. */
export type Block = { readonly left: number; readonly top: number; readonly width: number };

/** Stands entities in lines, like words, each line as high as its highest; gives where the lines end below. */
export function placeInLines(
  graph: LayoutGraph,
  rows: Iterable<number>,
  block: Block,
  positions: Float32Array,
): number {
  let top = block.top;
  let line: number[] = [];
  let x = block.left;
  const endLine = (): void => {
    const above = Math.max(...line.map((row) => graph.size[row]! / 2));
    for (const row of line) positions[2 * row + 1] = top + above;
    top += above + Math.max(...line.map((row) => graph.height[row]! - graph.size[row]! / 2)) + 2 * PADDING;
    line = [];
    x = block.left;
  };
  for (const row of rows) {
    if (line.length > 0 && x + graph.width[row]! > block.left + block.width) endLine();
    positions[2 * row] = x + graph.width[row]! / 2;
    x += graph.width[row]! + 2 * PADDING;
    line.push(row);
  }
  if (line.length > 0) endLine();
  return top;
}

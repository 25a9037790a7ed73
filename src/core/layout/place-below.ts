import type { LayoutGraph } from './layout';
import { placeInLines } from './lines';

/** Stands some entities in lines below everybody else. */
export function placeBelow(graph: LayoutGraph, rows: Uint32Array, positions: Float32Array): void {
  const isBelow = new Uint8Array(graph.count);
  for (const row of rows) isBelow[row] = 1;
  let bottom = 0;
  let left = 0;
  let right = 0;
  for (let row = 0; row < graph.count; row++) {
    if (isBelow[row] === 1) continue;
    bottom = Math.max(bottom, positions[2 * row + 1]! + graph.height[row]!);
    left = Math.min(left, positions[2 * row]!);
    right = Math.max(right, positions[2 * row]!);
  }
  const area = rows.reduce((sum, row) => sum + graph.width[row]! * graph.height[row]!, 0);
  const width = Math.max(right - left, 900, Math.sqrt(2 * area));
  placeInLines(graph, rows, { left, top: bottom + 60, width }, positions);
}

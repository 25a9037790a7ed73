import { boxAt, PADDING } from './boxes';
import type { Places } from './find-place';
import type { LayoutGraph } from './layout';
import { createOffsets } from './offsets';

/** How much wider than high the picture grows: screens lie down. */
const FLATNESS = 1.35;
/** Cells hold this share of the entities whole; who is larger takes several side by side. */
const MOST_FIT = 0.8;
/** Room within which targets are kept, and within which a cell is sought, against the room of all cells needed. */
const WANTED = 1.6;
const SOUGHT = 3;
/** Cells along the edge of a block that remembers where there is no room. */
const BLOCK = 8;

/** So far around a cell all cells are taken. */
type Full = { readonly column: number; readonly line: number; readonly reach: number };

/**
 * As `createPlaces`, for so many that trying every place would take too long: everybody stands in the free cell of a
 * grid that is nearest to their target. Cells are looked through by distance, and none twice from about the same place:
 * what is taken stays taken, so each search begins where an earlier one from nearby ended.
 */
export function createCells(graph: LayoutGraph, positions: Float32Array): Places {
  const width = quantile(graph.width, MOST_FIT) + PADDING;
  const height = quantile(graph.height, MOST_FIT) + PADDING;
  const across = (row: number): number => Math.max(1, Math.ceil((graph.width[row]! + PADDING) / width));
  const down = (row: number): number => Math.max(1, Math.ceil((graph.height[row]! + PADDING) / height));
  let needed = 1;
  for (let row = 0; row < graph.count; row++) needed += across(row) * down(row);
  const room = (needed * width * height) / (Math.PI * FLATNESS);
  const [wanted, sought] = [Math.sqrt(WANTED * room), Math.sqrt(SOUGHT * room) + 4 * Math.max(width, height)];
  const offsets = createOffsets({ width: width / FLATNESS, height, reach: sought });
  const half = {
    columns: Math.ceil(((wanted + sought) * FLATNESS) / width) + 2,
    lines: Math.ceil((wanted + sought) / height) + 2,
  };
  const columns = 2 * half.columns + 1;
  const taken = new Uint8Array(columns * (2 * half.lines + 1));
  const known = new Map<number, Full>();
  let widest: Full | null = null;
  let below = (half.lines + 1) * height;

  /** Whether a block of cells is free, whose first cell is given. */
  function isFree(column: number, line: number, wide: number, high: number): boolean {
    for (let y = line; y < line + high; y++) {
      for (let x = column; x < column + wide; x++) {
        if (Math.abs(x) > half.columns || Math.abs(y) > half.lines) return false;
        if (taken[(y + half.lines) * columns + x + half.columns] === 1) return false;
      }
    }
    return true;
  }

  function take(column: number, line: number, wide: number, high: number): void {
    for (let y = line; y < line + high; y++) {
      for (let x = column; x < column + wide; x++) {
        if (Math.abs(x) <= half.columns && Math.abs(y) <= half.lines) {
          taken[(y + half.lines) * columns + x + half.columns] = 1;
        }
      }
    }
  }

  /** Distance within which a cell has none free around it, as far as earlier searches tell. */
  function fullAround(column: number, line: number, block: number): number {
    const reachOf = (full: Full | null | undefined): number =>
      full ? full.reach - offsets.distance(full.column - column, full.line - line) : 0;
    return Math.max(0, reachOf(known.get(block)), reachOf(widest));
  }

  function stand(row: number, column: number, line: number): void {
    const [wide, high] = [across(row), down(row)];
    take(column, line, wide, high);
    positions[2 * row] = (column + wide / 2) * width;
    const top = line * height + (high * height - graph.height[row]!) / 2;
    positions[2 * row + 1] = top + graph.size[row]! / 2;
  }

  return {
    settle: (row) => {
      const box = boxAt(graph, row, positions[2 * row]!, positions[2 * row + 1]!);
      const [column, line] = [Math.floor(box.left / width), Math.floor(box.top / height)];
      take(column, line, Math.floor(box.right / width) - column + 1, Math.floor(box.bottom / height) - line + 1);
    },
    placeNear: (row, target) => {
      const shrink = Math.min(1, wanted / Math.max(1, Math.hypot(target.x / FLATNESS, target.y)));
      const [column, line] = [Math.floor((target.x * shrink) / width), Math.floor((target.y * shrink) / height)];
      const block = Math.floor(line / BLOCK) * columns + Math.floor(column / BLOCK);
      const [wide, high] = [across(row), down(row)];
      for (let at = offsets.from(fullAround(column, line, block)); at < offsets.count; at++) {
        const [x, y] = [column + offsets.columns[at]!, line + offsets.lines[at]!];
        if (!isFree(x, y, wide, high)) continue;
        if (wide * high === 1) {
          const full = { column, line, reach: offsets.reach(at) };
          known.set(block, full);
          if (!widest || widest.reach < full.reach) widest = full;
        }
        return stand(row, x, y);
      }
      // No room for so large a one anywhere near: below everybody.
      stand(row, 0, Math.ceil(below / height));
      below += (high + 1) * height;
    },
  };
}

/** The value that a share of a column does not exceed. */
function quantile(column: Float32Array, share: number): number {
  return column.toSorted()[Math.floor(share * (column.length - 1))] ?? 1;
}

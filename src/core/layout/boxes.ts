import type { LayoutGraph } from './layout';

/** Free room kept around every box, in world units. */
export const PADDING = 8;

/** Edges of an entity's box when its circle's middle is at (x, y): the label hangs below the circle. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function boxAt(graph: LayoutGraph, row: number, x: number, y: number): Box {
  const half = graph.width[row]! / 2 + PADDING / 2;
  const top = y - graph.size[row]! / 2 - PADDING / 2;
  return { left: x - half, right: x + half, top, bottom: top + graph.height[row]! + PADDING };
}

/** Whether two boxes share room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const CELL = 160;
/** More cells than lie side by side in any picture. */
const CELLS_ACROSS = 2 ** 24;

/** Boxes taken so far, found by place: a uniform grid. */
export type Room = { readonly isFree: (box: Box) => boolean; readonly take: (box: Box) => void };

export function createRoom(): Room {
  const cells = new Map<number, Box[]>();
  const someCell = (box: Box, isWanted: (cell: number) => boolean): boolean => {
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
      for (let line = Math.floor(box.top / CELL); line <= Math.floor(box.bottom / CELL); line++) {
        if (isWanted(line * CELLS_ACROSS + column)) return true;
      }
    }
    return false;
  };
  return {
    isFree: (box) => !someCell(box, (cell) => cells.get(cell)?.some((taken) => overlap(taken, box)) ?? false),
    take: (box) => {
      someCell(box, (cell) => {
        const taken = cells.get(cell);
        if (taken) taken.push(box);
        else cells.set(cell, [box]);
        return false;
      });
    },
  };
}

/**
 * Pushes boxes apart until none overlap, each pair along the axis on which it overlaps less, both by half;
 * if that does not settle, everything is spread a little and pushed again, so it always ends without overlaps.
 */
export function separate(graph: LayoutGraph, rows: ArrayLike<number>, positions: Float32Array): void {
  for (let spread = 0; spread < 60; spread++) {
    for (let round = 0; round < 120; round++) {
      if (!pushOnce(graph, rows, positions)) return;
    }
    for (let at = 0; at < rows.length; at++) {
      positions[2 * rows[at]!]! *= 1.06;
      positions[2 * rows[at]! + 1]! *= 1.06;
    }
  }
}

function pushOnce(graph: LayoutGraph, rows: ArrayLike<number>, positions: Float32Array): boolean {
  let hasPushed = false;
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) {
      const a = rows[i]!;
      const b = rows[j]!;
      const boxA = boxAt(graph, a, positions[2 * a]!, positions[2 * a + 1]!);
      const boxB = boxAt(graph, b, positions[2 * b]!, positions[2 * b + 1]!);
      if (!overlap(boxA, boxB)) continue;
      hasPushed = true;
      const acrossBy = Math.min(boxA.right - boxB.left, boxB.right - boxA.left);
      const downBy = Math.min(boxA.bottom - boxB.top, boxB.bottom - boxA.top);
      const axis = acrossBy < downBy ? 0 : 1;
      const by = Math.min(acrossBy, downBy) / 2 + 0.1;
      const middleA = axis === 0 ? boxA.left + boxA.right : boxA.top + boxA.bottom;
      const middleB = axis === 0 ? boxB.left + boxB.right : boxB.top + boxB.bottom;
      const sign = middleA < middleB || (middleA === middleB && a < b) ? -1 : 1;
      positions[2 * a + axis]! += sign * by;
      positions[2 * b + axis]! -= sign * by;
    }
  }
  return hasPushed;
}

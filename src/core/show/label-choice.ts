import type { Point } from './scene';

/** A node with its label, as far as it takes room; lengths in world units. */
export type Labelled = {
  readonly id: string;
  readonly position: Point;
  /** Diameter of the node. */
  readonly size: number;
  /** The label's box, below the node, at its plain font size. */
  readonly width: number;
  readonly height: number;
  /** Higher comes first. */
  readonly rank: number;
  /** Shown in any case. */
  readonly isWanted: boolean;
};

/** Gap between a node and its label. */
export const LABEL_GAP = 3;

/**
 * How much larger than plain labels are written at a zoom, so that they stay readable on the screen: plain around
 * zoom 1, and beyond that in steps, so that a little zooming changes nothing.
 */
export function letteringScale(zoom: number): number {
  if (zoom >= 0.8 && zoom <= 1.3) return 1;
  const step = 1.25 ** Math.round(Math.log(zoom) / Math.log(1.25));
  return zoom < 1 ? 0.86 / step : 1.2 / step;
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * Ids whose labels can stand without one covering another label or a node that matters more, the most important
 * first. `scale` is how much larger than plain the labels are written.
 */
export function chooseLabels(nodes: readonly Labelled[], scale: number): ReadonlySet<string> {
  const order = nodes.toSorted(
    (a, b) => Number(b.isWanted) - Number(a.isWanted) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );
  const taken = gridOf(cellSize(nodes, scale));
  const chosen = new Set<string>();
  for (const node of order) {
    const label = labelBoxOf(node, scale);
    if (node.isWanted || !taken.meets(label)) {
      chosen.add(node.id);
      taken.add(label);
    }
    taken.add(discOf(node));
  }
  return chosen;
}

function labelBoxOf({ position, size, width, height }: Labelled, scale: number): Box {
  const top = position.y + size / 2 + LABEL_GAP;
  return {
    left: position.x - (width * scale) / 2,
    right: position.x + (width * scale) / 2,
    top,
    bottom: top + height * scale,
  };
}

/** A little less than the node, so that a label may touch its rim. */
function discOf({ position, size }: Labelled): Box {
  const reach = size * 0.42;
  return {
    left: position.x - reach,
    right: position.x + reach,
    top: position.y - reach,
    bottom: position.y + reach,
  };
}

function cellSize(nodes: readonly Labelled[], scale: number): number {
  return Math.max(1, ...nodes.map((node) => Math.max(node.width * scale, node.size)));
}

/** Boxes by the square cells that they touch; no box may be larger than a cell. */
function gridOf(cell: number): { add: (box: Box) => void; meets: (box: Box) => boolean } {
  const cells = new Map<string, Box[]>();
  const touched = (box: Box): string[] => {
    const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map((at) => Math.floor(at / cell));
    return [...new Set([`${left} ${top}`, `${right} ${top}`, `${left} ${bottom}`, `${right} ${bottom}`])];
  };
  return {
    add: (box) => {
      for (const key of touched(box)) {
        const boxes = cells.get(key);
        if (boxes) boxes.push(box);
        else cells.set(key, [box]);
      }
    },
    meets: (box) => touched(box).some((key) => cells.get(key)?.some((other) => overlap(box, other)) ?? false),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import type { Point } from './point';

/** A node with its label, as far as it takes room; lengths in world units. */
export type Labelled = {
  readonly id: string;
  readonly position: Point;
  /** Diameter of the node. */
  readonly size: number;
  /** The label's box at its plain font size. */
  readonly width: number;
  readonly height: number;
  /** How far a sign at the node's upper right reaches beyond it. */
  readonly badge: Point;
  /** Higher comes first. */
  readonly rank: number;
  /** It stands out, so that the labels of others give way. */
  readonly isNear: boolean;
  /** Written in any case. */
  readonly isWanted: boolean;
};

/** Where a label stands beside its node, in the order in which places are tried. */
export const LABEL_SIDES = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

const LABEL_GAP = 3;

const STEP = 1.12;

/**
 * How much larger than plain labels are written at a zoom, so that they stay readable on the screen: plain around
 * zoom 1, and beyond that in steps, so that a little zooming changes nothing.
 */
export function letteringScale(zoom: number): number {
  if (zoom >= 0.8 && zoom <= 1.3) return 1;
  const step = STEP ** Math.round(Math.log(zoom) / Math.log(STEP));
  return zoom < 1 ? 0.85 / step : 1.2 / step;
}

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Placed = { readonly side: LabelSide; readonly box: Box };

/**
 * The labels that can stand without one covering another, or the middle of a node, and on which side of its node each
 * stands; the most important first. `scale` is how much larger than plain they are written. What stands out takes the
 * room of others, but nothing changes sides for it.
 */
export function chooseLabels(
  nodes: readonly Labelled[],
  scale: number,
  { room, foremost, taken = [] }: LabelRules = PLAIN_RULES,
): ReadonlyMap<string, LabelSide> {
  const cell = taken.reduce(
    (most, box) => Math.max(most, box.right - box.left, box.bottom - box.top),
    cellSize(nodes, scale),
  );
  const makeGrid = (): Grid => {
    const grid = gridOf(cell, room);
    taken.forEach(grid.add);
    return grid;
  };
  const placed = placeByRank(nodes, scale, foremost, makeGrid);
  const late = nodes.filter((node) => (node.isNear || node.isWanted) && !placed.has(node.id));
  if (late.length > 0) placeLate(late, nodes, scale, placed, makeGrid());
  return new Map(Array.from(placed, ([id, { side }]) => [id, side]));
}

/** What labels keep to. */
export type LabelRules = {
  /** Labels that would reach out of it are left out; null where they may. */
  readonly room: Box | null;
  /** So many of the most important may cover nodes that matter less: a picture must name those it is about. */
  readonly foremost: number;
  /** Room that is taken by others. */
  readonly taken?: readonly Box[];
};

/** Labels stand wherever they are free. */
export const PLAIN_RULES: LabelRules = { room: null, foremost: 8 };

function placeByRank(
  nodes: readonly Labelled[],
  scale: number,
  foremost: number,
  makeGrid: () => Grid,
): Map<string, Placed> {
  const taken = makeGrid();
  // Of the foremost all discs, or those alone of who matters more: to cover one of them is the last resort.
  const [takenByForemost, takenByEarlier] = [makeGrid(), makeGrid()];
  const covering: Box[] = [];
  const placed = new Map<string, Placed>();
  for (const node of nodes) {
    taken.add(discOf(node));
    if (node.badge.x > 0) taken.add(badgeOf(node));
  }
  const ordered = inOrder(nodes);
  for (const node of ordered.slice(0, foremost)) takenByForemost.add(discOf(node));
  ordered.forEach((node, position) => {
    const isForemost = position < foremost;
    if (isForemost) takenByEarlier.add(discOf(node));
    // Whoever is covered by a name has none: theirs would lift them above it.
    if (covering.some((box) => overlap(box, discOf(node, HEART)))) return;
    const free = freeBeside(node, scale, taken);
    const covers = (): Placed | null =>
      freeBeside(node, scale, takenByForemost) ?? freeBeside(node, scale, takenByEarlier);
    const label = free ?? (isForemost ? covers() : null);
    if (!label) return;
    placed.set(node.id, label);
    taken.add(label.box);
    if (isForemost) for (const grid of [takenByForemost, takenByEarlier]) grid.add(label.box);
    if (!free) covering.push(label.box);
  });
  return placed;
}

function placeLate(
  late: readonly Labelled[],
  nodes: readonly Labelled[],
  scale: number,
  placed: Map<string, Placed>,
  taken: Grid,
): void {
  const isFirm = (node: Labelled): boolean => node.isNear || node.isWanted;
  for (const node of nodes) {
    if (isFirm(node)) taken.add(discOf(node));
    const label = placed.get(node.id);
    if (label && isFirm(node)) taken.add(label.box);
  }
  const added: Box[] = [];
  for (const node of inOrder(late).toSorted((a, b) => Number(b.isWanted) - Number(a.isWanted))) {
    const label = freeBeside(node, scale, taken) ?? (node.isWanted ? beside(node, scale, 'below') : null);
    if (!label) continue;
    placed.set(node.id, label);
    taken.add(label.box);
    added.push(label.box);
  }
  for (const node of nodes) {
    const label = placed.get(node.id);
    if (label && !isFirm(node) && added.some((box) => overlap(box, label.box))) placed.delete(node.id);
  }
}

function inOrder(nodes: readonly Labelled[]): readonly Labelled[] {
  return nodes.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
}

function freeBeside(node: Labelled, scale: number, taken: Grid): Placed | null {
  for (const side of LABEL_SIDES) {
    const label = beside(node, scale, side);
    if (!taken.meets(label.box)) return label;
  }
  return null;
}

function beside(node: Labelled, scale: number, side: LabelSide): Placed {
  return { side, box: labelBeside(node, scale, side) };
}

/** Where a label stands on a side of its node. */
export function labelBeside(node: Omit<Labelled, 'rank' | 'isNear' | 'isWanted'>, scale: number, side: LabelSide): Box {
  const { x, y } = node.position;
  const [w, h] = [node.width * scale, node.height * scale];
  const away = node.size / 2 + labelGap(side, node.badge);
  const left = side === 'right' ? x + away : side === 'left' ? x - away - w : x - w / 2;
  const top = side === 'below' ? y + away : side === 'above' ? y - away - h : y - h / 2;
  return { left, top, right: left + w, bottom: top + h };
}

/** Gap between a node and its label: past the sign at the upper right, where there is one. */
export function labelGap(side: LabelSide, badge: Point): number {
  return LABEL_GAP + (side === 'right' ? badge.x : side === 'above' ? badge.y : 0);
}

/** Of a node what no name may touch, and what shows that a name covers it: from its middle, against its diameter. */
const MIDDLE = 0.4;
const HEART = 0.25;

/** The middle of a node: its rim may be touched. */
function discOf({ position, size }: Labelled, share = MIDDLE): Box {
  const reach = size * share;
  return {
    left: position.x - reach,
    right: position.x + reach,
    top: position.y - reach,
    bottom: position.y + reach,
  };
}

/** The sign at a node's upper right, about its corner. */
function badgeOf({ position: { x, y }, size, badge }: Labelled): Box {
  const [right, top] = [x + size / 2, y - size / 2];
  return { left: right + 4 - badge.x, right: right + badge.x, top: top - badge.y, bottom: top + badge.y };
}

function cellSize(nodes: readonly Labelled[], scale: number): number {
  return nodes.reduce(
    (largest, node) => Math.max(largest, node.width * scale, node.height * scale, node.size, 2 * node.badge.x),
    1,
  );
}

type Grid = { readonly add: (box: Box) => void; readonly meets: (box: Box) => boolean };

/** Boxes by the square cells that they touch; no box may be larger than a cell. All around the room is taken. */
function gridOf(cell: number, room: Box | null): Grid {
  const cells = new Map<number, Box[]>();
  const touched = (box: Box): readonly number[] => {
    const [left, right] = [Math.floor(box.left / cell), Math.floor(box.right / cell)];
    const [top, bottom] = [Math.floor(box.top / cell), Math.floor(box.bottom / cell)];
    const keys = [left * 1e6 + top];
    if (right > left) keys.push(right * 1e6 + top);
    if (bottom > top) keys.push(left * 1e6 + bottom);
    if (right > left && bottom > top) keys.push(right * 1e6 + bottom);
    return keys;
  };
  return {
    add: (box) => {
      for (const key of touched(box)) {
        const boxes = cells.get(key);
        if (boxes) boxes.push(box);
        else cells.set(key, [box]);
      }
    },
    meets: (box) =>
      (room !== null && !isInside(box, room)) ||
      touched(box).some((key) => cells.get(key)?.some((other) => overlap(box, other)) ?? false),
  };
}

function isInside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

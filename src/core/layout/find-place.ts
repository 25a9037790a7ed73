import { boxAt, createRoom, PADDING } from './boxes';
import type { LayoutGraph } from './layout';

/** Where an entity would like to stand. */
export type Target = {
  readonly x: number;
  readonly y: number;
  /** Direction in which to look first; null for outward from the middle of the picture. */
  readonly angle: number | null;
};

export type Places = {
  /** Keeps the place of an entity that stands already. */
  readonly settle: (row: number) => void;
  /** Lets an entity stand in the free room nearest to a target. */
  readonly placeNear: (row: number, target: Target) => void;
};

/** Distance between the rings on which a place is sought. */
const RING = 26;
/** In pictures larger than this, from the middle up or down, the rings beyond the first few stand further apart. */
const LARGE = 1600;
const FIRST_RINGS = 8;
/** How much wider than high rings are: screens lie down. */
const FLATNESS = 1.35;
/** Room of the whole picture against the room of all boxes; who would leave it looks inward. */
const ROOMINESS = 2.2;

/** Free room around those who stand already; writes into `positions`. */
export function createPlaces(graph: LayoutGraph, positions: Float32Array): Places {
  const room = createRoom();
  const rim = rimOf(graph);
  const stride = Math.max(1, rim / LARGE);
  const searches = new Map<string, Found[]>();
  const settle = (row: number): void => room.take(boxAt(graph, row, positions[2 * row]!, positions[2 * row + 1]!));
  const placeNear = (row: number, { x, y, angle }: Target): void => {
    const isBeyond = Math.hypot(x / FLATNESS, y) > rim;
    const first = angle ?? Math.atan2(y, x) + (isBeyond ? Math.PI : 0);
    const stand = (across: number, down: number): boolean => {
      if (!room.isFree(boxAt(graph, row, x + across, y + down))) return false;
      positions[2 * row] = x + across;
      positions[2 * row + 1] = y + down;
      return true;
    };
    const sweep = isBeyond ? Math.PI : 2 * Math.PI;
    const search = searches.get(`${x} ${y} ${first}`) ?? [];
    searches.set(`${x} ${y} ${first}`, search);
    let ring = firstHope(graph, row, search);
    while (!tryRing(ring, stride, first, sweep, stand)) ring++;
    remember(graph, search, { row, ring });
    settle(row);
  };
  return { settle, placeNear };
}

/** Somebody who found a place around a target, and the ring it was on: on all nearer ones they would overlap somebody. */
type Found = { readonly row: number; readonly ring: number };

/** The first ring worth a try: where the box of a smaller one found no room, there is none for a larger one. */
function firstHope(graph: LayoutGraph, row: number, search: readonly Found[]): number {
  let first = 0;
  for (const found of search) if (found.ring > first && covers(graph, row, found.row)) first = found.ring;
  return first;
}

/** Keeps only those who tell something that no other does. */
function remember(graph: LayoutGraph, search: Found[], found: Found): void {
  const telling = search.filter((other) => other.ring > found.ring || !covers(graph, other.row, found.row));
  search.splice(0, search.length, ...telling, found);
}

/** Whether the box of one reaches beyond that of another on every side, or as far. */
function covers(graph: LayoutGraph, row: number, other: number): boolean {
  const below = (one: number): number => graph.height[one]! - graph.size[one]! / 2;
  return (
    graph.width[row]! >= graph.width[other]! && graph.size[row]! >= graph.size[other]! && below(row) >= below(other)
  );
}

/** Tries the places of a ring until one will do, from a direction to both of its sides: 0, +1, -1, +2, -2 … */
function tryRing(
  ring: number,
  stride: number,
  first: number,
  sweep: number,
  stand: (across: number, down: number) => boolean,
): boolean {
  const near = Math.min(ring, FIRST_RINGS);
  const radius = RING * (near + (ring - near) * stride);
  const gap = 1.5 * RING * (ring > near ? stride : 1);
  const tries = Math.max(1, Math.ceil((sweep * radius) / gap));
  for (let at = 0; at < tries; at++) {
    const angle = first + ((at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * sweep) / tries;
    if (stand(radius * Math.cos(angle) * FLATNESS, radius * Math.sin(angle))) return true;
  }
  return false;
}

/** Distance from the middle, up or down, within which everybody finds room. */
function rimOf(graph: LayoutGraph): number {
  const area = graph.width.reduce((sum, width, row) => sum + (width + PADDING) * (graph.height[row]! + PADDING), 0);
  return Math.sqrt((ROOMINESS * area) / (Math.PI * FLATNESS));
}

import type { Point } from './point';

type Disc = { readonly position: Point; readonly size: number };

/** Entities up to which it is worth looking for room; more of them have none to spare. */
const MOST = 300;
/** What two neighbours may take of the way between them. */
const SHARE = 0.62;

/** The share of entities that may have less room than what all grow by: those stay behind. */
const CROWDED = 0.25;

/**
 * Diameters of entities for a picture seen from afar: up to `scale` times as large, so that signs stay readable on the
 * screen, as far as their neighbours leave room; all by much the same, so that size still tells importance.
 * Same order; sizes in world units.
 */
export function grownSizes(discs: readonly Disc[], scale: number): readonly number[] {
  if (scale <= 1 || discs.length > MOST) return discs.map((disc) => disc.size);
  const rooms = discs.map((disc) =>
    discs.reduce((least, other) => (other === disc ? least : Math.min(least, roomFor(disc, other))), scale),
  );
  const common = rooms.toSorted((a, b) => a - b)[Math.floor(rooms.length * CROWDED)] ?? scale;
  return discs.map((disc, at) => Math.round(disc.size * Math.max(1, Math.min(common, rooms[at]!))));
}

/** How many times larger two entities could be before they take too much of the way between them. */
function roomFor(one: Disc, other: Disc): number {
  const way = Math.hypot(one.position.x - other.position.x, one.position.y - other.position.y);
  return (SHARE * way) / ((one.size + other.size) / 2);
}

import { createCurve, FIRST_SHIFT } from './curve';

/** Points that push each other apart: their places and how hard each pushes. */
export type Bodies = { readonly x: Float64Array; readonly y: Float64Array; readonly mass: Float64Array };

/** The pushes of all bodies on each, added to `dx` and `dy`. */
export type Push = (bodies: Bodies, dx: Float64Array, dy: Float64Array) => void;

/** Bodies in one leaf: so few that each pair is looked at. */
const LEAF = 12;
/** A cell that looks smaller than this from a body pushes as one. */
const THETA = 1.2;

/**
 * Repulsion that falls with distance, from far away as of whole cells of a quadtree (J. Barnes and P. Hut, "A hierarchical
 * O(N log N) force-calculation algorithm", 1986). Bodies are sorted along a
 * curve that visits cell after cell: so the tree is a list in which one skips, and what is near in the plane is near in memory.
 */
export function createPush(count: number): Push {
  const curve = createCurve(count);
  const { order, codes } = curve;
  const sorted = createBodies(count);
  let room = 64;
  let cells = createCells(room);
  let used = 0;
  let far = createBodies(0);
  let near = new Int32Array(0);
  let farCount = 0;
  let nearCount = 0;

  function sort(bodies: Bodies): number {
    const side = curve.follow(bodies);
    for (let at = 0; at < count; at++) {
      const body = curve.order[at]!;
      sorted.x[at] = bodies.x[body]!;
      sorted.y[at] = bodies.y[body]!;
      sorted.mass[at] = bodies.mass[body]!;
    }
    return side;
  }

  /** Lays down the cell of the sorted bodies from `first` to before `last`, and the cells within it behind it. */
  function build(first: number, last: number, shift: number, side: number): void {
    if (used === room) {
      room *= 2;
      cells = createCells(room, cells);
    }
    const cell = used++;
    const isLeaf = last - first <= LEAF || shift < 0;
    let [mass, x, y] = [0, 0, 0];
    if (isLeaf) {
      for (let at = first; at < last; at++) {
        mass += sorted.mass[at]!;
        x += sorted.mass[at]! * sorted.x[at]!;
        y += sorted.mass[at]! * sorted.y[at]!;
      }
    } else {
      for (let from = first; from < last;) {
        const quarter = codes[from]! >>> shift;
        let to = from + 1;
        while (to < last && codes[to]! >>> shift === quarter) to++;
        const child = used;
        build(from, to, shift - 2, side / 2);
        mass += cells.mass[child]!;
        x += cells.mass[child]! * cells.x[child]!;
        y += cells.mass[child]! * cells.y[child]!;
        from = to;
      }
    }
    cells.mass[cell] = mass;
    cells.x[cell] = x / mass;
    cells.y[cell] = y / mass;
    cells.reach[cell] = side / THETA;
    cells.radius[cell] = isLeaf ? radiusOf(cell, first, last) : 0;
    cells.next[cell] = used;
    cells.first[cell] = isLeaf ? first : -1;
    cells.last[cell] = last;
  }

  function radiusOf(cell: number, first: number, last: number): number {
    let most = 0;
    for (let at = first; at < last; at++) {
      most = Math.max(most, Math.hypot(sorted.x[at]! - cells.x[cell]!, sorted.y[at]! - cells.y[cell]!));
    }
    return most;
  }

  /** What pushes the bodies of a leaf: cells as of one body, into `far`, and whole leaves, into `near`. */
  function gather(leaf: number): void {
    const { x, y, mass, reach, radius, next, first } = cells;
    farCount = 0;
    nearCount = 0;
    for (let cell = 0; cell < used;) {
      const across = x[leaf]! - x[cell]!;
      const down = y[leaf]! - y[cell]!;
      const limit = reach[cell]! + radius[leaf]!;
      if (across * across + down * down > limit * limit) {
        far.x[farCount] = x[cell]!;
        far.y[farCount] = y[cell]!;
        far.mass[farCount++] = mass[cell]!;
        cell = next[cell]!;
      } else if (first[cell]! >= 0) {
        near[nearCount++] = cell;
        cell = next[cell]!;
      } else cell++;
    }
  }

  function pushLeaf(leaf: number, dx: Float64Array, dy: Float64Array): void {
    const { first, last } = cells;
    gather(leaf);
    for (let at = first[leaf]!; at < last[leaf]!; at++) {
      const x = sorted.x[at]!;
      const y = sorted.y[at]!;
      let across = 0;
      let down = 0;
      for (let one = 0; one < farCount; one++) {
        const toX = x - far.x[one]!;
        const toY = y - far.y[one]!;
        const strength = far.mass[one]! / (toX * toX + toY * toY);
        across += toX * strength;
        down += toY * strength;
      }
      for (let one = 0; one < nearCount; one++) {
        for (let other = first[near[one]!]!; other < last[near[one]!]!; other++) {
          const toX = x - sorted.x[other]!;
          const toY = y - sorted.y[other]!;
          const strength = sorted.mass[other]! / (toX * toX + toY * toY + 1e-6);
          across += toX * strength;
          down += toY * strength;
        }
      }
      dx[order[at]!]! += across * sorted.mass[at]!;
      dy[order[at]!]! += down * sorted.mass[at]!;
    }
  }

  return (bodies, dx, dy) => {
    if (count === 0) return;
    used = 0;
    build(0, count, FIRST_SHIFT, sort(bodies));
    if (near.length < room) {
      far = createBodies(room);
      near = new Int32Array(room);
    }
    for (let cell = 0; cell < used; cell++) if (cells.first[cell]! >= 0) pushLeaf(cell, dx, dy);
  };
}

function createBodies(count: number): Bodies {
  return { x: new Float64Array(count), y: new Float64Array(count), mass: new Float64Array(count) };
}

type Cells = {
  readonly mass: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** From beyond this distance the cell pushes as one. */
  readonly reach: Float64Array;
  /** How far the bodies of a leaf stand from its middle at most. */
  readonly radius: Float64Array;
  /** The cell behind this one and all within it. */
  readonly next: Int32Array;
  /** The bodies of a leaf; -1 where there are cells within. */
  readonly first: Int32Array;
  readonly last: Int32Array;
};

function createCells(room: number, before?: Cells): Cells {
  const cells: Cells = {
    mass: new Float64Array(room),
    x: new Float64Array(room),
    y: new Float64Array(room),
    reach: new Float64Array(room),
    radius: new Float64Array(room),
    next: new Int32Array(room),
    first: new Int32Array(room),
    last: new Int32Array(room),
  };
  if (before) for (const key of Object.keys(cells) as (keyof Cells)[]) cells[key].set(before[key]);
  return cells;
}

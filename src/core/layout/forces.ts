import type { Bodies } from './quadtree';
import { createPush } from './quadtree';
import type { Web } from './web';

/** Where the nodes of a web stand. */
export type Stand = { readonly x: Float64Array; readonly y: Float64Array };

export type ForceOptions = {
  /** Up to about this distance ties pull like springs; beyond it they pull hardly stronger the longer they are. */
  readonly reach: number;
  /** Nodes that push and pull but do not move, by node: 1. */
  readonly isFixed?: Uint8Array | undefined;
};

/** How strongly everybody is drawn to the middle: so that what hangs together by nothing stays in one picture. */
const GRAVITY = 0.01;
/** The picture may grow so much faster from round to round. */
const FASTER = 1.5;
/** Nobody moves further in a round than this share of the length of the picture. */
const STRIDE = 0.1;

/**
 * Gives a function that moves the nodes of a web one round: ties pull, nodes push each other by what they weigh, each at a
 * speed of its own that falls where it swings to and fro (M. Jacomy and others, "ForceAtlas2", 2014). Pulling by the
 * logarithm of the length lets communities part (A. Noack, "Modularity clustering is force-directed layout", 2009).
 */
export function createForces(web: Web, stand: Stand, { reach, isFixed }: ForceOptions): () => void {
  const { count, mass } = web;
  const push = createPush(count);
  const bodies: Bodies = { ...stand, mass };
  const stride = STRIDE * Math.sqrt(mass.reduce((sum, one) => sum + one, 0));
  let now = createPull(count);
  let before = createPull(count);
  let speed = 0;
  return () => {
    now.x.fill(0);
    now.y.fill(0);
    push(bodies, now.x, now.y);
    pull(web, stand, reach, now);
    if (speed === 0) {
      before.x.set(now.x);
      before.y.set(now.y);
    }
    speed = nextSpeed(mass, now, before, speed);
    for (let node = 0; node < count; node++) {
      if (isFixed?.[node] === 1) continue;
      const x = now.x[node]!;
      const y = now.y[node]!;
      const swing = mass[node]! * Math.hypot(x - before.x[node]!, y - before.y[node]!);
      const own = speed / (1 + Math.sqrt(speed * swing));
      const by = Math.min(own, stride / Math.max(1e-9, Math.hypot(x, y)));
      stand.x[node]! += by * x;
      stand.y[node]! += by * y;
    }
    [now, before] = [before, now];
  };
}

function createPull(count: number): Stand {
  return { x: new Float64Array(count), y: new Float64Array(count) };
}

/** Adds what ties and the middle pull. */
function pull({ count, offsets, ends, weights, mass }: Web, { x, y }: Stand, reach: number, sum: Stand): void {
  for (let node = 0; node < count; node++) {
    const ownX = x[node]!;
    const ownY = y[node]!;
    let across = -GRAVITY * mass[node]! * ownX;
    let down = -GRAVITY * mass[node]! * ownY;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const toX = x[ends[at]!]! - ownX;
      const toY = y[ends[at]!]! - ownY;
      const length = Math.sqrt(toX * toX + toY * toY) / reach;
      if (length === 0) continue;
      const strength = (weights[at]! * Math.log(1 + length)) / length;
      across += strength * toX;
      down += strength * toY;
    }
    sum.x[node]! += across;
    sum.y[node]! += down;
  }
}

/** As fast as most go straight on, and not much faster than before. */
function nextSpeed(mass: Float64Array, now: Stand, before: Stand, speed: number): number {
  if (speed === 0) return 1;
  let swing = 0;
  let traction = 0;
  for (let node = 0; node < mass.length; node++) {
    const [x, y, formerX, formerY] = [now.x[node]!, now.y[node]!, before.x[node]!, before.y[node]!];
    swing += mass[node]! * Math.hypot(x - formerX, y - formerY);
    traction += (mass[node]! * Math.hypot(x + formerX, y + formerY)) / 2;
  }
  return Math.min(speed * FASTER, swing > 0 ? traction / swing : Infinity);
}

import { bestConnected } from './best-connected';
import type { Box } from './boxes';
import { boxAt, createRoom } from './boxes';
import type { Layout, LayoutGraph } from './layout';
import { wordsOf } from './words';

/** Free room between neighbours on a ring. */
const GAP = 22;
/** How much wider than high rings are: screens lie down. */
const FLATNESS = 1.4;
/** Rings stand at least so far apart, and grow by steps of so much until nobody on them is in anybody's way. */
const CLOSEST = 64;
const STEP = 8;

/** The best connected in the middle, everybody else on rings around them by rank. */
export const ringsLayout: Layout = {
  ...wordsOf('rings'),
  place: (graph) => {
    const positions = new Float32Array(2 * graph.count);
    const order = bestConnected(graph.degree, graph.count);
    const room = createRoom();
    let radius = 0;
    for (let at = 0, turn = 0; at < order.length; turn += 0.4) {
      let ring = ringAt(graph, order, at, radius, turn);
      while (!ring.every(({ box }) => room.isFree(box))) {
        radius += STEP;
        ring = ringAt(graph, order, at, radius, turn);
      }
      for (const { row, box, x, y } of ring) {
        room.take(box);
        positions[2 * row] = x;
        positions[2 * row + 1] = y;
      }
      at += ring.length;
      radius += CLOSEST;
    }
    return positions;
  },
};

type Placed = { readonly row: number; readonly x: number; readonly y: number; readonly box: Box };

/** Those of an order, from a position on, that find room on a ring; at least one. */
function ringAt(graph: LayoutGraph, order: Uint32Array, from: number, radius: number, turn: number): readonly Placed[] {
  const arcs: number[] = [];
  let used = 0;
  for (const row of order.subarray(from)) {
    const arc = arcOf(graph, row, radius);
    if (arcs.length > 0 && used + arc > 2 * Math.PI) break;
    arcs.push(arc);
    used += arc;
  }
  const spare = Math.max(0, 2 * Math.PI - used) / arcs.length;
  let angle = turn - Math.PI / 2;
  return arcs.map((arc, place) => {
    angle += arc + spare;
    return placeAt(graph, order[from + place]!, radius, angle - (arc + spare) / 2);
  });
}

/** The part of a ring that an entity needs: a box turns on its ring, so its diagonal has to fit as a chord. */
function arcOf(graph: LayoutGraph, row: number, radius: number): number {
  const chord = Math.hypot(graph.width[row]!, graph.height[row]!) + GAP;
  return chord >= 2 * radius ? 2 * Math.PI : 2 * Math.asin(chord / (2 * radius));
}

function placeAt(graph: LayoutGraph, row: number, radius: number, angle: number): Placed {
  const x = radius * FLATNESS * Math.cos(angle);
  // The middle of the box stands on the ring, not that of the circle: labels hang below by lengths of their own.
  const y = radius * Math.sin(angle) + (graph.size[row]! - graph.height[row]!) / 2;
  return { row, x, y, box: boxAt(graph, row, x, y) };
}

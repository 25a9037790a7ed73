/** @typedef {import('../seeded-graph.js').SeededGraph} SeededGraph */
/** @typedef {import('./pages.js').View} View */

/** Where Entente does not show a picture in time, its peers draw all of the graph at this size. */
const ROOM = { width: 840, height: 647 };

/**
 * What a peer is to draw, as JSON: the world brought to the screen as Entente has brought it.
 * @param {SeededGraph} graph
 * @param {import('../picture.ts').Placed} placed
 * @param {{ view: View | null, windows: readonly number[], panStep: number }} drawing
 */
export function taskOf({ entities, from, to, end }, placed, { view, windows, panStep }) {
  const { width, height, zoom, x, y } = view ?? fit(placed.positions);
  const at = (/** @type {number} */ index) => placed.positions[index] ?? 0;
  const tenths = (/** @type {number} */ value) => Math.round(value * 10) / 10;
  /** @type {import('../peers/stage.js').Task} */
  const task = {
    graph: {
      width,
      height,
      nodes: Array.from({ length: entities }, (_, id) => ({
        id,
        x: tenths(at(2 * id) * zoom + x),
        y: tenths(at(2 * id + 1) * zoom + y),
        radius: tenths(((placed.size[id] ?? 0) * zoom) / 2),
        colour: placed.colour[id] ?? '',
      })),
      edges: Array.from(from, (one, id) => ({ id, from: one, to: to[id] ?? 0 })),
    },
    end: Array.from(end),
    windows,
    panStep,
  };
  return JSON.stringify(task);
}

/**
 * @param {Float32Array} positions
 * @returns {View}
 */
function fit(positions) {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at] ?? 0, positions[at + 1] ?? 0];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  const [across, down] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const zoom = 0.92 * Math.min(ROOM.width / Math.max(1, across), ROOM.height / Math.max(1, down));
  return {
    ...ROOM,
    zoom,
    x: ROOM.width / 2 - ((bounds.left + bounds.right) / 2) * zoom,
    y: ROOM.height / 2 - ((bounds.top + bounds.bottom) / 2) * zoom,
  };
}

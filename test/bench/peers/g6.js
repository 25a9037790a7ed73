import { Graph } from '@antv/g6';
import { GREY } from './index.js';

/** @type {import('./index.js').Make} */
export async function make(container, { width, height, nodes, edges }) {
  const graph = new Graph({
    container,
    width,
    height,
    animation: false,
    behaviors: [],
    data: {
      nodes: nodes.map(({ id, x, y, radius, colour }) => ({
        id: `n${id}`,
        style: { x, y, size: 2 * radius, fill: colour },
      })),
      edges: edges.map(({ id, from, to }) => ({ id: `e${id}`, source: `n${from}`, target: `n${to}` })),
    },
    node: { type: 'circle', style: { lineWidth: 0, label: false } },
    edge: { type: 'line', style: { stroke: GREY, lineWidth: 1 } },
  });
  await graph.render();
  /** Its own promises are kept before the frame in which it draws. */
  const drawn = async (/** @type {Promise<void>} */ done) => {
    await done;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  return {
    setVisible: ({ shown, hidden }) => {
      const visibility = Object.fromEntries([
        ...hidden.map((id) => /** @type {const} */ ([`e${id}`, 'hidden'])),
        ...shown.map((id) => /** @type {const} */ ([`e${id}`, 'visible'])),
      ]);
      return drawn(graph.setElementVisibility(visibility, false));
    },
    panBy: (dx, dy) => drawn(graph.translateBy([dx, dy], false)),
    destroy: () => graph.destroy(),
  };
}

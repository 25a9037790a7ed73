import ForceGraph from 'force-graph';
import { GREY } from './index.js';

/** @type {import('./index.js').Make} */
export async function make(container, { width, height, nodes, edges }) {
  const dots = nodes.map(({ id, x, y, radius, colour }) => ({ id, x, y, fx: x, fy: y, val: radius ** 2, colour }));
  const links = edges.map(({ from, to }) => ({ source: dots[from] ?? from, target: dots[to] ?? to }));
  /** @type {(() => void) | null} */
  let onDrawn = null;
  const graph = new ForceGraph(container)
    .width(width)
    .height(height)
    .warmupTicks(0)
    .cooldownTicks(0)
    .nodeRelSize(1)
    .nodeColor('colour')
    .nodeLabel('')
    .linkColor(() => GREY)
    .linkWidth(1)
    .enableNodeDrag(false)
    .onRenderFramePost(() => {
      onDrawn?.();
      onDrawn = null;
    });
  /** It takes data over in a task of its own, and draws in its own frames. */
  const show = (/** @type {typeof links} */ some) => {
    const drawn = /** @type {Promise<void>} */ (new Promise((resolve) => (onDrawn = resolve)));
    graph.graphData({ nodes: dots, links: some });
    return drawn;
  };
  let middle = { x: width / 2, y: height / 2 };
  const drawn = show(links);
  // As soon as it has taken over its first data it chooses a zoom of its own.
  await new Promise((resolve) => setTimeout(resolve, 2));
  graph.zoom(1).centerAt(middle.x, middle.y);
  await drawn;
  return {
    setVisible: ({ isVisible }) => show(links.filter((_, id) => isVisible[id] === 1)),
    panBy: (dx, dy) => {
      middle = { x: middle.x - dx, y: middle.y - dy };
      graph.centerAt(middle.x, middle.y);
    },
    destroy: () => graph._destructor(),
  };
}

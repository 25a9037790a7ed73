import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { GREY } from './index.js';

/** @type {import('./index.js').Make} */
export async function make(container, { width, height, nodes, edges }) {
  /** @type {DataSet<import('vis-network').Node>} */
  const dots = new DataSet(nodes.map(({ id, x, y, radius, colour }) => ({ id, x, y, size: radius, color: colour })));
  /** @type {DataSet<import('vis-network').Edge>} */
  const lines = new DataSet(edges.map(({ id, from, to }) => ({ id, from, to, hidden: false })));
  const network = new Network(
    container,
    { nodes: dots, edges: lines },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', borderWidth: 0 },
      edges: { smooth: false, width: 1, color: { color: GREY, inherit: false } },
    },
  );
  let middle = { x: width / 2, y: height / 2 };
  const look = () => network.moveTo({ scale: 1, position: middle, animation: false });
  look();
  await new Promise((resolve) => network.once('afterDrawing', resolve));
  return {
    setVisible: ({ shown, hidden }) => {
      lines.update([...hidden.map((id) => ({ id, hidden: true })), ...shown.map((id) => ({ id, hidden: false }))]);
    },
    panBy: (dx, dy) => {
      middle = { x: middle.x - dx, y: middle.y - dy };
      look();
    },
    destroy: () => network.destroy(),
  };
}

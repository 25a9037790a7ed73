import { MultiUndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import { GREY } from './index.js';

/** @type {import('./index.js').Make} */
export function make(container, { width, height, nodes, edges }) {
  const graph = new MultiUndirectedGraph();
  // Its axis points up.
  for (const { id, x, y, radius, colour } of nodes)
    graph.addNode(id, { x, y: height - y, size: radius, color: colour });
  for (const { id, from, to } of edges) graph.addEdgeWithKey(id, from, to, { size: 1, color: GREY });
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    stagePadding: 0,
    edgeProgramClasses: { line: EdgeLineProgram },
    defaultEdgeType: 'line',
  });
  sigma.setCustomBBox({ x: [0, width], y: [0, height] });
  sigma.refresh();
  const camera = sigma.getCamera();
  /** One unit of its camera is as many pixels. */
  const unit = sigma.framedGraphToViewport({ x: 1, y: 0 }).x - sigma.framedGraphToViewport({ x: 0, y: 0 }).x;
  return {
    setVisible: ({ shown, hidden }) => {
      for (const id of hidden) graph.setEdgeAttribute(id, 'hidden', true);
      for (const id of shown) graph.setEdgeAttribute(id, 'hidden', false);
    },
    panBy: (dx, dy) => {
      const { x: across, y: up } = camera.getState();
      camera.setState({ x: across - dx / unit, y: up + dy / unit });
    },
    destroy: () => sigma.kill(),
  };
}

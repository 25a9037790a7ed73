import cytoscape from 'cytoscape';
import { GREY } from './index.js';

/** @type {import('./index.js').Make} */
export function make(container, { nodes, edges }) {
  const dots = nodes.map(({ id, x, y, radius, colour }) => ({
    data: { id: `n${id}`, size: 2 * radius, colour },
    position: { x, y },
  }));
  const lines = edges.map(({ id, from, to }) => ({ data: { id: `e${id}`, source: `n${from}`, target: `n${to}` } }));
  const cy = cytoscape({
    container,
    elements: { nodes: dots, edges: lines },
    layout: { name: 'preset', fit: false },
    zoom: 1,
    pan: { x: 0, y: 0 },
    style: [
      { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(colour)' } },
      { selector: 'edge', style: { width: 1, 'line-color': GREY, 'curve-style': 'haystack' } },
      { selector: '.gone', style: { display: 'none' } },
    ],
  });
  const drawn = cy.edges().toArray();
  const collect = (/** @type {readonly number[]} */ ids) =>
    ids.reduce((all, id) => (drawn[id] ? all.merge(drawn[id]) : all), cy.collection());
  return {
    setVisible: ({ shown, hidden }) => {
      cy.batch(() => {
        collect(hidden).addClass('gone');
        collect(shown).removeClass('gone');
      });
    },
    panBy: (dx, dy) => void cy.panBy({ x: dx, y: dy }),
    destroy: () => cy.destroy(),
  };
}

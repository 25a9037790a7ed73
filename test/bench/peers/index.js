/**
 * The graph as a peer is given it: where its nodes stand on the screen, in CSS pixels from the corner, so that at zoom 1
 * the picture is the one that Entente draws.
 * @typedef {{
 *   width: number,
 *   height: number,
 *   nodes: readonly { id: number, x: number, y: number, radius: number, colour: string }[],
 *   edges: readonly { id: number, from: number, to: number }[],
 * }} PeerGraph
 */

/**
 * What the window leaves of the edges, and how that differs from before: ids of edges.
 * @typedef {{ isVisible: Uint8Array, shown: readonly number[], hidden: readonly number[] }} Change
 */

/**
 * A graph drawn by a peer. A promise given back says when it has drawn; without one it draws in the next frame.
 * @typedef {{
 *   setVisible: (change: Change) => void | Promise<unknown>,
 *   panBy: (dx: number, dy: number) => void | Promise<unknown>,
 *   destroy: () => void,
 * }} Drawn
 */

/** @typedef {(container: HTMLElement, graph: PeerGraph) => Drawn | Promise<Drawn>} Make */

/**
 * A library that draws graphs. Add one by writing a file like the others and a line here.
 * @typedef {{ id: string, load: () => Promise<{ make: Make }>, isWebgl?: boolean }} PeerLibrary
 */

/** @type {readonly PeerLibrary[]} */
export const PEERS = [
  { id: 'force-graph', load: () => import('./force-graph.js') },
  { id: 'cytoscape', load: () => import('./cytoscape.js') },
  { id: 'vis-network', load: () => import('./vis-network.js') },
  { id: 'sigma', load: () => import('./sigma.js'), isWebgl: true },
  { id: 'g6', load: () => import('./g6.js') },
];

/** The grey of every tie. */
export const GREY = '#c4c8ce';

import { normalizePath } from 'vite';

/** @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Graph */

/**
 * How the code is cut into files: what the first picture needs in a few of them, and each part that comes later by itself.
 * What starts the app, and fetches its data, must not wait for what shows it.
 * @param {string} page the page, which starts the app
 * @returns {{ groups: import('vite').Rolldown.CodeSplittingGroup[] }}
 */
export function chunksOfApp(page) {
  /** @type {Set<string>} */
  const start = new Set();
  return {
    groups: [
      { name: 'cytoscape', test: /node_modules[\\/]cytoscape/, priority: 3 },
      { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
      {
        name: (id, graph) => {
          if (start.size === 0) addReached(normalizePath(page), graph, start);
          return start.has(id) ? 'start' : null;
        },
        tags: ['$initial'],
        priority: 2,
      },
      { name: 'screen', tags: ['$initial'], priority: 1 },
    ],
  };
}

/**
 * @param {string} id
 * @param {Graph} graph
 * @param {Set<string>} reached
 */
function addReached(id, graph, reached) {
  if (reached.has(id)) return;
  reached.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) addReached(next, graph, reached);
}

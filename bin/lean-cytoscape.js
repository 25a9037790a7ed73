import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Parts of Cytoscape that Entente does without, by their place in its sources, and what stands for them. */
const LEFT_OUT = {
  // Only its search by breadth is used, by Cytoscape itself: measures and paths are Entente's own.
  'collection/algorithms/index.mjs': `export { default } from './bfs-dfs.mjs';`,
  // Entities stand where Entente's layouts say.
  'extensions/layout/index.mjs': `import impl from './null.mjs'; export default [{ name: 'null', impl }];`,
  // It would need a graphics card to be of use.
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
};

/**
 * Builds Cytoscape from its own sources, without a third of it: it comes as one file, of which nothing can be shaken off.
 * @param {string} root folder of the repository
 * @returns {import('vite').Plugin}
 */
export function leanCytoscape(root) {
  const sources = join(root, 'node_modules/cytoscape/src').replaceAll('\\', '/');
  return {
    name: 'entente:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      // A new version may have moved them: then this says so, and not a picture that does not come.
      await Promise.all(Object.keys(LEFT_OUT).map((path) => readFile(join(sources, path))));
    },
    resolveId: (id) => (id === 'cytoscape' ? `${sources}/index.mjs` : null),
    load(id) {
      const path = id.startsWith(`${sources}/`) ? id.slice(sources.length + 1) : '';
      return Object.hasOwn(LEFT_OUT, path) ? LEFT_OUT[/** @type {keyof typeof LEFT_OUT} */ (path)] : null;
    },
  };
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { serviceWorker } from './service-worker.js';

const NAME = 'sw.js';
const PAGE = 'index.html';
/** What nothing in the app opens: texts for readers, the published schema, the picture for other sites. */
const LEFT_OUT = /\.(?:md|map)$|^entente\.schema\.json$|^site\/preview\.png$/;

/**
 * Writes the service worker beside the built app, which then opens without a network.
 * @returns {import('vite').Plugin}
 */
export function forOffline() {
  let folder = '';
  return {
    name: 'entente:for-offline',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'single',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    // When all else is written, the app as one file too.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeFileSync(join(folder, NAME), serviceWorkerOf(folder)),
    },
  };
}

/**
 * The text of the service worker for a folder of built files.
 * @param {string} folder
 */
export function serviceWorkerOf(folder) {
  const files = filesIn(folder).filter((file) => file !== NAME && !LEFT_OUT.test(file));
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  // Many hosts lead from index.html on to the folder, and a page that was led on is not taken from a cache.
  const addresses = files.map((file) => (file === PAGE ? '' : encodeURI(file)));
  const values = [JSON.stringify(addresses), JSON.stringify(hash.digest('hex').slice(0, 16))];
  return `// Written by bin/offline.js.\n(${serviceWorker.toString()})(self, ${values.join(', ')});\n`;
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

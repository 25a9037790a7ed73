import { join } from 'node:path';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * Lets work be done with the modules of the app in Node. They import parts of themselves late, so what loads them stays
 * open until the work is done.
 * @template T
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<T>} work
 */
export async function withModules(work) {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': join(root, 'src') } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await work((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}

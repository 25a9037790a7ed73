import { mkdtemp, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * Lets work be done with modules of the app in Node, put together as they are for the browser: where each stays by
 * itself, every use of a constant of another is a call. They import parts of themselves late, so what they were put
 * into is deleted only when the work is done.
 * @template T
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<T>} work
 */
export async function withModules(work) {
  // Among the packages, which the modules look for from here.
  const outDir = await mkdtemp(join(root, 'node_modules/.bench-'));
  try {
    return await work(async (path) => {
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { '@': join(root, 'src') } },
        build: {
          ssr: join(root, path),
          outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
        },
      });
      return import(pathToFileURL(join(outDir, `${parse(path).name}.js`)).href);
    });
  } finally {
    await rm(outDir, { recursive: true });
  }
}

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunksOfApp } from './bin/chunks.js';
import { leanCytoscape } from './bin/lean-cytoscape.js';
import { forOffline } from './bin/offline.js';
import { asSite } from './bin/site.js';
import { alsoAsSingleFile, intoOneFile } from './bin/single-file.js';

/** The development server puts a script into the page, which the policy of the page forbids. */
const openPolicy = {
  name: 'entente:open-policy',
  apply: 'serve' as const,
  transformIndexHtml: (html: string) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

const page = fileURLToPath(new URL('./index.html', import.meta.url));
const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  return {
    base: './',
    publicDir: isSingle ? false : 'data',
    plugins: [
      react(),
      openPolicy,
      leanCytoscape(fileURLToPath(new URL('.', import.meta.url))),
      asSite(process.env['ENTENTE_SITE']),
      alsoAsSingleFile(),
      forOffline(),
      ...(isSingle ? [intoOneFile()] : []),
    ],
    resolve: {
      alias: [
        ...(isSingle ? [{ find: './start-worker', replacement: source('work/start-worker.inline.ts') }] : []),
        { find: /^@\//, replacement: source('') },
      ],
    },
    worker: { format: isSingle ? ('iife' as const) : ('es' as const) },
    build: {
      target: 'baseline-widely-available',
      emptyOutDir: !isSingle,
      cssCodeSplit: !isSingle,
      // The browsers that README names do it by themselves.
      modulePreload: isSingle ? false : { polyfill: false },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // Both are needed for the first picture.
        ...(isSingle ? {} : { input: [page, source('ui/mount.tsx')] }),
        output: {
          codeSplitting: isSingle ? false : chunksOfApp(page),
        },
      },
    },
    test: {
      environment: 'node',
      include: ['test/**/*.test.{ts,tsx}'],
      // Only a hang is a fault: how long a test takes says more of the machine than of the code.
      testTimeout: 60_000,
    },
  };
});

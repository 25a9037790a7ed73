#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { isSameFile, passingFile, readBytes, reasonOf, writeText } from './disk.js';
import { serve } from './serve.js';

// The command line is run from its TypeScript source, so there is nothing to build and nothing to be out of date.
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}src/cli/main.ts`, {
  configFile: false,
  logLevel: 'silent',
  root,
  resolve: { alias: { '@': `${root}src` } },
});

/**
 * Builds the app and serves it, and the file beside it.
 * @param {string} path
 * @param {number} port
 */
async function serveFile(path, port) {
  await build({ root, logLevel: 'warn' });
  const name = `opened/${encodeURIComponent(basename(path))}`;
  const site = await serve({ root: `${root}/dist`, port, files: new Map([[`/${name}`, path]]) });
  console.log(`Entente is open at ${site.address}?data=${encodeURIComponent(site.address + name)}\nCtrl+C ends it.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
}

// A reader that has seen enough (`| head`) is no trouble.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
/** @satisfies {import('../src/cli/command').Terminal} */
const terminal = {
  out: (/** @type {string} */ text) => process.stdout.write(text),
  err: (/** @type {string} */ text) => process.stderr.write(text),
  readFile: readBytes,
  writeFile: writeText,
  isSameFile,
  serve: (/** @type {import('../src/cli/command').Shown} */ shown, /** @type {number} */ port) =>
    void serveFile('path' in shown ? shown.path : passingFile(shown.name, shown.text), port).catch((error) => {
      console.error(`entente open: ${reasonOf(error)}`);
      process.exitCode = 1;
    }),
};
process.exitCode = module.run(process.argv.slice(2), terminal, version);

#!/usr/bin/env node
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build, runnerImport } from 'vite';
import { serve } from './serve.js';

// The command line is run from its TypeScript source, so there is nothing to build and nothing to be out of date.
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}src/cli/main.ts`, {
  configFile: false,
  logLevel: 'silent',
  root,
  resolve: { alias: { '@': `${root}src` } },
});

const LARGEST = 200 * 2 ** 20;

/** @param {string} path */
function readFile(path) {
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      return { trouble: `the file has ${Math.round(size / 2 ** 20)} MB, and at most ${LARGEST / 2 ** 20} MB are read` };
    const bytes = readFileSync(path);
    return { bytes: bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes };
  } catch (error) {
    return { trouble: `the file cannot be read (${reasonOf(error)})` };
  }
}

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

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
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
  readFile,
  writeFile: (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(path, text),
  serve: (/** @type {string} */ path, /** @type {number} */ port) =>
    void serveFile(path, port).catch((error) => {
      console.error(`entente open: ${reasonOf(error)}`);
      process.exitCode = 1;
    }),
};
process.exitCode = module.run(process.argv.slice(2), terminal, version);

#!/usr/bin/env node
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

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
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { trouble: `the file cannot be read (${reasonOf(error)})` };
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
};
process.exitCode = module.run(process.argv.slice(2), terminal, version);

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

function readFile(path) {
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      return { trouble: `the file has ${Math.round(size / 2 ** 20)} MB, and at most ${LARGEST / 2 ** 20} MB are read` };
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { trouble: `the file cannot be read (${error.code ?? error.message})` };
  }
}

// A reader that has seen enough (`| head`) is no trouble.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readFile,
  writeFile: (path, text) => writeFileSync(path, text),
};
process.exitCode = module.run(process.argv.slice(2), terminal, version);

#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from './serve.js';

const DEFAULT_PORT = 4173;
/** Ports tried in turn when the wished one is taken. */
const TRIES = 50;
const HELP = `Builds Entente and serves it on this machine.

  npm start                  at http://127.0.0.1:${DEFAULT_PORT}/, or the next free port
  npm start -- --port 8080   at another port (or set PORT)
`;

const root = fileURLToPath(new URL('..', import.meta.url));

const wishes = readWishes();
if (typeof wishes === 'string') {
  console.error(wishes);
  process.exitCode = 2;
} else if (wishes.help) console.log(HELP);
else await start(wishes.port);

/** What the command line asks for, or a sentence saying what is wrong with it. */
function readWishes() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    const text = values.port ?? process.env['PORT'] ?? String(DEFAULT_PORT);
    const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (port < 0 || port > 65_535) return `The port “${text}” is not a whole number from 0 to 65535.`;
    return { port, help: values.help === true };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${HELP}`;
  }
}

/** @param {number} port */
async function start(port) {
  await build({ root, logLevel: 'warn' });
  const site = await serveFrom(port);
  if (port !== 0 && site.port !== port) console.log(`Port ${port} is taken.`);
  console.log(`Entente is open at ${site.address}\nCtrl+C ends it.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
}

/**
 * Serves at the first free port from the wished one on.
 * @param {number} wished
 */
async function serveFrom(wished) {
  for (let port = wished; ; port++) {
    try {
      return await serve({ root: `${root}/dist`, port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port === wished + TRIES || port === 65_535) throw error;
    }
  }
}

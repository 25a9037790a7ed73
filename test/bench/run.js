#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, createServer } from 'vite';
import { serve } from '../../bin/serve.js';
import { findBrowser } from '../support/browser.js';
import { describeFigure } from './figures.js';
import { measureFiles } from './files.js';
import { measureBrush, measureOpening } from './page.js';

const root = join(import.meta.dirname, '../..');
const PARTS = ['core', 'opening', 'files', 'brush'];

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const parts = values.only?.flatMap((text) => text.split(',')) ?? PARTS;
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join('”, “')}”; there are ${PARTS.join(', ')}.`);
  process.exitCode = 2;
} else {
  keepToTwoCores();
  if (parts.includes('core')) print('Core, in Node', await measureCoreFigures());
  if (parts.some((part) => part !== 'core')) await measurePage();
}

/** The figures are stated for two cores; where there are more, Linux can keep us to two. */
function keepToTwoCores() {
  if (availableParallelism() > 2) spawnSync('taskset', ['-a', '-p', '-c', '0,1', String(process.pid)]);
  console.log(`Node ${process.version}, ${availableParallelism()} cores in use`);
}

async function measureCoreFigures() {
  // The core imports parts of itself late, so what runs it has to stay open while it works.
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
    const { measureCore } = await vite.ssrLoadModule('/test/bench/core.ts');
    return await measureCore(readFileSync(join(root, 'data/russia-china.json'), 'utf8'));
  } finally {
    await vite.close();
  }
}

async function measurePage() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH to its program file.');
  await build({ root, logLevel: 'error' });
  const site = await serve({ root: join(root, 'dist') });
  try {
    const target = { executablePath, address: site.address };
    if (parts.includes('opening')) print('Opening, in Chromium', await measureOpening(target));
    if (parts.includes('files')) print('Large files, in Chromium', await measureFiles(target));
    if (parts.includes('brush')) print('Brush, in Chromium', await measureBrush(target));
  } finally {
    await site.close();
  }
}

/**
 * @param {string} title
 * @param {readonly import('./figures.js').Figure[]} figures
 */
function print(title, figures) {
  console.log(`\n${title}`);
  for (const figure of figures) console.log(`  ${describeFigure(figure)}`);
}

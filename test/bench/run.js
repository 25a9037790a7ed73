#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from '../../bin/serve.js';
import { findBrowser } from '../support/browser.js';
import { withModules } from './core-modules.js';
import { measureDrawing } from './drawing/index.js';
import { drawingGoals, drawingTables, growthTable } from './drawing/report.js';
import { SIZES } from './drawing/sizes.js';
import { describeComparison, describeFigure } from './figures.js';
import { measureFiles } from './files.js';
import { measureFrames } from './frames.js';
import { measureBrush, measureOpening } from './page.js';
import { PEERS } from './peers/index.js';
import { measurePan } from './pan.js';
import { measureSize } from './size.js';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** @typedef {{ executablePath: string, address: string }} Target */
/** @typedef {{ title: string, needsPage: boolean, run: (target: Target) => Promise<void> }} Part */

/** @type {Readonly<Record<string, Part>>} */
const PARTS = {
  core: { title: 'Core, in Node', needsPage: false, run: measureCore },
  questions: { title: 'Questions, in Node', needsPage: false, run: measureQuestions },
  layout: { title: 'Layout', needsPage: true, run: measureLayout },
  size: { title: 'Size', needsPage: true, run: async (target) => print(await measureSize({ ...target, dist })) },
  opening: {
    title: 'Opening, in Chromium',
    needsPage: true,
    run: async (target) => print(await measureOpening(target)),
  },
  files: {
    title: 'Large files, in Chromium',
    needsPage: true,
    run: async (target) => print(await measureFiles(target)),
  },
  brush: { title: 'Brush, in Chromium', needsPage: true, run: async (target) => print(await measureBrush(target)) },
  pan: {
    title: 'A finger on a phone, in Chromium',
    needsPage: true,
    run: async (target) => print(await measurePan(target)),
  },
  peers: { title: 'Drawing, beside the peers', needsPage: true, run: drawWithPeers },
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    sizes: { type: 'string', multiple: true },
    peers: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '3' },
    limit: { type: 'string', default: '180' },
    pictures: { type: 'string' },
  },
});
const listed = (/** @type {readonly string[] | undefined} */ texts) =>
  texts?.flatMap((text) => text.split(',')) ?? null;
const rounds = Number(values.rounds);
const limitMs = 1000 * Number(values.limit);
const parts = listed(values.only) ?? Object.keys(PARTS);
const sizes = listed(values.sizes);
const peers = listed(values.peers);

const misuse = [
  unknown('part', parts, Object.keys(PARTS)),
  unknown(
    'size',
    sizes ?? [],
    SIZES.map(({ id }) => id),
  ),
  unknown(
    'peer',
    peers ?? [],
    PEERS.map(({ id }) => id),
  ),
  ...[values.rounds, values.limit].map((text) =>
    /^[1-9]\d*$/.test(text) ? null : `“${text}” is no whole number above 0.`,
  ),
].filter((sentence) => sentence !== null);
if (misuse.length > 0) {
  console.error(misuse.join('\n'));
  process.exitCode = 2;
} else {
  keepToTwoCores();
  await runParts();
}

/**
 * @param {string} what
 * @param {readonly string[]} said
 * @param {readonly string[]} known
 */
function unknown(what, said, known) {
  const others = said.filter((one) => !known.includes(one));
  return others.length === 0 ? null : `There is no ${what} “${others.join('”, “')}”; there are ${known.join(', ')}.`;
}

/** The figures are stated for two cores; where there are more, Linux can keep us to two. */
function keepToTwoCores() {
  if (availableParallelism() > 2) spawnSync('taskset', ['-a', '-p', '-c', '0,1', String(process.pid)]);
  console.log(`Node ${process.version}, ${availableParallelism()} cores in use`);
}

async function runParts() {
  const wanted = Object.entries(PARTS)
    .filter(([name]) => parts.includes(name))
    .map(([, part]) => part);
  const site = wanted.some(({ needsPage }) => needsPage) ? await openSite() : null;
  try {
    for (const { title, run } of wanted) {
      console.log(`\n${title}`);
      // One after another: they would be in each other's way.
      // oxlint-disable-next-line no-await-in-loop
      await run(site ?? { executablePath: '', address: '' });
    }
  } finally {
    await site?.close();
  }
}

async function openSite() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH to its program file.');
  await build({ root, logLevel: 'error' });
  return { executablePath, ...(await serve({ root: dist })) };
}

async function measureCore() {
  const text = readFileSync(join(root, 'data/russia-china.json'), 'utf8');
  await withModules(async (load) => print(await (await load('/test/bench/core.ts'))['measureCore'](text)));
}

async function measureQuestions() {
  await withModules(async (load) => {
    const module = await load('/test/bench/questions.ts');
    compare(module['measureQuestions']());
    print(module['measureWindow']());
  });
}

/** @param {Target} target */
async function measureLayout(target) {
  await withModules(async (load) => compare((await load('/test/bench/layout.ts'))['measureLayout'](2 * rounds)));
  compare(await measureFrames({ ...target, rounds }));
}

/** @param {Target} target */
async function drawWithPeers({ executablePath }) {
  const onRow = (/** @type {string} */ text) => console.error(`  ${text}`);
  const wish = { executablePath, dist, sizes, peers, rounds, limitMs, pictures: values.pictures ?? null, onRow };
  const rows = await withModules(async (load) =>
    measureDrawing({ ...wish, placed: (await load('/test/bench/picture.ts'))['placed'] }),
  );
  console.log(`\n${drawingTables(rows).join('\n')}\n#### Growth\n\n${growthTable(rows)}\n`);
  compare(drawingGoals(rows));
}

/** @param {readonly import('./figures.js').Figure[]} figures */
function print(figures) {
  for (const figure of figures) console.log(`  ${describeFigure(figure)}`);
}

/** @param {readonly import('./figures.js').Comparison[]} comparisons */
function compare(comparisons) {
  for (const one of comparisons) console.log(`  ${describeComparison(one)}`);
}

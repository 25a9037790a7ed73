import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../../bin/serve.js';
import { PEERS } from '../peers/index.js';
import { ententeText } from '../seeded-file.js';
import { dayOf, END_YEARS, seededGraph } from '../seeded-graph.js';
import { ENTENTE, measureRun } from './measure.js';
import { MANY, SIZES } from './sizes.js';
import { taskOf } from './task.js';

/** @typedef {import('./measure.js').Run} Run */
/** @typedef {{ size: import('./sizes.js').Size, page: string, runs: readonly Run[] }} Row */

/**
 * @typedef {{
 *   executablePath: string,
 *   dist: string,
 *   placed: typeof import('../picture.ts').placed,
 *   sizes: readonly string[] | null,
 *   peers: readonly string[] | null,
 *   rounds: number,
 *   limitMs: number,
 *   pictures: string | null,
 *   onRow: (text: string) => void,
 * }} Wish null for all of them
 */

/** How far one key moves the picture in the app, in CSS pixels. */
const PAN_STEP = 80;

/**
 * Draws the same graphs with Entente and with its peers, in turn, so that a slow minute of the machine falls on all.
 * @param {Wish} wish
 * @returns {Promise<readonly Row[]>}
 */
export async function measureDrawing(wish) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-peers-'));
  const files = new Map();
  const stage = await openStage(join(folder, 'stage'), files);
  const site = await serve({ root: wish.dist, files });
  const share = (/** @type {string} */ name, /** @type {Iterable<string>} */ parts) => {
    const path = join(folder, name);
    writeParts(path, parts);
    files.set(`/bench/${name}`, path);
    return `bench/${name}`;
  };
  try {
    const small = site.address + share('small.json', ententeText(seededGraph(4, 4), 'small'));
    const sizes = SIZES.filter(({ id }) => wish.sizes === null || wish.sizes.includes(id));
    /** @type {Row[]} */
    const rows = [];
    for (const size of sizes) {
      rows.push(...(await measureSize(wish, size, { app: site.address, small, stage: stage.address, share })));
    }
    return rows;
  } finally {
    await Promise.all([site.close(), stage.close()]);
    rmSync(folder, { recursive: true });
  }
}

/**
 * The peers' page, built as their users would build it.
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} files
 */
async function openStage(folder, files) {
  const root = join(import.meta.dirname, '../peers');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  return serve({ root: folder, files });
}

/**
 * @param {Wish} wish
 * @param {import('./sizes.js').Size} size
 * @param {{ app: string, small: string, stage: string, share: (name: string, parts: Iterable<string>) => string }} at
 */
async function measureSize(wish, size, { app, small, stage, share }) {
  const name = size.id.replace('/', '-');
  const graph = seededGraph(size.entities, size.relationships);
  const file = app + share(`${name}.json`, ententeText(graph, size.id));
  /** @type {import('./pages.js').View | null} */
  let view = null;
  /** @type {string | null} */
  let address = null;
  // Where Entente has drawn first, its peers get the part of the world that it has shown.
  const task = async () => {
    const windows = END_YEARS.map(dayOf);
    address ??=
      stage + share(`${name}-task.json`, [taskOf(graph, wish.placed(graph), { view, windows, panStep: PAN_STEP })]);
    return address;
  };
  const rows = subjectsOf(wish, size).map((subject) => ({
    size,
    subject,
    page: subject.id,
    runs: /** @type {Run[]} */ ([]),
  }));
  for (let round = 0; round < wish.rounds; round++) {
    for (const { subject, page, runs } of rows) {
      const picture = wish.pictures && round === 0 ? join(wish.pictures, `${name}-${page}.png`) : undefined;
      const { executablePath, limitMs } = wish;
      const onView = (/** @type {import('./pages.js').View} */ seen) => (view ??= seen);
      const around = { executablePath, limitMs, app, small, stage, picture };
      runs.push(await measureRun(around, subject, size, { file, task, onView }));
      wish.onRow(`${size.id}, ${page}, round ${round + 1}: ${runs.at(-1)?.trouble ?? 'done'}`);
    }
  }
  return rows;
}

/**
 * @param {Wish} wish
 * @param {import('./sizes.js').Size} size
 * @returns {readonly import('./measure.js').Subject[]}
 */
function subjectsOf({ peers }, { relationships }) {
  const all = [{ id: ENTENTE }, ...PEERS];
  if (peers !== null) return all.filter(({ id }) => id === ENTENTE || peers.includes(id));
  return relationships > MANY ? all.slice(0, 2) : all;
}

/**
 * @param {string} path
 * @param {Iterable<string>} parts
 */
function writeParts(path, parts) {
  const file = openSync(path, 'w');
  for (const part of parts) writeSync(file, part);
  closeSync(file);
}

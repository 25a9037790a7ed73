import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { quantile } from './figures.js';
import { ententeText } from './seeded-file.js';
import { seededGraph } from './seeded-graph.js';
import { BROWSER_ARGS } from '../support/browser.js';

/** @typedef {import('./figures.js').Comparison} Comparison */

const VIEWPORT = { width: 1440, height: 900 };
/** One that takes a while, and shows itself improving: the page draws it again and again meanwhile. */
const LAYOUT = 'clusters';
const SETTLED_MS = 3000;
const IDLE_MS = 3000;
const OPENING_MS = 180_000;

/**
 * The beat of the page while a layout runs in its worker, against its beat at rest: a large file stands open, another layout
 * is asked for, and the frames count that end between question and answer. (While a file is opened the page builds its
 * screen beside the layout: that beat would be the page's own.)
 * @param {{ executablePath: string, address: string, rounds: number }} options
 * @returns {Promise<readonly Comparison[]>}
 */
export async function measureFrames({ executablePath, address, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-frames-'));
  const path = join(folder, 'large.json');
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, '--disable-gpu'] });
  /** @type {number[]} */
  const idle = [];
  /** @type {number[]} */
  const busy = [];
  let frames = 0;
  try {
    writeFileSync(path, [...ententeText(seededGraph(100_000, 500_000), 'large')].join(''));
    for (let round = 0; round < rounds; round++) {
      const told = await openLarge(browser, address, path);
      idle.push(quantile(told.idle, 0.95));
      busy.push(quantile(told.busy, 0.95));
      frames += told.busy.length;
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  const name = `frame p95 while a layout runs (${frames} frames)`;
  return [{ name, ours: busy, theirs: idle, peer: 'at rest', unit: 'ms', atMost: 1.1 }];
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string} path
 */
async function openLarge(browser, address, path) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  const pictures = (/** @type {number} */ count) =>
    page.waitForFunction((count) => performance.getEntriesByName('entente:first-picture').length >= count, count, {
      timeout: OPENING_MS,
      polling: 200,
    });
  await pictures(1);
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(() => performance.mark('bench:rest'));
  await page.waitForTimeout(IDLE_MS);
  await page.locator('input[type=file]').first().setInputFiles(path);
  await pictures(2);
  await page.waitForTimeout(SETTLED_MS);
  const busy = await page.evaluate(askForLayout, LAYOUT);
  const idle = await page.evaluate((idleMs) => {
    const rest = performance.getEntriesByName('bench:rest')[0]?.startTime ?? 0;
    return performance
      .getEntriesByName('bench:frame')
      .filter((one) => one.startTime >= rest && one.startTime + one.duration <= rest + idleMs)
      .map((one) => one.duration);
  }, IDLE_MS);
  await context.close();
  return { idle, busy };
}

/**
 * Runs in the page: asks for a layout, and gives the frames until the worker has answered. Nothing looks at the page meanwhile.
 * @param {string} layout
 * @returns {Promise<number[]>}
 */
async function askForLayout(layout) {
  await new Promise((resolve) => {
    addEventListener('bench:answered', resolve, { once: true });
    const view = new URLSearchParams(location.search);
    view.set('layout', layout);
    history.pushState(null, '', `?${view}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const asked = performance.getEntriesByName('bench:layout').at(-1);
  if (!asked) return [];
  return performance
    .getEntriesByName('bench:frame')
    .filter(({ startTime, duration }) => {
      return startTime >= asked.startTime && startTime + duration <= asked.startTime + asked.duration;
    })
    .map(({ duration }) => duration);
}

/** Runs in the page before anything else: measures every frame, and every question for a layout until it is answered. */
function watch() {
  let before = performance.now();
  const next = () => {
    const now = performance.now();
    performance.measure('bench:frame', { start: before, end: now });
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  window.Worker = class extends Worker {
    /** @type {Map<unknown, number>} */
    #asked = new Map();
    /** @param {string | URL} address @param {WorkerOptions} [options] */
    constructor(address, options) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        const start = this.#asked.get(data?.id);
        if (start !== undefined) {
          performance.measure('bench:layout', { start, end: performance.now() });
          dispatchEvent(new Event('bench:answered'));
        }
        this.#asked.delete(data?.id);
      });
    }
    /**
     * @override
     * @param {any} message
     * @param {any} [transfer]
     */
    postMessage(message, transfer) {
      const path = Array.isArray(message?.path) ? message.path.join('.') : '';
      if (/layout/i.test(path)) this.#asked.set(message.id, performance.now());
      super.postMessage(message, transfer);
    }
  };
}

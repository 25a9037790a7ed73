import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { largeFiles } from './large-files.js';
import { BROWSER_ARGS } from '../support/browser.js';

/** @typedef {import('./figures.js').Figure} Figure */

const ROUNDS = 5;
const VIEWPORT = { width: 1440, height: 900 };
const SETTLED_MS = 1500;

/**
 * From the choice of a large file (of a table: from the yes to how it is read) to its first picture, and the longest
 * task of the page meanwhile and in the second after it. The files take turns, so that a slow minute falls on all.
 * @param {{ executablePath: string, address: string }} options
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureFiles({ executablePath, address }) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const files = largeFiles().map((file) => ({
    ...file,
    path: join(folder, file.name),
    times: /** @type {number[]} */ ([]),
    longest: /** @type {number[]} */ ([]),
  }));
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, '--disable-gpu'] });
  try {
    for (const { path, text } of files) writeFileSync(path, text);
    for (let round = 0; round < ROUNDS; round++) {
      for (const file of files) {
        const { time, longest } = await openFile(browser, address, file.path);
        file.times.push(time);
        file.longest.push(longest);
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  return files.flatMap(({ name, goal, times, longest }) => [
    { name: `${name}, to its first picture`, unit: 'ms', values: times, goal },
    { name: '  the longest task of the page', unit: 'ms', values: longest, goal: 'at most 100 ms' },
  ]);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string} path
 */
async function openFile(browser, address, path) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('entente:first-picture').length === 1);
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(watch);
  await page.locator('input[type=file]').first().setInputFiles(path);
  if (path.endsWith('.csv')) {
    const yes = page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true });
    await yes.waitFor({ timeout: 120_000 });
    await yes.click();
  }
  await page.waitForFunction(() => performance.getEntriesByName('entente:first-picture').length === 2, null, {
    timeout: 120_000,
    polling: 200,
  });
  await page.waitForTimeout(1000);
  const told = await page.evaluate(() => {
    const begun = performance.getEntriesByName('bench:begin').at(-1)?.startTime ?? Number.NaN;
    const drawn = performance.getEntriesByName('entente:first-picture').at(-1)?.startTime ?? Number.NaN;
    const tasks = performance.getEntriesByName('bench:task').filter(({ startTime }) => startTime >= begun);
    return {
      time: drawn - begun,
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    };
  });
  await context.close();
  return told;
}

/** Runs in the page: marks when files are chosen or a button is pressed, and every long task. */
function watch() {
  const begin = () => performance.mark('bench:begin');
  document.addEventListener(
    'change',
    ({ target }) => target instanceof HTMLInputElement && target.type === 'file' && begin(),
    {
      capture: true,
    },
  );
  document.addEventListener('click', begin, { capture: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      performance.measure('bench:task', { start: startTime, duration });
  }).observe({ type: 'longtask' });
}

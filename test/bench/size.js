import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { BROWSER_ARGS } from '../support/browser.js';

/** @typedef {import('./figures.js').Figure} Figure */

/** Files above so many kB are named. */
const LARGE = 20;
const ANSWERED_MS = 3000;

/**
 * The scripts that the page and its worker have asked for by the time of the first picture, each packed as the server packs it.
 * @param {{ executablePath: string, address: string, dist: string }} options
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureSize({ executablePath, address, dist }) {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, '--disable-gpu'] });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    /** @type {import('playwright').Request[]} */
    const requests = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('entente:first-picture').length > 0);
    // When a request began is known only once it was answered.
    await page.waitForTimeout(ANSWERED_MS);
    const drawn = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('entente:first-picture')[0]?.startTime ?? 0),
    );
    const paths = requests
      .filter((request) => request.timing().startTime < drawn)
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => path.endsWith('.js'));
    const files = [...new Set(paths)].map((path) => ({
      path,
      size: gzipSync(readFileSync(join(dist, path))).length / 1000,
    }));
    const sum = files.reduce((whole, { size }) => whole + size, 0);
    const large = files.filter(({ size }) => size > LARGE).toSorted((a, b) => b.size - a.size);
    return [
      {
        name: `scripts before the first picture, ${files.length} files`,
        unit: 'kB',
        values: [sum],
        goal: 'at most 350 kB',
      },
      ...large.map(({ path, size }) => ({ name: `  ${basename(path)}`, unit: 'kB', values: [size] })),
    ];
  } finally {
    await browser.close();
  }
}

import { chromium } from 'playwright';
import { BROWSER_ARGS } from '../support/browser.js';

/** @typedef {import('./figures.js').Figure} Figure */

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true };
const PICTURES = [
  { name: 'opening picture', search: '' },
  { name: 'everything drawn', search: '?draw=all' },
];
/** How many times slower than it is the processor is made. */
const SLOWDOWNS = [1, 4];
const SETTLED_MS = 8000;
const DRAG_MS = 4000;
/** How often a finger is heard of. */
const BEAT_MS = 12;
const REACH = 60;

/**
 * The beat of the page while a finger drags the picture of a phone round and round, at the beat of a display.
 * @param {{ executablePath: string, address: string }} options
 * @returns {Promise<readonly Figure[]>}
 */
export async function measurePan({ executablePath, address }) {
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  /** @type {Figure[]} */
  const figures = [];
  for (const { name, search } of PICTURES) {
    for (const rate of SLOWDOWNS) {
      const values = await pan(browser, address + search, rate);
      const goal = rate === 1 ? { goal: 'p95 at most 17 ms' } : {};
      figures.push({ name: `a frame of a pan, ${name}, processor 1/${rate}`, unit: 'ms', values, ...goal });
    }
  }
  await browser.close();
  return figures;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {number} rate
 */
async function pan(browser, address, rate) {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('entente:first-picture').length > 0);
  await page.waitForTimeout(SETTLED_MS);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const box = await page.getByRole('img').first().boundingBox();
  // In the lower left corner stands nothing that would be dragged instead.
  const start = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) * 0.86 };
  const frames = page.evaluate(watchFrames, DRAG_MS);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  const begun = Date.now();
  while (Date.now() - begun < DRAG_MS) {
    const angle = ((Date.now() - begun) / DRAG_MS) * 4 * Math.PI;
    const at = { x: start.x + REACH * (1 - Math.cos(angle)), y: start.y - REACH * Math.sin(angle) };
    // The next movement waits for no answer, as a finger does not.
    session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] }).catch(() => undefined);
    await page.waitForTimeout(BEAT_MS);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const values = await frames;
  await context.close();
  return values;
}

/**
 * Runs in the page: how long each frame takes, for so long.
 * @param {number} forMs
 * @returns {Promise<number[]>}
 */
function watchFrames(forMs) {
  return new Promise((resolve) => {
    const begun = performance.now();
    /** @type {number[]} */
    const times = [];
    let last = begun;
    const note = (/** @type {number} */ now) => {
      times.push(now - last);
      last = now;
      if (now - begun < forMs) requestAnimationFrame(note);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(note);
  });
}

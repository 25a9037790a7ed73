import { chromium } from 'playwright';
import { BROWSER_ARGS } from '../support/browser.js';

/** @typedef {import('./figures.js').Figure} Figure */

const VIEWPORT = { width: 1440, height: 900 };
const OPENINGS = 7;
const ROUNDS = 3;
const STEPS = 20;
const WARM_UP = 6;
/** A window that leaves the slider room to step, on the years in which most happens. */
const WINDOW = 'from=2014&to=2024-05';
/** Frames follow each other as fast as they can be drawn, so that none is rounded up to the beat of a display. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** A machine without a graphics card paints canvases itself; emulating a card for them would be many times slower. */
const NO_CARD = ['--disable-gpu'];
/** What the page still does after its first picture (the search index) is no part of a step. */
const SETTLED_MS = 1500;

/**
 * From the start of navigation to the first picture, each time in a fresh context.
 * @param {{ executablePath: string, address: string }} options
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureOpening({ executablePath, address }) {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, ...NO_CARD] });
  /** @type {number[]} */
  const values = [];
  for (let run = 0; run < OPENINGS; run++) values.push(await openOnce(browser, address));
  await browser.close();
  return [{ name: 'first legible picture', unit: 'ms', values, goal: 'at most 1,500 ms' }];
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
async function openOnce(browser, address) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('entente:first-picture')[0]?.startTime,
    null,
    {
      timeout: 30_000,
    },
  );
  const time = await mark.jsonValue();
  await context.close();
  return time ?? Number.NaN;
}

/**
 * One step of the brush, from the key to the painted frame, with the opening picture, with everything drawn, in
 * the lanes and on the map. They take turns, so that a slow minute of the machine falls on both.
 * @param {{ executablePath: string, address: string }} options
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureBrush({ executablePath, address }) {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, ...NO_CARD, ...UNPACED] });
  const cases = [
    { name: 'a brush step, opening picture', goal: 'p95 at most 33 ms', search: `?${WINDOW}` },
    { name: 'a brush step, everything drawn', goal: 'p95 at most 100 ms', search: `?${WINDOW}&draw=all` },
    { name: 'a brush step, lanes', goal: 'p95 at most 33 ms', search: `?${WINDOW}&view=lanes` },
    { name: 'a brush step, map', goal: 'p95 at most 33 ms', search: `?${WINDOW}&view=map` },
  ].map((one) => ({ ...one, steps: /** @type {number[]} */ ([]), idle: /** @type {number[]} */ ([]) }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of cases) {
      const { steps, idle } = await brush(browser, address + one.search);
      one.steps.push(...steps);
      one.idle.push(...idle);
    }
  }
  await browser.close();
  return cases.flatMap(({ name, goal, steps, idle }) => [
    { name, goal, unit: 'ms', values: steps },
    { name: `  of which waiting for frames (a step without a key)`, unit: 'ms', values: idle },
  ]);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
async function brush(browser, address) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('canvas') !== null);
  await page.waitForTimeout(SETTLED_MS);
  const slider = page.getByRole('slider', { name: 'From', exact: true });
  const times = await slider.evaluate(stepThrough, { count: STEPS, warmUp: WARM_UP });
  await context.close();
  return times;
}

/**
 * Runs in the page: presses the right arrow key again and again, and waits each time until the picture is painted.
 * @param {Element} slider
 * @param {{ count: number, warmUp: number }} plan
 */
async function stepThrough(slider, { count, warmUp }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** Reading a pixel back makes the browser finish drawing. */
  const readBack = () => {
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width > 0 && canvas.height > 0) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
    }
  };
  const press = () => {
    slider.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true, cancelable: true }),
    );
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }));
  };
  const time = async (/** @type {() => void} */ act) => {
    const started = performance.now();
    act();
    // One frame for the app to draw, one for its renderer, one for what React put off.
    await frame();
    await frame();
    await frame();
    readBack();
    return performance.now() - started;
  };
  // Chromium drops to the beat of a display while nothing changes on the page, so one pixel changes in every frame.
  const pixel = document.body.appendChild(document.createElement('div'));
  pixel.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px';
  const flicker = (/** @type {number} */ now) => {
    pixel.style.background = `rgb(${Math.floor(now) % 256} 0 0)`;
    requestAnimationFrame(flicker);
  };
  requestAnimationFrame(flicker);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 60));
  const steps = [];
  const idle = [];
  if (slider instanceof HTMLElement) slider.focus();
  for (let step = -warmUp; step < count; step++) {
    const before = slider.getAttribute('aria-valuenow');
    const taken = await time(press);
    if (slider.getAttribute('aria-valuenow') === before) throw new Error('The slider “From” did not move');
    await rest();
    const waited = await time(() => undefined);
    await rest();
    if (step >= 0) steps.push(taken);
    if (step >= 0) idle.push(waited);
  }
  return { steps, idle };
}

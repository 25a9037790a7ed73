import { heapOf, VIEWPORT } from './browser.js';
import { installClock, installEntente } from './clock.js';

/** @typedef {Awaited<ReturnType<typeof import('./browser.js').startBrowser>>} Started */
/**
 * Where the app drew the graph: the size of its canvas in CSS pixels, and which part of the world stood on it.
 * @typedef {{ width: number, height: number, zoom: number, x: number, y: number }} View
 */
/**
 * With the milliseconds to its first paint, and the megabytes of a page that has not drawn.
 * @typedef {{ page: import('playwright').Page, first: number, least: number, view?: View }} Drawn
 */

const OPENING_MS = 600_000;

/**
 * Opens the built app on a graph, with everything drawn. First paint counts from where the dataset stands in the page.
 * @param {Started} started
 * @param {{ app: string, small: string, file: string }} addresses
 * @returns {Promise<Drawn>}
 */
export async function drawEntente({ browser, quiet }, { app, small, file }) {
  const open = async (/** @type {string} */ data) => {
    const page = await newPage(browser);
    await page.goto(`${app}?${new URLSearchParams({ data, draw: 'all', from: '2003-01' })}`);
    const first = await page.evaluate(() => window.benchClock.firstPicture);
    await page.evaluate(installEntente);
    return { page, first, view: await page.evaluate(readView) };
  };
  const before = await open(small);
  await quiet(5000);
  const least = await heapOf(before.page);
  await before.page.context().close();
  return { ...(await open(file)), least };
}

/** Runs in the page of Entente. */
function readView() {
  const paper = document.querySelector('.graph-paper');
  const told = document.querySelector('[style*="--zoom"]');
  if (!paper || !told) throw new Error('Entente shows no picture');
  const style = getComputedStyle(told);
  const [zoom, x, y] = ['--zoom', '--pan-x', '--pan-y'].map((name) => parseFloat(style.getPropertyValue(name)));
  return { width: paper.clientWidth, height: paper.clientHeight, zoom: zoom ?? 1, x: x ?? 0, y: y ?? 0 };
}

/**
 * Lets a peer draw a graph.
 * @param {Started} started
 * @param {{ stage: string, id: string, task: string }} what
 * @returns {Promise<Drawn>}
 */
export async function drawPeer({ browser }, { stage, id, task }) {
  const page = await newPage(browser);
  await page.goto(stage);
  await page.evaluate(([id, task]) => window.benchStage.prepare(id, task), /** @type {const} */ ([id, task]));
  const least = await heapOf(page);
  return { page, first: await page.evaluate(() => window.benchStage.make()), least };
}

/** @param {import('playwright').Browser} browser */
async function newPage(browser) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(OPENING_MS);
  const page = await context.newPage();
  await page.addInitScript(installClock);
  return page;
}

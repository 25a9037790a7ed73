import { chromium } from 'playwright';
import { BROWSER_ARGS } from '../../support/browser.js';

/** Frames follow each other as fast as they can be drawn, so that none is rounded up to the beat of a display. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** A machine without a graphics card paints canvases itself; emulating a card for them would be many times slower. */
const NO_CARD = ['--disable-gpu'];
/** What draws with WebGL needs a card, or one emulated. */
const EMULATED_CARD = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export const VIEWPORT = { width: 1440, height: 900 };

const QUIET_SHARE = 0.1;
const QUIET_MS = 400;
const CLOSING_MS = 15_000;

/**
 * A browser of its own, so that nothing is left of the page before.
 * @param {string} executablePath
 * @param {boolean} isWebgl
 */
export async function startBrowser(executablePath, isWebgl) {
  const args = [...BROWSER_ARGS, ...(isWebgl ? EMULATED_CARD : NO_CARD), ...UNPACED];
  const browser = await chromium.launch({ executablePath, args });
  const system = await browser.newBrowserCDPSession();
  /** Milliseconds of processor time that all its processes together have used. */
  const cpuTime = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, one) => sum + one.cpuTime * 1000, 0);
  };
  /** Waits until it does nothing more by itself, at most so long. */
  const quiet = async (/** @type {number} */ mostMs) => {
    const begun = performance.now();
    for (let rests = 0; rests < 2 && performance.now() - begun < mostMs;) {
      const before = await cpuTime();
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      const isQuiet = (await cpuTime()) - before < QUIET_SHARE * QUIET_MS;
      rests = isQuiet ? rests + 1 : 0;
    }
  };
  /** Ends it; a page that hangs does not hold that up. */
  const close = () =>
    Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref())]);
  return { browser, cpuTime, quiet, close };
}

/**
 * Megabytes of the page's own thread: objects, and the columns that they hold.
 * @param {import('playwright').Page} page
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + (backingStorageSize ?? 0)) / 1e6;
}

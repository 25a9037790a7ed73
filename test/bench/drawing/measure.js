import { heapOf, startBrowser } from './browser.js';
import { drawEntente, drawPeer } from './pages.js';

/** @typedef {import('./pages.js').View} View */
/** @typedef {import('./sizes.js').Size} Size */
/** @typedef {'first' | 'heap' | 'pan' | 'panCpu' | 'step' | 'stepCpu'} Measured */

/**
 * One page at one size, once: milliseconds and megabytes; of pan and step every frame. What was not finished is not there.
 * @typedef {{ [Key in Measured]?: readonly number[] } & { trouble?: string }} Run
 */

/**
 * @typedef {{
 *   executablePath: string,
 *   limitMs: number,
 *   app: string,
 *   small: string,
 *   stage: string,
 *   picture?: string | undefined,
 * }} Surroundings picture is a file for a picture of the page
 */

/** @typedef {{ id: string, isWebgl?: boolean }} Subject */

/** What is measured when no peer is: the whole app. */
export const ENTENTE = 'Entente';

const WARM_UP = { pan: 8, step: 14 };
/** No series of frames takes more of the time of a page than this, nor does coming to rest. */
const SERIES_SHARE = 0.2;
const REST_SHARE = 0.1;

/**
 * Measures a page in a browser of its own; when its time is up, gives what is there by then.
 * @param {Surroundings} surroundings
 * @param {Subject} subject
 * @param {Size} size
 * @param {{ file: string, task: () => Promise<string>, onView: (view: View) => void }} graph
 * @returns {Promise<Run>}
 */
export async function measureRun(surroundings, subject, size, graph) {
  const { executablePath, limitMs } = surroundings;
  /** @type {Run} */
  const run = {};
  const task = subject.id === ENTENTE ? '' : await graph.task();
  const started = await startBrowser(executablePath, subject.isWebgl ?? false);
  const work = fill(run, started, surroundings, subject, size, { ...graph, task });
  const limit = new Promise((resolve) => setTimeout(resolve, limitMs, 'late').unref());
  try {
    if ((await Promise.race([work, limit])) === 'late') run.trouble = `not finished in ${limitMs / 1000} s`;
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('\n');
    run.trouble = `stopped: ${sentence}`;
  }
  const told = { ...run };
  work.catch(() => undefined);
  await started.close();
  return told;
}

/**
 * @param {Run} run
 * @param {import('./pages.js').Started} started
 * @param {Surroundings} surroundings
 * @param {Subject} subject
 * @param {Size} size
 * @param {{ file: string, task: string, onView: (view: View) => void }} graph
 */
async function fill(
  run,
  started,
  { limitMs, app, small, stage, picture },
  { id },
  { pans, steps },
  { file, task, onView },
) {
  const drawn =
    id === ENTENTE ? await drawEntente(started, { app, small, file }) : await drawPeer(started, { stage, id, task });
  const { page } = drawn;
  if (drawn.view) onView(drawn.view);
  run.first = [drawn.first];
  await started.quiet(limitMs * REST_SHARE);
  run.heap = [(await heapOf(page)) - drawn.least];
  if (picture) await page.screenshot({ path: picture });
  for (const { kind, cpu, count } of /** @type {const} */ ([
    { kind: 'pan', cpu: 'panCpu', count: pans },
    { kind: 'step', cpu: 'stepCpu', count: steps },
  ])) {
    const plan = { count, warmUp: WARM_UP[kind], mostMs: limitMs * SERIES_SHARE };
    const before = await started.cpuTime();
    const { times, acts } = await page.evaluate(
      ([kind, plan]) => window.benchClock.series(kind, plan),
      /** @type {const} */ ([kind, plan]),
    );
    run[cpu] = [((await started.cpuTime()) - before) / acts];
    run[kind] = times;
    await started.quiet(limitMs * REST_SHARE);
  }
}

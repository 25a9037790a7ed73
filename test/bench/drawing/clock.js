/**
 * What is measured in a page: Entente or a peer, with the graph on its canvas.
 * @typedef {{
 *   step: (at: number) => void | Promise<unknown>,
 *   pan: (at: number) => void | Promise<unknown>,
 *   rest?: () => void,
 * }} Subject step moves the window on or back, so that a tenth of the ties come or go; pan moves the picture; rest ends a drag
 */

/**
 * How many frames, how many before them to warm up, and how long it may take: who is slow is seen in fewer.
 * @typedef {{ count: number, warmUp: number, mostMs: number }} Plan
 */

/**
 * @typedef {{
 *   painted: () => Promise<number>,
 *   series: (kind: 'step' | 'pan', plan: Plan) => Promise<{ times: number[], acts: number }>,
 *   way: (kind: 'step' | 'pan', at: number) => 1 | -1,
 *   firstPicture: Promise<number>,
 * }} Clock
 */

/**
 * Runs in every measured page before anything else: the same clock for all of them. A frame ends when one pixel of every
 * canvas has been read back, so that drawing put off by the browser is inside the figure.
 */
export function installClock() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const pixel = new Uint8Array(4);
  const copy = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  const readCanvas = (/** @type {HTMLCanvasElement} */ canvas) => {
    try {
      const flat = canvas.getContext('2d');
      if (flat) return void flat.getImageData(0, 0, 1, 1);
      const deep = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
      if (deep) return deep.readPixels(0, 0, 1, 1, deep.RGBA, deep.UNSIGNED_BYTE, pixel);
    } catch {
      // Another thread draws on it: what it has drawn can only be copied.
    }
    copy?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    copy?.getImageData(0, 0, 1, 1);
  };
  const readBack = () => {
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width > 0 && canvas.height > 0) readCanvas(canvas);
    }
  };

  /** Chromium drops to the beat of a display while nothing changes on the page, so one pixel changes in every frame. */
  const flickering = () => {
    const dot = document.body.appendChild(document.createElement('div'));
    dot.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px';
    let shade = 0;
    const flicker = () => {
      dot.style.background = `rgb(${(shade = (shade + 1) % 256)} 0 0)`;
      if (dot.isConnected) requestAnimationFrame(flicker);
    };
    flicker();
    return () => dot.remove();
  };

  /** When what was asked for is on the screen: one frame for who asks for a frame, one for its renderer. */
  const painted = async () => {
    await frame();
    await frame();
    readBack();
    return performance.now();
  };

  /** @type {Clock['way']} */
  const way = (kind, at) => {
    if (kind === 'step') return at % 14 < 7 ? 1 : -1;
    return (at + 2) % 8 < 4 ? 1 : -1;
  };

  /** @type {Clock['series']} */
  const series = async (kind, { count, warmUp, mostMs }) => {
    const subject = window.benchSubject;
    const stop = flickering();
    /** @type {number[]} */
    const times = [];
    let warmed = 0;
    let before = await painted();
    const begun = before;
    for (let at = 0; times.length < count; at++) {
      const isLate = before - begun > mostMs;
      if (isLate && times.length >= 3) break;
      await (subject[kind](at) ?? frame());
      readBack();
      const now = performance.now();
      if (warmed < warmUp && !(isLate && warmed > 0)) warmed++;
      else times.push(now - before);
      before = now;
    }
    subject.rest?.();
    await painted();
    stop();
    return { times, acts: warmed + times.length };
  };

  const firstPicture = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [opened] = performance.getEntriesByName('entente:opened');
      if (!opened || !list.getEntriesByName('entente:first-picture')[0]) return;
      readBack();
      resolve(performance.now() - opened.startTime);
    }).observe({ type: 'mark' });
  });

  window.benchClock = { painted, series, way, firstPicture };
}

/** Runs in the page of Entente: the window is moved and the picture panned by keys, as a person would. */
export function installEntente() {
  /** @param {Element} target @param {'keydown' | 'keyup'} type @param {number} way */
  const press = (target, type, way) => {
    const key = way === 1 ? 'ArrowRight' : 'ArrowLeft';
    const told = { key, code: key, shiftKey: true, bubbles: true, cancelable: true };
    target.dispatchEvent(new KeyboardEvent(type, told));
  };
  const need = (/** @type {string} */ selector) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`Entente shows no ${selector}`);
    return found;
  };
  /** @type {Set<string | null>} */
  const seen = new Set();
  let steps = 0;
  const slider = () => need('[role=slider][aria-label=From]');
  window.benchSubject = {
    step: (at) => {
      seen.add(slider().getAttribute('aria-valuenow'));
      steps++;
      press(slider(), 'keydown', window.benchClock.way('step', at));
    },
    pan: (at) => press(need('[data-keys=graph]'), 'keydown', window.benchClock.way('pan', at)),
    rest: () => {
      if (steps === 0) return;
      press(slider(), 'keyup', 1);
      if (seen.size < Math.min(8, steps)) throw new Error(`“From” stood at ${seen.size} years in ${steps} steps`);
      steps = 0;
      seen.clear();
    },
  };
}

import { PEERS } from './index.js';

/**
 * What a peer is to draw, as it comes over the line: beside the graph, the day on which each edge ends, and the days
 * from which the window of each step goes on.
 * @typedef {{ graph: import('./index.js').PeerGraph, end: readonly number[], windows: readonly number[], panStep: number }} Task
 */

/** @typedef {{ prepare: (id: string, task: string) => Promise<void>, make: () => Promise<number> }} Stage */

/** @type {() => Promise<import('./index.js').Drawn>} */
let draw = () => Promise.reject(new Error('Nothing was prepared'));
/** @type {{ task: Task, changes: readonly (readonly import('./index.js').Change[])[] } | null} */
let plan = null;

window.benchStage = {
  /** Loads the library and the graph: no part of what is timed. */
  prepare: async (id, address) => {
    const library = PEERS.find((one) => one.id === id);
    if (!library) throw new Error(`There is no peer “${id}”`);
    const { make } = await library.load();
    /** @type {Task} */
    const task = await (await fetch(address)).json();
    plan = { task, changes: changesBetween(task) };
    const container = document.body.appendChild(document.createElement('div'));
    container.style.cssText = `position: relative; overflow: hidden; width: ${task.graph.width}px; height: ${task.graph.height}px`;
    draw = async () => make(container, task.graph);
  },
  /** Draws it, and says how long that took, from the columns in memory to the picture on the screen. */
  make: async () => {
    const begun = await window.benchClock.painted();
    const drawn = await draw();
    const taken = (await window.benchClock.painted()) - begun;
    if (plan) window.benchSubject = subjectOf(drawn, plan);
    return taken;
  },
};

/**
 * For each step, what changes on the way to the next one and on the way back.
 * @param {Task} task
 */
function changesBetween({ end, windows }) {
  const masks = windows.map((from) => Uint8Array.from(end, (day) => Number(day >= from)));
  const rows = (/** @type {Uint8Array} */ left, /** @type {Uint8Array} */ right) =>
    Array.from(left.keys()).filter((row) => left[row] === 1 && right[row] === 0);
  const change = (/** @type {number} */ from, /** @type {number} */ to) => {
    const [before, isVisible] = [masks[from], masks[to]];
    if (!before || !isVisible) return null;
    return { isVisible, shown: rows(isVisible, before), hidden: rows(before, isVisible) };
  };
  return windows.map((_, at) => [change(at, at - 1), change(at, at + 1)].map((one) => one ?? NOTHING));
}

/** @type {import('./index.js').Change} */
const NOTHING = { isVisible: new Uint8Array(0), shown: [], hidden: [] };

/**
 * @param {import('./index.js').Drawn} drawn
 * @param {NonNullable<typeof plan>} plan
 * @returns {import('../drawing/clock.js').Subject}
 */
function subjectOf(drawn, { task, changes }) {
  let stands = 0;
  return {
    step: (at) => {
      const way = window.benchClock.way('step', at);
      const change = changes[stands]?.[way === 1 ? 1 : 0];
      if (!change || change === NOTHING) throw new Error('There is no such step');
      stands += way;
      return drawn.setVisible(change);
    },
    pan: (at) => drawn.panBy(window.benchClock.way('pan', at) * task.panStep, 0),
  };
}

import { randomFrom } from './random.js';

/**
 * A graph as columns. Days count from 1970; an `end` of `ONGOING` has not come.
 * @typedef {{
 *   entities: number,
 *   relationships: number,
 *   community: Uint32Array,
 *   type: Uint8Array,
 *   from: Uint32Array,
 *   to: Uint32Array,
 *   kind: Uint8Array,
 *   start: Int32Array,
 *   end: Int32Array,
 * }} SeededGraph
 */

export const ENTITY_TYPES = ['person', 'firm', 'ministry', 'fund', 'port', 'ship'];
export const KINDS = ['owns', 'supplies', 'lends', 'meets'];
export const ONGOING = 2 ** 31 - 1;
/** Ends are spread evenly over these years; every tenth of all relationships ends in each, and a fifth in none. */
export const END_YEARS = [2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010];

const SEED = 20_240_516;
const SHARE_ENDING = 0.8;
const SHARE_INSIDE = 0.8;
const SHARE_PARALLEL = 0.04;
const MEAN_DAYS = 600;
const FIRST_DAY = dayOf(1998);
/** Chances that somebody has a weight above w fall as w to the power of minus this. */
const POWER = 1.5;

/**
 * A graph with few well connected and many hardly connected, in communities of very different sizes, whose ties have a
 * beginning and an end. The same for the same size, every time; nobody is without a tie.
 * @param {number} entities
 * @param {number} relationships
 * @returns {SeededGraph}
 */
export function seededGraph(entities, relationships) {
  const random = randomFrom(SEED);
  const community = settle(entities, random);
  const weight = Float64Array.from({ length: entities }, () =>
    Math.min((1 - random()) ** (-1 / POWER), 2 * Math.sqrt(entities)),
  );
  const anybody = lottery(weight, null, random);
  const neighbours = membersOf(community).map((rows) => (rows.length > 1 ? lottery(weight, rows, random) : anybody));
  const graph = {
    entities,
    relationships,
    community,
    type: Uint8Array.from({ length: entities }, () => Math.floor(random() ** 1.5 * ENTITY_TYPES.length)),
    from: new Uint32Array(relationships),
    to: new Uint32Array(relationships),
    kind: Uint8Array.from({ length: relationships }, () => Math.floor(random() * KINDS.length)),
    start: new Int32Array(relationships),
    end: new Int32Array(relationships),
  };
  tie(graph, { random, anybody, neighbours });
  date(graph, random);
  return graph;
}

/** @typedef {() => number} Draw */

/**
 * The community of each entity: half as many as the root of their number, the first the largest.
 * @param {number} entities
 * @param {Draw} random
 */
function settle(entities, random) {
  const count = Math.max(4, Math.round(Math.sqrt(entities) / 2));
  const size = lottery(
    Float64Array.from({ length: count }, (_, at) => (at + 1) ** -0.7),
    null,
    random,
  );
  return Uint32Array.from({ length: entities }, size);
}

/** @param {Uint32Array} community */
function membersOf(community) {
  /** @type {number[][]} */
  const members = [];
  community.forEach((one, row) => (members[one] ??= []).push(row));
  return Array.from(members, (rows) => rows ?? []);
}

/**
 * Draws rows, each as often as its weight says.
 * @param {Float64Array} weight
 * @param {readonly number[] | null} rows all for null
 * @param {Draw} random
 * @returns {Draw}
 */
function lottery(weight, rows, random) {
  const among = rows ?? Array.from(weight, (_, row) => row);
  const sums = new Float64Array(among.length);
  let sum = 0;
  among.forEach((row, at) => (sums[at] = sum += weight[row] ?? 0));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, among.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return among[low] ?? 0;
  };
}

/**
 * Draws the two ends of every relationship; everybody begins one, as long as there are enough.
 * @param {SeededGraph} graph
 * @param {{ random: Draw, anybody: Draw, neighbours: readonly Draw[] }} draws
 */
function tie({ entities, relationships, community, from, to }, { random, anybody, neighbours }) {
  const pairs = new Set();
  for (let row = 0; row < relationships; row++) {
    const one = row < entities ? row : anybody();
    const near = neighbours[community[one] ?? 0] ?? anybody;
    let other = one;
    for (let attempt = 0; attempt < 60; attempt++) {
      other = attempt > 40 ? Math.floor(random() * entities) : random() < SHARE_INSIDE ? near() : anybody();
      const isNew = !pairs.has(Math.min(one, other) * entities + Math.max(one, other));
      if (other !== one && (isNew || random() < SHARE_PARALLEL)) break;
    }
    if (other === one) other = (one + 1) % entities;
    pairs.add(Math.min(one, other) * entities + Math.max(one, other));
    from[row] = one;
    to[row] = other;
  }
}

/**
 * @param {SeededGraph} graph
 * @param {Draw} random
 */
function date({ relationships, start, end }, random) {
  const first = dayOf(END_YEARS[0] ?? 0);
  const last = dayOf((END_YEARS.at(-1) ?? 0) + 1);
  for (let row = 0; row < relationships; row++) {
    const isEnding = random() < SHARE_ENDING;
    const until = first + Math.floor(random() * (last - first));
    const length = 1 + Math.floor(-Math.log(1 - random()) * MEAN_DAYS);
    end[row] = isEnding ? until : ONGOING;
    start[row] = Math.max(FIRST_DAY, until - length);
  }
}

/** @param {number} year */
export function dayOf(year) {
  return Date.UTC(year, 0, 1) / 86_400_000;
}

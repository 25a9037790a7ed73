import type { Web } from './web';

/** A smaller web, and for each node of the larger one the node that holds it. */
export type Coarser = { readonly web: Web; readonly holder: Uint32Array };

const MOST_ROUNDS = 6;

/**
 * Gathers nodes into those communities in which more of their ties end than chance would have it: one level of the method of
 * V. D. Blondel and others, "Fast unfolding of communities in large networks", 2008. Null when nobody gathers.
 */
export function coarsen(web: Web): Coarser | null {
  const holder = gather(web);
  const names = new Int32Array(web.count).fill(-1);
  let count = 0;
  for (let node = 0; node < web.count; node++) {
    const name = holder[node]!;
    if (names[name] === -1) names[name] = count++;
    holder[node] = names[name]!;
  }
  return count === web.count ? null : { web: merge(web, holder, count), holder };
}

function gather({ count, offsets, ends, weights }: Web): Uint32Array {
  const holder = Uint32Array.from({ length: count }, (_, node) => node);
  const strength = new Float64Array(count);
  for (let node = 0; node < count; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) strength[node]! += weights[at]!;
  }
  const total = strength.reduce((sum, one) => sum + one, 0) || 1;
  const held = strength.slice();
  const towards = new Float64Array(count);
  const met = new Uint32Array(count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let node = 0; node < count; node++) {
      const own = holder[node]!;
      let known = 0;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const other = ends[at]!;
        if (other === node) continue;
        const there = holder[other]!;
        if (towards[there] === 0) met[known++] = there;
        towards[there]! += weights[at]!;
      }
      const share = strength[node]! / total;
      held[own]! -= strength[node]!;
      let best = own;
      let most = towards[own]! - share * held[own]!;
      for (let at = 0; at < known; at++) {
        const there = met[at]!;
        const gain = towards[there]! - share * held[there]!;
        if (gain > most + 1e-12) [best, most] = [there, gain];
        towards[there] = 0;
      }
      held[best]! += strength[node]!;
      holder[node] = best;
      if (best !== own) moved++;
    }
    if (moved <= count / 100) break;
  }
  return holder;
}

function merge(web: Web, holder: Uint32Array, count: number): Web {
  const mass = new Float64Array(count);
  const starts = new Uint32Array(count + 1);
  for (let node = 0; node < web.count; node++) {
    mass[holder[node]!]! += web.mass[node]!;
    starts[holder[node]! + 1]!++;
  }
  for (let node = 0; node < count; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const members = new Uint32Array(web.count);
  for (let node = 0; node < web.count; node++) members[next[holder[node]!]!++] = node;
  const offsets = new Uint32Array(count + 1);
  const ends = new Uint32Array(web.ends.length);
  const weights = new Float64Array(web.ends.length);
  const placeOf = new Int32Array(count).fill(-1);
  let used = 0;
  for (let node = 0; node < count; node++) {
    const first = used;
    for (let member = starts[node]!; member < starts[node + 1]!; member++) {
      const row = members[member]!;
      for (let at = web.offsets[row]!; at < web.offsets[row + 1]!; at++) {
        const other = holder[web.ends[at]!]!;
        let place = placeOf[other]!;
        if (place < first) {
          place = placeOf[other] = used++;
          ends[place] = other;
        }
        weights[place]! += web.weights[at]!;
      }
    }
    offsets[node + 1] = used;
  }
  return { count, offsets, ends: ends.slice(0, used), weights: weights.slice(0, used), mass };
}

import type { Groups } from '../group/groups';
import type { Dataset } from '../model/dataset';

/** The pairs of places that relationships of a dataset join, each once. A place is an entity row, or a closed group's. */
export type Pairs = {
  /** Position of the pair of each relationship row; `NO_PAIR` for what lies within a closed group. */
  readonly of: Uint32Array;
  /** One byte per relationship row: 1 where it leads to the lower place of its pair. */
  readonly leadsDown: Uint8Array;
  /** The two places of each pair, the lower first. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
};

export const NO_PAIR = 2 ** 32 - 1;

const lastPairs = new WeakMap<Dataset, { readonly closedOf: Int32Array | null; readonly pairs: Pairs }>();

/** Finds the pairs of a dataset; those found last for a dataset are remembered. */
export function pairsOf(dataset: Dataset, groups: Groups | null): Pairs {
  const closedOf = groups?.closedOf ?? null;
  const last = lastPairs.get(dataset);
  if (last?.closedOf === closedOf) return last.pairs;
  const pairs = findPairs(dataset, closedOf);
  lastPairs.set(dataset, { closedOf, pairs });
  return pairs;
}

/** A table of numbers with free slots, twice as many as there can be pairs: a map of keys takes ten times as long. */
function findPairs({ entities, relationships }: Dataset, closedOf: Int32Array | null): Pairs {
  const { from, to, count } = relationships;
  const of = new Uint32Array(count);
  const leadsDown = new Uint8Array(count);
  const [a, b] = [new Uint32Array(count), new Uint32Array(count)];
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const placeOf = (row: number): number => {
    const group = closedOf ? closedOf[row]! : -1;
    return group < 0 ? row : entities.count + group;
  };
  let found = 0;
  for (let row = 0; row < count; row++) {
    const [start, end] = [placeOf(from[row]!), placeOf(to[row]!)];
    if (start === end && start >= entities.count) {
      of[row] = NO_PAIR;
      continue;
    }
    const [low, high] = [Math.min(start, end), Math.max(start, end)];
    leadsDown[row] = Number(end === low);
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & mask;
    for (;;) {
      const known = slots[slot]!;
      if (known < 0) {
        a[found] = low;
        b[found] = high;
        slots[slot] = found;
        of[row] = found++;
        break;
      }
      if (a[known] === low && b[known] === high) {
        of[row] = known;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return { of, leadsDown, a: a.slice(0, found), b: b.slice(0, found) };
}

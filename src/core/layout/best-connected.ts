/** Positions of the `count` largest degrees, the largest first; equal ones in their order. */
export function bestConnected(degree: Uint32Array, count: number): Uint32Array {
  const most = degree.reduce((best, one) => Math.max(best, one), 0);
  // Degree and position in one number, exact below 2^53: sorted as numbers, several times as fast as by a comparison of ours.
  const keys = new Float64Array(degree.length);
  for (let at = 0; at < keys.length; at++) keys[at] = (most - degree[at]!) * keys.length + at;
  return Uint32Array.from(keys.toSorted().subarray(0, Math.max(0, count)), (key) => key % keys.length);
}

/** Calls back with every neighbour of an entity; stops when the callback gives true, and says whether it did. */
export type SomeNeighbour = (row: number, isWanted: (neighbour: number) => boolean) => boolean;

/**
 * The first `count` entities of an order that make one picture: whoever has no neighbour among them gives way to the
 * next in the order, as long as there is a next. They stay in their order.
 */
export function bestTogether(order: ArrayLike<number>, count: number, someNeighbour: SomeNeighbour): readonly number[] {
  const all = Array.from(order);
  const chosen = new Set(all.slice(0, Math.max(0, count)));
  let next = chosen.size;
  for (;;) {
    const lonely = [...chosen].filter((row) => !someNeighbour(row, (other) => other !== row && chosen.has(other)));
    const replacements = all.slice(next, next + lonely.length);
    if (replacements.length === 0) break;
    next += replacements.length;
    lonely
      .toReversed()
      .slice(0, replacements.length)
      .forEach((row) => chosen.delete(row));
    replacements.forEach((row) => chosen.add(row));
  }
  return all.filter((row) => chosen.has(row));
}

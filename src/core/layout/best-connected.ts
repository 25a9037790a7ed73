/** Positions of the `count` largest degrees, the largest first; equal ones in their order. */
export function bestConnected(degree: Uint32Array, count: number): Uint32Array {
  let most = 0;
  for (let at = 0; at < degree.length; at++) most = Math.max(most, degree[at]!);
  // Degree and position in one number, exact below 2^53: sorted as numbers, several times as fast as by a comparison of ours.
  const keys = new Float64Array(degree.length);
  for (let at = 0; at < keys.length; at++) keys[at] = (most - degree[at]!) * keys.length + at;
  const sorted = keys.toSorted();
  const order = new Uint32Array(Math.min(Math.max(0, count), keys.length));
  for (let at = 0; at < order.length; at++) order[at] = sorted[at]! % keys.length;
  return order;
}

/** Calls back with every neighbour of an entity; stops when the callback gives true, and says whether it did. */
export type SomeNeighbour = (row: number, isWanted: (neighbour: number) => boolean) => boolean;

/**
 * The first `count` entities of an order that make one picture: whoever has no neighbour among them gives way to the
 * next in the order, as long as there is a next. They stay in their order.
 */
export function bestTogether(order: ArrayLike<number>, count: number, someNeighbour: SomeNeighbour): readonly number[] {
  const placeOf = new Map<number, number>();
  const choose = (from: number, to: number): void => {
    for (let place = from; place < to; place++) placeOf.set(order[place]!, place);
  };
  let next = Math.min(Math.max(0, count), order.length);
  choose(0, next);
  for (;;) {
    const lonely = [...placeOf.keys()].filter(
      (row) => !someNeighbour(row, (other) => other !== row && placeOf.has(other)),
    );
    const replacements = Math.min(lonely.length, order.length - next);
    if (replacements === 0) break;
    for (const row of lonely.slice(lonely.length - replacements)) placeOf.delete(row);
    choose(next, next + replacements);
    next += replacements;
  }
  return [...placeOf.keys()].toSorted((a, b) => placeOf.get(a)! - placeOf.get(b)!);
}

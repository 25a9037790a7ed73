/**
 * Positions of the `count` largest degrees, the largest first; equal ones in their order. Sorted by counting (Knuth, The Art of
 * Computer Programming 3, 5.2, algorithm D): no comparison is made.
 */
export function bestConnected(degree: Uint32Array, count: number): Uint32Array {
  let most = 0;
  for (let at = 0; at < degree.length; at++) most = Math.max(most, degree[at]!);
  // Where the first of each degree comes: after all of larger ones.
  const places = new Uint32Array(most + 2);
  for (let at = 0; at < degree.length; at++) places[most - degree[at]! + 1]!++;
  for (let one = 0; one <= most; one++) places[one + 1]! += places[one]!;
  const order = new Uint32Array(Math.min(Math.max(0, count), degree.length));
  for (let at = 0; at < degree.length; at++) {
    const place = places[most - degree[at]!]!++;
    if (place < order.length) order[place] = at;
  }
  return order;
}

/** Of some rows in ascending order the few with the largest degrees, the largest first; equal ones in their order. */
export function fewBest(
  rows: Uint32Array,
  degree: Uint32Array,
  count: number,
  isMeant: (row: number) => boolean,
): readonly number[] {
  const best: number[] = [];
  if (count <= 0) return best;
  // To be among them a row has to beat the last of them, which few do.
  let least = -1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (degree[row]! <= least || !isMeant(row)) continue;
    let place = best.length;
    while (place > 0 && degree[best[place - 1]!]! < degree[row]!) place--;
    best.splice(place, 0, row);
    if (best.length > count) best.pop();
    if (best.length === count) least = degree[best[count - 1]!]!;
  }
  return best;
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

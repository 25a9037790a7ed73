import type { LayoutGraph } from '@/core/layout/layout';
import { createRandom } from '@/core/layout/random';

export type Tie = readonly [a: number, b: number];

/** A graph of so many entities whose circles and labels are of all sizes, by the seed. */
export function shape(count: number, ties: readonly Tie[], seed = 1): LayoutGraph {
  const random = createRandom(seed);
  const draw = (least: number, most: number) =>
    Float32Array.from({ length: count }, () => least + (most - least) * random());
  const degree = new Uint32Array(count);
  for (const row of ties.flat()) degree[row]!++;
  const others = ties.filter(([a, b]) => a !== b);
  const size = draw(20, 110);
  return {
    count,
    ties: {
      from: Uint32Array.from(others, ([a]) => a),
      to: Uint32Array.from(others, ([, b]) => b),
      weight: new Float32Array(others.length).fill(1),
    },
    degree,
    size,
    width: draw(0, 140).map((width, row) => Math.max(width, size[row]!)),
    height: draw(14, 30).map((height, row) => height + size[row]!),
    group: new Uint16Array(count).map((_, row) => row % 5),
  };
}

/** Ties among entities of which some know very many, and the number of the community of each. */
export type Communities = { readonly ties: readonly Tie[]; readonly communityOf: Uint32Array };

/** So many of the ties end in the community in which they begin. */
const WITHIN = 0.82;

/**
 * A random graph as societies are: degrees by a power law, half as many communities as the root of the number of
 * entities, most ties within one. The same for the same seed.
 */
export function communities(count: number, tieCount: number, seed: number): Communities {
  const random = createRandom(seed);
  const many = Math.max(4, Math.round(Math.sqrt(count) / 2));
  const community = byWeight(Array.from({ length: many }, (_, at) => (at + 1) ** -0.7));
  const communityOf = Uint32Array.from({ length: count }, () => community(random()));
  const pull = Array.from({ length: count }, () => Math.min((1 - random()) ** (-1 / 1.5), 2 * Math.sqrt(count)));
  const anybody = byWeight(pull);
  const members = Array.from({ length: many }, (_, own) =>
    [...communityOf.keys()].filter((row) => communityOf[row] === own),
  );
  const member = members.map((rows) => byWeight(rows.map((row) => pull[row]!)));
  const known = new Set<number>();
  const ties: Tie[] = [];
  for (let tries = 0; ties.length < tieCount && tries < 30 * tieCount; tries++) {
    const from = ties.length < count ? ties.length : anybody(random());
    const own = communityOf[from]!;
    const to = random() < WITHIN && tries % 30 < 25 ? members[own]![member[own]!(random())]! : anybody(random());
    const pair = Math.min(from, to) * count + Math.max(from, to);
    if (from === to || known.has(pair)) continue;
    known.add(pair);
    ties.push([from, to]);
  }
  return { ties, communityOf };
}

/** Gives a position by a number between 0 and 1, each as often as it weighs. */
function byWeight(weights: readonly number[]): (chance: number) => number {
  let sum = 0;
  const upTo = weights.map((weight) => (sum += weight));
  return (chance) => {
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! <= chance * sum) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** What share of the ten that stand nearest to an entity are of its community, over some of all entities. */
export function purityOf(positions: ArrayLike<number>, communityOf: Uint32Array): number {
  const rows = [...communityOf.keys()];
  const random = createRandom(99);
  const asked = Array.from({ length: 200 }, () => Math.floor(random() * rows.length));
  const shares = asked.map((row) => {
    const far = Float64Array.from(rows, (other) =>
      other === row
        ? Infinity
        : Math.hypot(positions[2 * other]! - positions[2 * row]!, positions[2 * other + 1]! - positions[2 * row + 1]!),
    );
    const nearest = rows.toSorted((a, b) => far[a]! - far[b]!).slice(0, 10);
    return nearest.filter((other) => communityOf[other] === communityOf[row]).length / 10;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

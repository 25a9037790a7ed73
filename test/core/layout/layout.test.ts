import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '@/core/formats/read';
import { LAYOUTS } from '@/core/layout';
import { LAYOUT_WORDS } from '@/core/layout/words';
import { bestConnected, bestTogether, fewBest } from '@/core/layout/best-connected';
import { boxAt, overlap } from '@/core/layout/boxes';
import type { LayoutGraph } from '@/core/layout/layout';
import { layoutGraphOf } from '@/core/layout/layout';
import { createRandom } from '@/core/layout/random';
import { buildDataset } from '@/core/model/build-dataset';
import type { Dataset } from '@/core/model/dataset';
import { otherEnd, relationshipsOf } from '@/core/model/dataset';
import { graph } from '../../support/graph';

/** A dataset of so many entities with these ties among them. */
function tied(count: number, ties: readonly (readonly [number, number])[]): Dataset {
  const lone = Array.from({ length: count }, (_, at) => `entity number ${at}`.replaceAll(' ', '_'));
  return graph([...ties.map(([a, b]) => `${lone[a % count]}-${lone[b % count]}`), ...lone].join('; '));
}

const graphs = fc
  .record({
    count: fc.integer({ min: 1, max: 90 }),
    ties: fc.array(fc.tuple(fc.nat({ max: 89 }), fc.nat({ max: 89 })), { maxLength: 160 }),
  })
  .map(({ count, ties }) => layoutGraphOf(tied(count, ties)));

const star = layoutGraphOf(
  tied(
    200,
    Array.from({ length: 199 }, (_, at) => [0, at + 1] as const),
  ),
);
const strangers = layoutGraphOf(tied(40, []));

function overlaps(one: LayoutGraph, positions: Float32Array): readonly string[] {
  const boxes = Array.from({ length: one.count }, (_, row) =>
    boxAt(one, row, positions[2 * row]!, positions[2 * row + 1]!),
  );
  // A hair's breadth is the rounding of the columns.
  const inner = boxes.map((box) => ({
    left: box.left + 0.6,
    right: box.right - 0.6,
    top: box.top + 0.6,
    bottom: box.bottom - 0.6,
  }));
  return inner.flatMap((box, a) =>
    inner.slice(a + 1).flatMap((other, b) => (overlap(box, other) ? [`${a} and ${a + 1 + b}`] : [])),
  );
}

describe.each(LAYOUTS)('the layout “$label”', ({ place }) => {
  it('gives the same places for the same seed', () => {
    fc.assert(
      fc.property(graphs, fc.integer(), (one, seed) => {
        expect(place(one, seed)).toEqual(place(one, seed));
      }),
      {
        numRuns: 15,
      },
    );
  });

  it('gives everybody a place', () => {
    for (const one of [layoutGraphOf(graph('')), strangers, star]) {
      const positions = place(one, 1);
      expect(positions).toHaveLength(2 * one.count);
      expect(positions.every(Number.isFinite)).toBe(true);
    }
  });

  it('lets no two entities with their labels overlap', () => {
    expect(overlaps(star, place(star, 1))).toEqual([]);
    expect(overlaps(strangers, place(strangers, 1))).toEqual([]);
    fc.assert(
      fc.property(graphs, (one) => {
        expect(overlaps(one, place(one, 1))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what layouts are told of ties', () => {
  it('joins parallel relationships, in the order of the first, and leaves out who is tied to themselves', () => {
    const ties = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 30 });
    fc.assert(
      fc.property(ties, (list) => {
        const dataset = tied(7, list);
        const { from, to } = dataset.relationships;
        const counts = new Map<string, number>();
        from.forEach((start, row) => {
          const end = to[row]!;
          const pair = `${Math.min(start, end)} ${Math.max(start, end)}`;
          if (start !== end) counts.set(pair, (counts.get(pair) ?? 0) + 1);
        });
        const told = layoutGraphOf(dataset).ties;
        expect(Array.from(told.from, (start, tie) => `${start} ${told.to[tie]}`)).toEqual([...counts.keys()]);
        expect(told.weight).toEqual(Float32Array.from(counts.values(), (count) => 1 + Math.log2(count)));
      }),
    );
  });
});

describe('the first layout', () => {
  const result = readGraph(readFileSync('data/russia-china.json', 'utf8'));
  if (!('graph' in result)) throw new Error('the bundled dataset is broken');
  const dataset = buildDataset(result.graph);
  const columns = layoutGraphOf(dataset);
  const positions = LAYOUTS[0].place(columns, 1);
  const distance = (a: number, b: number): number =>
    Math.hypot(positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!);

  it('keeps the best connected together on a page that lies down', () => {
    const best = bestTogether(bestConnected(columns.degree, columns.count), 60, (row, isWanted) =>
      relationshipsOf(dataset, row).some((relationship) => isWanted(otherEnd(dataset, relationship, row))),
    );
    const across = Array.from(best, (row) => positions[2 * row]!);
    const down = Array.from(best, (row) => positions[2 * row + 1]!);
    expect(Math.max(...across) - Math.min(...across)).toBeLessThan(1500);
    expect(Math.max(...down) - Math.min(...down)).toBeLessThan(900);
  });

  it('places everybody nearer to those they are tied to than to just anybody', () => {
    const { from, to } = columns.ties;
    const random = createRandom(7);
    const tiedDistance = from.reduce((sum, row, tie) => sum + distance(row, to[tie]!), 0) / from.length;
    const anyDistance =
      from.reduce(
        (sum) => sum + distance(Math.floor(random() * columns.count), Math.floor(random() * columns.count)),
        0,
      ) / from.length;
    expect(tiedDistance).toBeLessThan(0.75 * anyDistance);
  });
});

describe('the best connected', () => {
  it('are those of the largest degree, equal ones in their order', () => {
    expect([...bestConnected(Uint32Array.from([1, 5, 3, 5]), 3)]).toEqual([1, 3, 2]);
    expect([...bestConnected(Uint32Array.from([1]), 5)]).toEqual([0]);
    expect([...bestConnected(Uint32Array.from([1]), -1)]).toEqual([]);
  });

  it('of any degrees are in the order of a plain sort, however many are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: -1, max: 12 }), (degrees, count) => {
        const order = degrees.map((_, row) => row).toSorted((a, b) => degrees[b]! - degrees[a]! || a - b);
        expect([...bestConnected(Uint32Array.from(degrees), count)]).toEqual(order.slice(0, Math.max(0, count)));
      }),
    );
  });

  it('among some are the first of them in that order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean(), fc.boolean())), fc.nat(12), (all, count) => {
        const rows = all.flatMap(([, isThere], row) => (isThere ? [row] : []));
        const isMeant = (row: number): boolean => all[row]![2];
        const degree = Uint32Array.from(all, ([one]) => one);
        const order = rows.filter(isMeant).toSorted((a, b) => degree[b]! - degree[a]! || a - b);
        expect(fewBest(Uint32Array.from(rows), degree, count, isMeant)).toEqual(order.slice(0, count));
      }),
    );
  });

  it('make one picture: who knows nobody of them gives way to the next', () => {
    const neighbours: Readonly<Record<number, readonly number[]>> = { 0: [1], 1: [0], 2: [9], 3: [0] };
    const some = (row: number, isWanted: (other: number) => boolean) => (neighbours[row] ?? []).some(isWanted);
    expect(bestTogether([0, 1, 2, 3], 3, some)).toEqual([0, 1, 3]);
    expect(bestTogether([0, 1, 2], 3, some)).toEqual([0, 1, 2]);
    expect(bestTogether([], 3, some)).toEqual([]);
  });
});

describe('repeatable chance', () => {
  it('is the same for the same seed, another for another, and between 0 and 1', () => {
    const draw = (seed: number) => Array.from({ length: 50 }, createRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(3).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

it('the layouts that the page offers are those there are, in the same order', () => {
  const words = LAYOUTS.map(({ id, label, description, steps }) => ({
    id,
    label,
    description,
    ...(steps ? { isWatched: true } : {}),
  }));
  expect(words).toEqual(LAYOUT_WORDS);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersLayout } from '@/core/layout/clusters';
import { coarsen } from '@/core/layout/coarsen';
import type { LayoutGraph, Standing } from '@/core/layout/layout';
import { organicLayout } from '@/core/layout/organic';
import { webOf } from '@/core/layout/web';
import { communities, purityOf, shape } from '../../support/shape';

const graphs = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
    seed: fc.integer(),
  })
  .map(({ count, ties, seed }) =>
    shape(
      count,
      ties.map(([a, b]) => [a % count, b % count] as const),
      seed,
    ),
  );

/** What a layout gives that is told at its n-th step that it is enough, and how many steps it took. */
function run(graph: LayoutGraph, { from, enoughAt = Infinity }: { from?: Standing; enoughAt?: number } = {}) {
  const steps = clustersLayout.steps!(graph, 1, from);
  const shares: number[] = [];
  for (let step = steps.next(false); ; step = steps.next(shares.length > enoughAt)) {
    if (step.done) return { positions: step.value, shares };
    shares.push(step.value.share);
    expect(step.value.positions().every(Number.isFinite)).toBe(true);
  }
}

const social = communities(400, 1600, 5);
const socialGraph = shape(400, social.ties);

describe('clusters', () => {
  it('put those of one community side by side, where the first layout puts the best connected into the middle', () => {
    const purity = purityOf(clustersLayout.place(socialGraph, 1), social.communityOf);
    expect(purity).toBeGreaterThan(0.7);
    expect(purity).toBeGreaterThan(2 * purityOf(organicLayout.place(socialGraph, 1), social.communityOf));
  });

  it('come nearer to their end with every step, and the steps lead where the layout leads', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { positions, shares } = run(graph);
        expect(positions).toEqual(clustersLayout.place(graph, 1));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        if (shares.length > 0) expect(shares.at(-1)).toBeCloseTo(1, 9);
      }),
      { numRuns: 15 },
    );
  });

  it('end at once when somebody says that it is enough, with everybody in a place of their own', () => {
    fc.assert(
      fc.property(graphs, fc.nat({ max: 40 }), (graph, enoughAt) => {
        const { positions, shares } = run(graph, { enoughAt });
        expect(shares.length).toBeLessThanOrEqual(enoughAt + 1);
        expect(positions.every(Number.isFinite)).toBe(true);
        const places = Array.from({ length: graph.count }, (_, row) => positions.slice(2 * row, 2 * row + 2).join());
        expect(new Set(places).size).toBe(graph.count);
      }),
      { numRuns: 25 },
    );
  });

  it('leave those who are fixed where they stand, whatever moves around them', () => {
    const begun = fc.tuple(
      graphs,
      fc.array(fc.boolean(), { minLength: 1 }),
      fc.infiniteStream(fc.integer({ min: -900, max: 900 })),
    );
    fc.assert(
      fc.property(begun, ([graph, fixed, numbers]) => {
        const positions = Float32Array.from({ length: 2 * graph.count }, () => numbers.next().value as number);
        const isFixed = Uint8Array.from({ length: graph.count }, (_, row) => (fixed[row % fixed.length] ? 1 : 0));
        const ended = run(graph, { from: { positions, isFixed } }).positions;
        expect(ended.every(Number.isFinite)).toBe(true);
        isFixed.forEach((is, row) => {
          if (is === 1) expect(ended.slice(2 * row, 2 * row + 2)).toEqual(positions.slice(2 * row, 2 * row + 2));
        });
      }),
      { numRuns: 25 },
    );
  });

  it('begun from what stands keep the picture: everybody stays nearer than in the picture of another seed', () => {
    const positions = clustersLayout.place(socialGraph, 1);
    const again = run(socialGraph, { from: { positions, isFixed: new Uint8Array(400) } }).positions;
    expect(moved(positions, again)).toBeLessThan(0.4 * moved(positions, clustersLayout.place(socialGraph, 2)));
  });
});

/** How far everybody stands from where they stood, on average. */
function moved(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < before.length; at += 2) {
    sum += Math.hypot(before[at]! - after[at]!, before[at + 1]! - after[at + 1]!);
  }
  return sum / before.length;
}

describe('a coarser web', () => {
  it('holds every node, all weight and all ties of the finer one, and is smaller', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { web } = webOf(graph);
        const coarser = coarsen(web);
        if (!coarser) return;
        const sum = (numbers: Float64Array): number => numbers.reduce((all, one) => all + one, 0);
        expect(coarser.web.count).toBeLessThan(web.count);
        expect(new Set(coarser.holder).size).toBe(coarser.web.count);
        expect(sum(coarser.web.mass)).toBeCloseTo(sum(web.mass), 6);
        expect(sum(coarser.web.weights)).toBeCloseTo(sum(web.weights), 6);
        expect(coarser.web.offsets.at(-1)).toBe(coarser.web.ends.length);
      }),
    );
  });

  it('gathers two parts that one tie joins into two nodes', () => {
    const web = webOf(
      shape(6, [
        [0, 1],
        [1, 2],
        [2, 0],
        [3, 4],
        [4, 5],
        [5, 3],
        [2, 3],
      ]),
    ).web;
    expect([...coarsen(web)!.holder]).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

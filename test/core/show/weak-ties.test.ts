import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakTies } from '@/core/show/weak-ties';

const FIRST_GROUP = 100;

/** Ties between places as columns. */
function columns(ties: readonly (readonly [from: number, to: number, weight: number])[]) {
  return { from: ties.map(([a]) => a), to: ties.map(([, b]) => b), weight: ties.map(([, , weight]) => weight) };
}

const ties = fc.array(fc.tuple(fc.integer({ min: 90, max: 140 }), fc.integer({ min: 90, max: 140 }), fc.nat(20)), {
  maxLength: 300,
});

describe('Ties between groups', () => {
  it('are all drawn alike between few', () => {
    const few = columns(Array.from({ length: 23 }, (_, at) => [FIRST_GROUP, FIRST_GROUP + (at % 22), at] as const));
    expect([...weakTies(few, FIRST_GROUP)]).toEqual([]);
  });

  it('stand out as the strongest of all and as the strongest of a group, and only those of groups give way', () => {
    fc.assert(
      fc.property(ties, (all) => {
        const { from, to, weight } = columns(all);
        const weak = weakTies({ from, to, weight }, FIRST_GROUP);
        for (const tie of weak) {
          expect(Math.min(from[tie]!, to[tie]!)).toBeGreaterThanOrEqual(FIRST_GROUP);
          for (const group of [from[tie]!, to[tie]!]) {
            const own = all.flatMap(([a, b], at) =>
              (a === group || b === group) && Math.min(a, b) >= FIRST_GROUP && !weak.has(at) ? [weight[at]!] : [],
            );
            expect(Math.max(...own)).toBeGreaterThanOrEqual(weight[tie]!);
          }
        }
      }),
    );
  });
});

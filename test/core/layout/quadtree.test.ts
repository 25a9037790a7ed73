import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bodies } from '@/core/layout/quadtree';
import { createPush } from '@/core/layout/quadtree';

const places = fc.oneof(fc.double({ min: -500, max: 500, noNaN: true }), fc.integer({ min: -2, max: 2 }));
const manyBodies = fc
  .array(fc.tuple(places, places, fc.double({ min: 1, max: 20, noNaN: true })), { maxLength: 120 })
  .map((all): Bodies => ({
    x: Float64Array.from(all, ([x]) => x),
    y: Float64Array.from(all, ([, y]) => y),
    mass: Float64Array.from(all, ([, , mass]) => mass),
  }));

/** Each pair looked at. */
function pushNaively({ x, y, mass }: Bodies, row: number): readonly [number, number] {
  let sum: readonly [number, number] = [0, 0];
  for (let other = 0; other < x.length; other++) {
    const [across, down] = [x[row]! - x[other]!, y[row]! - y[other]!];
    const strength = (mass[row]! * mass[other]!) / (across ** 2 + down ** 2 + 1e-6);
    sum = [sum[0] + across * strength, sum[1] + down * strength];
  }
  return sum;
}

function pushed(bodies: Bodies): { readonly dx: Float64Array; readonly dy: Float64Array } {
  const { length } = bodies.x;
  const [dx, dy] = [new Float64Array(length), new Float64Array(length)];
  createPush(length)(bodies, dx, dy);
  return { dx, dy };
}

describe('the push of many bodies', () => {
  it('is nearly that of each by itself', () => {
    fc.assert(
      fc.property(manyBodies, (bodies) => {
        const { dx, dy } = pushed(bodies);
        let error = 0;
        let all = 0;
        for (let row = 0; row < dx.length; row++) {
          const [across, down] = pushNaively(bodies, row);
          error += Math.hypot(dx[row]! - across, dy[row]! - down);
          all += bodies.mass[row]! / 1000 + Math.hypot(across, down);
        }
        expect(error).toBeLessThanOrEqual(0.2 * all);
      }),
      { numRuns: 150 },
    );
  });

  it('is exactly that of each by itself where all fit into one leaf', () => {
    const bodies = { x: Float64Array.of(0, 3, 3), y: Float64Array.of(0, 4, 4), mass: Float64Array.of(1, 2, 5) };
    const { dx, dy } = pushed(bodies);
    for (const row of [0, 1, 2]) {
      const [across, down] = pushNaively(bodies, row);
      expect(dx[row]).toBeCloseTo(across, 9);
      expect(dy[row]).toBeCloseTo(down, 9);
    }
  });

  it('is a number for as many as one likes in one place', () => {
    const one = new Float64Array(500).fill(7);
    const { dx, dy } = pushed({ x: one, y: one, mass: one });
    expect([...dx, ...dy].every((value) => value === 0)).toBe(true);
  });
});

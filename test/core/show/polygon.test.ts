import { describe, expect, it } from 'vitest';
import { isWithin } from '@/core/show/polygon';

const points = (...list: readonly (readonly [number, number])[]) => list.map(([x, y]) => ({ x, y }));

describe('a closed line', () => {
  it('holds what is inside and nothing outside, dents included', () => {
    const horseshoe = points([0, 0], [10, 0], [10, 10], [7, 10], [7, 3], [3, 3], [3, 10], [0, 10]);
    expect(points([1, 8], [5, 1], [9, 8]).map((point) => isWithin(point, horseshoe))).toEqual([true, true, true]);
    expect(points([5, 8], [-1, 5], [5, 11], [11, 1]).some((point) => isWithin(point, horseshoe))).toBe(false);
  });

  it('without area holds nothing', () => {
    expect(isWithin({ x: 0, y: 0 }, [])).toBe(false);
    expect(isWithin({ x: 1, y: 1 }, points([0, 0], [2, 2]))).toBe(false);
  });
});

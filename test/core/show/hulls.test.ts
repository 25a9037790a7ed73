import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '@/core/group/groups';
import { convexHull, hullsOf } from '@/core/show/hulls';
import type { Point } from '@/core/show/point';
import { isWithin } from '@/core/show/polygon';

const group = (id: string, members: readonly number[], isOpen = true): Group => ({
  id,
  name: id,
  type: 'any',
  members,
  isOpen,
});
const hullIds = (list: readonly Group[], points: readonly Point[]): readonly string[] =>
  hullsOf(
    { list, closedOf: new Int32Array(points.length), homes: new Float32Array(2 * list.length) },
    () => new Map(points.map((point, row) => [row, point])),
  ).map(({ id }) => id);
const at = (x: number, y: number): Point => ({ x, y });

describe('a hull', () => {
  it('is turned one way at every corner, has corners out of the points alone, and leaves none outside', () => {
    const coordinate = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1 }), (points) => {
        const line = convexHull(points);
        expect(line.every(({ x, y }) => points.some((point) => point.x === x && point.y === y))).toBe(true);
        if (line.length < 3) return;
        const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        line.forEach((a, corner) => {
          const b = line[(corner + 1) % line.length]!;
          expect(side(a, b, line[(corner + 2) % line.length]!)).toBeGreaterThan(0);
          for (const point of points) expect(side(a, b, point)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('of points on one line is what lies between the outermost', () => {
    expect(convexHull([at(1, 1), at(3, 3), at(2, 2), at(2, 2)])).toEqual([at(1, 1), at(3, 3)]);
    expect(convexHull([at(1, 1), at(1, 1)])).toEqual([at(1, 1)]);
    expect(convexHull([])).toEqual([]);
  });

  it('is there for an open group whose members stand together', () => {
    const square = [at(0, 0), at(4, 0), at(4, 4), at(0, 4)];
    expect(hullIds([group('g', [0, 1, 2, 3])], square)).toEqual(['g']);
    expect(hullIds([group('g', [0, 1, 2, 3], false)], square)).toEqual([]);
    expect(hullIds([group('g', [0])], square)).toEqual([]);
  });

  it('is not there where it would take in as many others as members', () => {
    const corners = [at(0, 0), at(4, 0), at(2, 4)];
    const inside = [at(2, 1), at(2.2, 1.5), at(1.9, 2)];
    expect(inside.every((point) => isWithin(point, corners))).toBe(true);
    expect(hullIds([group('g', [0, 1, 2])], [...corners, ...inside.slice(1)])).toEqual(['g']);
    expect(hullIds([group('g', [0, 1, 2])], [...corners, ...inside])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grownSizes } from '@/core/show/grown-size';

const discs = fc.array(
  fc.record({
    position: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
    size: fc.integer({ min: 20, max: 70 }),
  }),
  { maxLength: 40 },
);
const scales = fc.double({ min: 0.3, max: 4, noNaN: true });

describe('entities seen from afar', () => {
  it('are as they are where the picture is near', () => {
    expect(grownSizes([{ position: { x: 0, y: 0 }, size: 30 }], 1)).toEqual([30]);
  });

  it('grow with the letters where they stand alone', () => {
    const far = [0, 900].map((x) => ({ position: { x, y: 0 }, size: 30 }));
    expect(grownSizes(far, 2)).toEqual([60, 60]);
  });

  it('are never smaller than plain, nor larger than asked', () => {
    fc.assert(
      fc.property(discs, scales, (all, scale) => {
        grownSizes(all, scale).forEach((size, at) => {
          expect(size).toBeGreaterThanOrEqual(all[at]!.size);
          expect(size).toBeLessThanOrEqual(Math.ceil(all[at]!.size * Math.max(1, scale)));
        });
      }),
    );
  });

  it('touch nobody whom they did not touch before', () => {
    fc.assert(
      fc.property(discs, scales, (all, scale) => {
        const sizes = grownSizes(all, scale);
        all.forEach((one, a) =>
          all.slice(a + 1).forEach((other, offset) => {
            const b = a + 1 + offset;
            const way = Math.hypot(one.position.x - other.position.x, one.position.y - other.position.y);
            const wasApart = way > (one.size + other.size) / 2;
            if (wasApart) expect(way + 1).toBeGreaterThan((sizes[a]! + sizes[b]!) / 2);
          }),
        );
      }),
    );
  });
});

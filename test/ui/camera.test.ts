import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, carry, covers, toScreen, zoomAround } from '@/ui/views/map/camera';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const points = fc.record({ x: coordinate, y: coordinate });

describe('the camera of a map', () => {
  it('keeps what stands under the pointer where it is while it zooms', () => {
    fc.assert(
      fc.property(points, points, fc.double({ min: 0.2, max: 5, noNaN: true }), (shift, at, factor) => {
        const before = { ...shift, k: 1 };
        const after = zoomAround(before, at, factor);
        const world = { x: (at.x - before.x) / before.k, y: (at.y - before.y) / before.k };
        expect(toScreen(after, world).x).toBeCloseTo(at.x, 6);
        expect(toScreen(after, world).y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('carries a drawing made for one camera to where another has it', () => {
    const zooms = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(points, points, points, zooms, zooms, (one, other, world, k, next) => {
        const [from, to] = [
          { ...one, k },
          { ...other, k: next },
        ];
        const carried = toScreen(carry(from, to), toScreen(from, world));
        expect(carried.x).toBeCloseTo(toScreen(to, world).x, 5);
        expect(carried.y).toBeCloseTo(toScreen(to, world).y, 5);
      }),
    );
  });

  it('draws anew when what was carried would leave a part of the screen empty, or is stretched too far', () => {
    const size = { width: 900, height: 600 };
    expect(covers({ x: 100, y: -100, k: 1 }, size, 160)).toBe(true);
    expect(covers({ x: 200, y: 0, k: 1 }, size, 160)).toBe(false);
    expect(covers({ x: 0, y: -200, k: 1 }, size, 160)).toBe(false);
    expect(covers({ x: 0, y: 0, k: 0.7 }, size, 160)).toBe(false);
    expect(covers({ x: -450, y: -300, k: 2.5 }, size, 160)).toBe(false);
  });

  it('fits a frame into the screen, and a single place no closer than asked', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const frame = {
          min: { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y) },
          max: { x: Math.max(one.x, other.x), y: Math.max(one.y, other.y) },
        };
        const size = { width: 900, height: 600 };
        const camera = cameraFor(frame, size, 4);
        expect(camera.k).toBeLessThanOrEqual(4);
        for (const corner of [frame.min, frame.max]) {
          const { x, y } = toScreen(camera, corner);
          expect(x > -1 && x < size.width + 1 && y > -1 && y < size.height + 1).toBe(true);
        }
      }),
    );
    expect(cameraFor({ min: { x: 5, y: 5 }, max: { x: 5, y: 5 } }, { width: 900, height: 600 }, 4).k).toBe(4);
  });
});

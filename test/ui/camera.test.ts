import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, toScreen, zoomAround } from '@/ui/views/map/camera';

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

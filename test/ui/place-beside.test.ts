import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '@/ui/panels/tour/place-beside';
import { placeBeside, ringAround } from '@/ui/panels/tour/place-beside';

const screen = { width: 390, height: 844 };
const card = { width: 300, height: 180 };

/** Parts of the screen, none too small to be pressed. */
const SMALLEST = 24;
const boxes = fc
  .record({
    left: fc.nat(screen.width - SMALLEST),
    top: fc.nat(screen.height - SMALLEST),
    width: fc.integer({ min: SMALLEST, max: screen.width }),
    height: fc.integer({ min: SMALLEST, max: screen.height }),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    width: Math.min(width, screen.width - left),
    height: Math.min(height, screen.height - top),
  }));

const isWithin = (one: Box, by: number): boolean =>
  one.left >= by &&
  one.top >= by &&
  one.left + one.width <= screen.width - by &&
  one.top + one.height <= screen.height - by;

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top));

describe('the card of the tour', () => {
  it('stands below its part, else above it', () => {
    expect(placeBeside({ left: 340, top: 5, width: 40, height: 40 }, card, screen)).toEqual({ left: 82, top: 57 });
    expect(placeBeside({ left: 0, top: 640, width: 390, height: 150 }, card, screen)).toEqual({ left: 45, top: 448 });
  });

  it('stands beside a part that is as high as the screen', () => {
    const wide = { width: 1440, height: 900 };
    expect(placeBeside({ left: 1088, top: 50, width: 352, height: 850 }, card, wide)).toEqual({ left: 776, top: 385 });
    expect(placeBeside({ left: 0, top: 50, width: 248, height: 850 }, card, wide)).toEqual({ left: 260, top: 385 });
  });

  it('is always wholly on the screen, and hides none of its part where there is room beside it', () => {
    fc.assert(
      fc.property(boxes, (part) => {
        const place = { ...placeBeside(part, card, screen), ...card };
        expect(isWithin(place, 8)).toBe(true);
        const room = [
          part.top - 8 - card.height,
          screen.height - part.top - part.height - 8 - card.height,
          part.left - 8 - card.width,
          screen.width - part.left - part.width - 8 - card.width,
        ];
        if (room.some((left) => left >= 0)) expect(overlap(place, part)).toBe(0);
      }),
    );
  });
});

describe('the ring around a part', () => {
  it('goes around it, and is wholly on the screen at its edge', () => {
    expect(ringAround({ left: 100, top: 100, width: 50, height: 20 }, screen)).toEqual({
      left: 97,
      top: 97,
      width: 56,
      height: 26,
    });
    fc.assert(fc.property(boxes, (part) => isWithin(ringAround(part, screen), 3)));
  });
});

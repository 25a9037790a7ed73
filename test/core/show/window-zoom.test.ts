import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/core/model/time';
import type { DaySpan } from '@/core/show/window-step';
import { boundDay } from '@/core/show/window-step';
import { panSpan, spanOfWindow, windowOfSpan, zoomSpan } from '@/core/show/window-zoom';

const SHOWN: DaySpan = [dayOf(2000, 1, 1), dayOf(2026, 12, 31)];

const spans: fc.Arbitrary<DaySpan> = fc
  .tuple(fc.integer({ min: SHOWN[0], max: SHOWN[1] }), fc.integer({ min: SHOWN[0], max: SHOWN[1] }))
  .map(([a, b]): DaySpan => [Math.min(a, b), Math.max(a, b)])
  .filter(([first, last]) => last - first >= 7);

describe('the span of a window', () => {
  it('is the window itself, and the strip where it has no bound', () => {
    expect(spanOfWindow({ from: '2014', to: '2019-05' }, SHOWN)).toEqual([dayOf(2014, 1, 1), dayOf(2019, 5, 31)]);
    expect(spanOfWindow({ from: '', to: '' }, SHOWN)).toEqual(SHOWN);
    expect(spanOfWindow({ from: '2014', to: '' }, SHOWN)).toEqual([dayOf(2014, 1, 1), SHOWN[1]]);
  });

  it('has days even where the window lies beyond the strip', () => {
    const [first, last] = spanOfWindow({ from: '2040', to: '' }, SHOWN);
    expect(first).toBe(dayOf(2040, 1, 1));
    expect(last).toBeGreaterThan(first);
  });
});

describe('zooming and panning', () => {
  it('stay on the strip', () => {
    fc.assert(
      fc.property(
        spans,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (span, at, factor) => {
          const [first, last] = zoomSpan(span, at, factor, SHOWN);
          expect(first).toBeGreaterThanOrEqual(SHOWN[0]);
          expect(last).toBeLessThanOrEqual(SHOWN[1] + 1e-6);
          expect(last).toBeGreaterThan(first);
        },
      ),
    );
  });

  it('keep the place under the pointer, away from the ends of the strip', () => {
    const span: DaySpan = [dayOf(2012, 1, 1), dayOf(2014, 12, 31)];
    const [first, last] = zoomSpan(span, 0.25, 0.5, SHOWN);
    expect(first + 0.25 * (last + 1 - first)).toBeCloseTo(span[0] + 0.25 * (span[1] + 1 - span[0]));
  });

  it('pan without changing the length', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -20000, max: 20000 }), (span, days) => {
        const [first, last] = panSpan(span, days, SHOWN);
        expect(last - first).toBe(span[1] - span[0]);
        expect(first).toBeGreaterThanOrEqual(SHOWN[0]);
        expect(last).toBeLessThanOrEqual(SHOWN[1]);
      }),
    );
  });

  it('ask for a window within a month of the span, open at the ends of the strip', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const window = windowOfSpan(span, SHOWN);
        const [first, last] = spanOfWindow(window, SHOWN);
        expect(Math.abs(first - span[0])).toBeLessThan(31);
        expect(Math.abs(last - span[1])).toBeLessThan(31);
        if (window.from !== '') expect(boundDay(window, 'from')).toBeGreaterThan(SHOWN[0]);
      }),
    );
    expect(windowOfSpan(SHOWN, SHOWN)).toEqual({ from: '', to: '' });
  });
});

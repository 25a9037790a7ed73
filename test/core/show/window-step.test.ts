import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '@/core/model/time';
import { grainFirst, grainIndex, grainText, type Grain } from '@/core/show/grain';
import {
  boundDay,
  boundText,
  type DaySpan,
  type DateWindow,
  moveBound,
  nudgeBound,
  shiftWindow,
  stepWindow,
  windowBetween,
} from '@/core/show/window-step';

const DECADES: DaySpan = [dayOf(2000, 1, 1), dayOf(2026, 12, 31)];
const window = (text: string): DateWindow => {
  const [from = '', to = ''] = text.split('/');
  return { from, to };
};

describe('a step of the window', () => {
  it.each([
    ['2022-02/2024-05', '2022-03/2024-06'],
    ['2014/2015', '2015/2016'],
    ['2022-02-24/2022-03-02', '2022-02-25/2022-03-03'],
    ['2022-02-24/2022-12-31', '2022-03-03/2023-01-07'],
    ['2022/2024-05', '2022-02/2024-06'],
    ['2022-02/', '2022-03/'],
    ['/2022-02', '/2022-03'],
  ])('takes %s to %s, in its own precision', (before, after) => {
    expect(stepWindow(window(before), 1, DECADES)).toEqual(window(after));
  });

  it('is none without a window', () => {
    expect(stepWindow(window('/'), 1, DECADES)).toBeNull();
  });

  it('is none that would leave the data behind', () => {
    expect(stepWindow(window('2026-12/2026-12'), 1, DECADES)).toBeNull();
    expect(stepWindow(window('2000/2000'), -1, DECADES)).toBeNull();
  });

  it('forth and back again returns to the same window, and keeps its length', () => {
    fc.assert(
      fc.property(windows, ({ from, to, grain }) => {
        const before = { from: grainText(from, grain), to: grainText(to, grain) };
        const forth = stepWindow(before, 1, DECADES);
        if (!forth) return;
        const length = grainIndex(boundDay(forth, 'to'), grain) - grainIndex(boundDay(forth, 'from'), grain);
        expect(length).toBe(to - from);
        expect(stepWindow(forth, -1, DECADES)).toEqual(before);
      }),
    );
  });
});

describe('a bound', () => {
  it('snaps to the nearest beginning as from, to the nearest end as to', () => {
    expect(boundText(dayOf(2022, 2, 10), 'month', 'from')).toBe('2022-02');
    expect(boundText(dayOf(2022, 2, 20), 'month', 'from')).toBe('2022-03');
    expect(boundText(dayOf(2022, 2, 20), 'month', 'to')).toBe('2022-02');
    expect(boundText(dayOf(2022, 2, 3), 'month', 'to')).toBe('2022-01');
    expect(boundText(dayOf(2022, 2, 3), 'day', 'to')).toBe('2022-02-03');
  });

  it('stops at the other bound rather than cross it', () => {
    expect(moveBound(window('2022-02/2024-05'), 'from', dayOf(2025, 1, 1), 'month', DECADES)).toEqual(
      window('2024-05/2024-05'),
    );
    expect(moveBound(window('2022-02/2024-05'), 'to', dayOf(2020, 1, 1), 'month', DECADES)).toEqual(
      window('2022-02/2022-02'),
    );
  });

  it('stops at the end of the strip', () => {
    expect(moveBound(window('/'), 'from', dayOf(2027, 1, 1), 'month', DECADES)).toEqual(window('2026-12/'));
    expect(moveBound(window('/'), 'to', dayOf(1999, 12, 31), 'month', DECADES)).toEqual(window('/2000-01'));
  });

  it('never crosses, wherever it is dragged', () => {
    fc.assert(
      fc.property(
        windows,
        fc.constantFrom('from' as const, 'to' as const),
        days,
        fc.constantFrom<Grain>('day', 'month', 'year'),
        ({ from, to, grain }, side, day, snap) => {
          const moved = moveBound({ from: grainText(from, grain), to: grainText(to, grain) }, side, day, snap, DECADES);
          expect(boundDay(moved, 'from')).toBeLessThanOrEqual(boundDay(moved, 'to'));
        },
      ),
    );
  });

  it('that is missing is nudged from the end of the axis', () => {
    expect(nudgeBound(window('/'), 'from', 'month', 1, DECADES)).toEqual(window('2000-02/'));
    expect(nudgeBound(window('/'), 'to', 'month', -1, DECADES)).toEqual(window('/2026-11'));
  });

  it('counts every day of a unit in, at either side', () => {
    expect(isoDay(boundDay(window('2024-05/2024-05'), 'from'))).toBe('2024-05-01');
    expect(isoDay(boundDay(window('2024-05/2024-05'), 'to'))).toBe('2024-05-31');
  });
});

describe('a new window', () => {
  it('lies between two days, whichever comes first', () => {
    const [early, late] = [dayOf(2022, 2, 24), dayOf(2024, 5, 16)];
    expect(windowBetween(late, early, 'month')).toEqual(window('2022-02/2024-05'));
    expect(windowBetween(early, late, 'month')).toEqual(window('2022-02/2024-05'));
  });
});

it('sliding keeps a missing bound missing', () => {
  expect(shiftWindow(window('2022-02/'), 'month', -3)).toEqual(window('2021-11/'));
});

it('every unit is found again by its text', () => {
  fc.assert(
    fc.property(days, fc.constantFrom<Grain>('day', 'month', 'year'), (day, grain) => {
      const index = grainIndex(day, grain);
      expect(boundDay({ from: grainText(index, grain), to: '' }, 'from')).toBe(grainFirst(index, grain));
      expect(grainFirst(index, grain)).toBeLessThanOrEqual(day);
      expect(grainFirst(index + 1, grain)).toBeGreaterThan(day);
    }),
  );
});

const days = fc.integer({ min: dayOf(-400, 1, 1), max: dayOf(3000, 1, 1) });
const windows = fc
  .record({
    grain: fc.constantFrom<Grain>('day', 'month', 'year'),
    from: fc.integer({ min: DECADES[0], max: DECADES[1] }),
    length: fc.nat({ max: 3000 }),
  })
  .map(({ grain, from, length }) => ({
    grain,
    from: grainIndex(from, grain),
    to: grainIndex(from + length, grain),
  }));

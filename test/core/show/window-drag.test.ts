import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/core/model/time';
import type { Grip } from '@/core/show/window-drag';
import { dragWindow } from '@/core/show/window-drag';
import { boundDay, type DaySpan, type DateWindow } from '@/core/show/window-step';

const SHOWN: DaySpan = [dayOf(2000, 1, 1), dayOf(2026, 12, 31)];
const BEFORE: DateWindow = { from: '2022-02', to: '2024-05' };
const day = (text: string): number => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return dayOf(year, month, date);
};
const drag = (grip: Grip, start: string, end: string, before = BEFORE): DateWindow =>
  dragWindow({ grip, start: day(start), before }, day(end), 'month', SHOWN);

describe('a drag on the brush', () => {
  it('of a handle moves that bound, to the nearest month', () => {
    expect(drag('from', '2022-02-01', '2021-06-04')).toEqual({ from: '2021-06', to: '2024-05' });
    expect(drag('to', '2024-05-31', '2025-01-29')).toEqual({ from: '2022-02', to: '2025-01' });
  });

  it('of a handle to the end of the strip takes the bound away, so that dates beyond the axis are in', () => {
    expect(drag('from', '2022-02-01', '2000-01-02')).toEqual({ from: '', to: '2024-05' });
    expect(drag('to', '2024-05-31', '2026-12-31')).toEqual({ from: '2022-02', to: '' });
  });

  it('of the body slides the window at its length', () => {
    expect(drag('body', '2023-01-01', '2022-01-02')).toEqual({ from: '2021-02', to: '2023-05' });
  });

  it('of the body stops where the strip ends', () => {
    expect(drag('body', '2023-01-01', '2026-12-01')).toEqual({ from: '2024-09', to: '2026-12' });
    expect(drag('body', '2023-01-01', '2000-01-01')).toEqual({ from: '2000-01', to: '2002-04' });
  });

  it('of the body keeps the precision of a window of days', () => {
    const before = { from: '2022-02-24', to: '2022-03-02' };
    expect(drag('body', '2022-02-25', '2022-02-27', before)).toEqual({ from: '2022-02-26', to: '2022-03-04' });
  });

  it('on the ground draws a new window, in either direction', () => {
    expect(drag('ground', '2015-03-20', '2014-05-21')).toEqual({ from: '2014-05', to: '2015-03' });
  });

  it('never crosses the bounds and keeps the length when sliding', () => {
    const days = fc.integer({ min: SHOWN[0], max: SHOWN[1] });
    const grips = fc.constantFrom<Grip>('from', 'to', 'body', 'ground');
    fc.assert(
      fc.property(grips, days, days, (grip, start, end) => {
        const after = dragWindow({ grip, start, before: BEFORE }, end, 'month', SHOWN);
        expect(boundDay(after, 'from')).toBeLessThanOrEqual(boundDay(after, 'to'));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '@/core/model/time';
import { laneTicks } from '@/core/show/lane-ticks';

const labels = (from: number, to: number, width: number): readonly string[] =>
  laneTicks([from, to], width).map(({ label }) => label);

describe('the ticks of the lanes', () => {
  it('are years over decades, months within a year, days within weeks', () => {
    expect(labels(dayOf(2000, 1, 1), dayOf(2005, 12, 31), 600)).toContain('2003');
    expect(labels(dayOf(2022, 1, 1), dayOf(2022, 12, 31), 900)).toContain('Jun');
    expect(labels(dayOf(2022, 3, 1), dayOf(2022, 3, 7), 700)).toEqual([
      '1 Mar 2022',
      '2 Mar',
      '3 Mar',
      '4 Mar',
      '5 Mar',
      '6 Mar',
      '7 Mar',
    ]);
  });

  it('say the year once where no January is among them', () => {
    expect(labels(dayOf(2022, 2, 1), dayOf(2022, 5, 31), 900)).toEqual(['Feb 2022', 'Mar', 'Apr', 'May']);
  });

  it('do not touch, however narrow the axis', () => {
    expect(labels(dayOf(2022, 2, 1), dayOf(2024, 5, 31), 360)).toEqual(['2023', '2024']);
    expect(labels(dayOf(2022, 2, 1), dayOf(2022, 2, 28), 200).length).toBeLessThan(5);
  });

  it('lie on the axis, also where it begins within a day', () => {
    for (const { day } of laneTicks([100.6, 140.2], 500)) {
      expect(day).toBeGreaterThanOrEqual(100.6);
      expect(day).toBeLessThanOrEqual(141.2);
    }
  });
});

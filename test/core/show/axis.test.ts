import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '@/core/model/time';
import { beyondLabels, binLabel, createAxis, ticksOf } from '@/core/show/axis';
import { binsOf } from '@/core/show/histogram';
import { graph } from '../../support/graph';

const decades = createAxis([dayOf(2000, 1, 1), dayOf(2026, 12, 31)], 1000);

describe('the axis', () => {
  it('finds every day again from its position', () => {
    fc.assert(
      fc.property(fc.integer({ min: decades.first, max: decades.last + 1 }), (day) => {
        expect(decades.toDay(decades.toX(day))).toBe(day);
      }),
    );
  });

  it('lets days beyond it lie at its ends', () => {
    expect(decades.toX(dayOf(1400, 1, 1))).toBe(0);
    expect(decades.toX(dayOf(2049, 1, 1))).toBe(1000);
  });

  it('ticks on round years over decades, and on months over a year', () => {
    expect(ticksOf(decades).map((tick) => tick.label)).toContain('2022');
    const year = createAxis([dayOf(2022, 1, 1), dayOf(2022, 12, 31)], 1000);
    expect(
      ticksOf(year)
        .map((tick) => tick.label)
        .slice(0, 3),
    ).toEqual(['2022', 'Feb', 'Mar']);
  });

  it('never puts two labels closer than a label is wide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 900_000 }), fc.integer({ min: 200, max: 3000 }), (length, width) => {
        const axis = createAxis([dayOf(1000, 3, 7), dayOf(1000, 3, 7) + length], width);
        const places = ticksOf(axis).map((tick) => axis.toX(tick.day));
        for (const [at, place] of places.slice(1).entries()) expect(place - places[at]!).toBeGreaterThan(38);
      }),
    );
  });

  it('says at its ends that earlier and later dates are counted there', () => {
    const many = Array.from({ length: 20 }, () => 'a-b 2014; b-c 2018').join('; ');
    const bins = binsOf(graph(`a-b 1400; ${many}; c-d 2099`), 60)!;
    expect(beyondLabels(bins)).toEqual({ before: '≤ 2014', after: '≥ 2018' });
    expect(binLabel(bins, 0)).toBe('2014 and earlier');
    expect(binLabel(bins, 2)).toBe('2016');
    expect(isoDay(bins.edges[0]!)).toBe('2014-01-01');
  });
});

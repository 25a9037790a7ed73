import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/core/model/dataset';
import { dayOf } from '@/core/model/time';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { itemAt, laneKey, stackLanes, stripAt, stripsBetween, subRowTop } from '@/core/show/lane-stack';
import type { LaneGrouping } from '@/core/show/lanes';
import { LANE_GROUPINGS, lanesOf } from '@/core/show/lanes';
import { datasets } from '../../support/arbitraries';
import { graph } from '../../support/graph';

const MEASURES = { pitch: [20, 8], padding: 4, head: 0, least: 24, heading: 30 };

function stack(dataset: Dataset, by: LaneGrouping = 'none') {
  const lanes = lanesOf(dataset, answer(dataset, EVERYTHING), {
    axis: [dayOf(2010, 1, 1), dayOf(2019, 12, 31)],
    by,
    sizes: [
      { least: 0.02, label: 0.1, tail: 0.05, most: 2 },
      { least: 0.01, label: 0.01, tail: 0.05, most: Infinity },
    ],
    weight: dataset.entities.degree,
  });
  return stackLanes(lanes, MEASURES);
}

describe('lanes one below the other', () => {
  it('leave no gap and do not overlap, and the strip at a height is the one that a search finds', () => {
    fc.assert(
      fc.property(
        datasets,
        fc.constantFrom(...LANE_GROUPINGS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (dataset, by, share) => {
          const { strips, height } = stack(dataset, by);
          strips.forEach((strip, at) => {
            const before = strips[at - 1];
            expect(strip.top).toBe(before ? before.top + before.height : 0);
          });
          expect(height).toBe(strips.reduce((sum, strip) => sum + strip.height, 0));
          const y = share * height * 0.999;
          const found = strips.findIndex((strip) => strip.top <= y && y < strip.top + strip.height);
          expect(stripAt({ strips, height }, y)).toBe(strips.length === 0 ? -1 : found);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give those that reach into a stretch', () => {
    const all = stack(graph('a-b 2011; c-d 2013; e-f 2015'));
    expect(stripsBetween(all, 30, 70).map(({ top }) => top)).toEqual([28, 56]);
    expect(stripsBetween({ strips: [], height: 0 }, 0, 100)).toEqual([]);
  });

  it('have a heading over each group, with its count', () => {
    const { strips } = stack(graph('a:bank-b:state 2014; c:bank-b 2015'), 'type');
    expect(strips.map((strip) => (strip.lane ? laneKey(strip.lane) : `${strip.group} (${strip.count})`))).toEqual([
      '0 (2)',
      '0-0',
      '0-2',
      '1 (1)',
      '1-1',
    ]);
  });

  it('find every item in its middle, and none where nothing is', () => {
    const { strips } = stack(graph('a-b 2011/2012; a-b 2012/2013; a-b 2015'));
    const strip = strips[0]!;
    const reach = { x: 0.005, y: 2 };
    for (const item of strip.lane!.items) {
      const y = subRowTop(strip.lane!, strip.height, item.subRow, MEASURES) + 1;
      expect(itemAt(strip, { x: (item.left + item.right) / 2, y }, reach, MEASURES)).toBe(item);
    }
    expect(itemAt(strip, { x: 0.95, y: 10 }, reach, MEASURES)).toBeNull();
  });
});

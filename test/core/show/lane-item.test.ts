import { describe, expect, it } from 'vitest';
import { dayOf } from '@/core/model/time';
import type { LaneItem } from '@/core/show/lane-item';
import { placeItem } from '@/core/show/lane-item';
import { graph } from '../../support/graph';

/** Ten years: a tenth of the axis is a year, give or take a leap day. */
const AXIS = [dayOf(2010, 1, 1), dayOf(2019, 12, 31)] as const;
const ROOM = { least: 0.02, label: 0.1, tail: 0.05 };

const place = (dates: string): LaneItem => placeItem(graph(`a-b ${dates}`).relationships, 0, AXIS, ROOM);
const near = (value: number): unknown => expect.closeTo(value, 3);

describe('an item on the axis', () => {
  it('is certain between its dates and soft where they are imprecise', () => {
    const item = place('2012/2015');
    expect([item.left, item.right]).toEqual([near(0.2), near(0.6)]);
    expect(item.core).toEqual([near(0.3), near(0.5)]);
    expect(place('2012-01-01/2015-12-31').core).toEqual([near(0.2), near(0.6)]);
  });

  it('runs to the end of the axis when it is ongoing', () => {
    const item = place('2012-01-01/..');
    expect(item).toMatchObject({ right: 1, core: [near(0.2), 1], end: 'ongoing', isCutRight: true });
  });

  it('fades over a tail when its end is unknown, from its start or from the edge of the axis', () => {
    expect(place('2012-01-01/')).toMatchObject({ left: near(0.2), right: near(0.25), end: 'unknown' });
    expect(place('2001/')).toMatchObject({ left: 0, right: near(0.05), core: null, isCutLeft: true });
  });

  it('fades in before an attested start, which is no beginning', () => {
    expect(place('by 2012-01-01/2013-12-31')).toMatchObject({
      left: near(0.15),
      core: [near(0.2), near(0.4)],
      start: 'attested',
    });
    expect(place('by 2024/..')).toMatchObject({ left: near(0.95), right: 1, core: null });
  });

  it('comes from beyond the axis when it has no beginning', () => {
    expect(place('../2013-12-31')).toMatchObject({ left: 0, core: [0, near(0.4)], start: 'open', isCutLeft: true });
  });

  it('fades in before its end when nobody says when it began', () => {
    expect(place('/2013-12-31')).toMatchObject({ left: near(0.35), right: near(0.4), core: null, start: 'unknown' });
  });

  it('is a mark on its day when it is an event, and a soft band over the days that are possible', () => {
    expect(place('2015-01-01')).toMatchObject({ isPoint: true, isMark: true, left: near(0.49), right: near(0.51) });
    expect(place('2015')).toMatchObject({
      isPoint: true,
      isMark: false,
      left: near(0.5),
      right: near(0.6),
      core: null,
    });
  });

  it('keeps room for a label, which ends with it where the axis ends', () => {
    expect(place('2012-01-01').room).toEqual([near(0.19), near(0.29)]);
    expect(place('2012-01-01/2015-12-31').room).toEqual([near(0.2), near(0.6)]);
    expect(place('2019-12-31').room).toEqual([near(0.9), 1]);
  });

  it('may have held at any time when it is undated', () => {
    expect(place('')).toMatchObject({ left: 0, right: 1, core: null, start: 'unknown', end: 'unknown' });
  });

  it('stands as a mark at the end of the axis when it lies beyond', () => {
    expect(place('2001')).toMatchObject({ left: 0, right: near(0.02), isMark: true, isCutLeft: true });
    expect(place('2030/2040')).toMatchObject({ left: near(0.98), right: 1, isMark: true, isCutRight: true });
  });
});

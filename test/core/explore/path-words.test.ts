import { describe, expect, it } from 'vitest';
import type { PathOrder } from '@/core/explore/find-paths';
import { findPaths } from '@/core/explore/find-paths';
import { clearestOf, journeyWords, lengthWords, stepDayWords, viaWords } from '@/core/explore/path-words';
import { ANY_DAY } from '@/core/explore/timed-paths';
import { dayOf } from '@/core/model/time';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { entityAt, graph } from '../../support/graph';

const WHOLE = { from: '', to: '' };

function told(text: string, order: PathOrder, window = WHOLE, days = ANY_DAY) {
  const dataset = graph(text);
  const ends = [entityAt(dataset, 'a'), entityAt(dataset, 'z')] as const;
  const path = findPaths(dataset, answer(dataset, EVERYTHING), ...ends, { order, days }).paths[0]!;
  return {
    via: viaWords(dataset, path),
    days: path.steps.map((_, at) => stepDayWords(dataset, path, at, window)),
    journey: journeyWords(dataset, path, window),
  };
}

describe('a path in words', () => {
  it('names who stands on the way', () => {
    expect(told('a-z', 'hops').via).toBe('direct');
    expect(told('a-b b-z', 'hops').via).toBe('via b');
    expect(told('a-b b-c c-d d-z', 'hops').via).toBe('via b, c and d');
  });

  it('dates a step no more precisely than the date that decides it', () => {
    expect(told('a-b 2014/2020; b-z 2016-05/2018', 'time').days).toEqual(['2014', 'May 2016']);
    expect(told('a-b 2016-05-21/2020; b-z 2014/2018', 'time').days).toEqual(['21 May 2016', '21 May 2016']);
    expect(told('a-b 2014/2020; b-z 2016/2018', 'latest').days).toEqual(['2018', '2018']);
  });

  it('dates a step by the window where the window decides it', () => {
    const days = [dayOf(2015, 1, 1), dayOf(2016, 12, 31)] as const;
    expect(told('a-b 2010/..; b-z 2000/..', 'time', { from: '2015', to: '2016' }, days).days).toEqual(['2015', '2015']);
  });

  it('says from when to when it takes, and no day where any will do', () => {
    expect(told('a-b 2014/2014; b-z 2016-05-21/2016-05-21', 'fastest').journey).toBe('2014 – 21 May 2016, 17 months');
    expect(told('a-b 2014/2020; b-z 2010/2020', 'time').journey).toBe('all at one time: 2014');
    expect(told('a-b; b-z', 'time').journey).toBe('no first day is known');
    expect(told('a-b; b-z', 'latest').journey).toBe('no last day is known');
    expect(told('a-b ../2012; b-z 2016-05/2018', 'time').journey).toBe('arrives May 2016');
    expect(told('a-b b-z', 'hops').journey).toBe('');
  });

  it('shows of a step the surest relationship, and of those the latest', () => {
    const dataset = graph('a-b 2010; a-b 2012; a-b disputed 2020; a-b 2011');
    expect(clearestOf(dataset, [0, 1, 2, 3])).toBe(1);
    expect(clearestOf(dataset, [2])).toBe(2);
  });

  it('counts days, months and years', () => {
    expect([1, 12, 150, 3000].map(lengthWords)).toEqual(['1 day', '12 days', '5 months', '8 years']);
  });
});

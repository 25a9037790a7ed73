import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import type { Dataset } from '@/core/model/dataset';
import { dayOf, isoDay } from '@/core/model/time';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { binOf, binsOf, binsSpan, countUndated, histogramOf } from '@/core/show/histogram';
import { rawGraphs } from '../../support/arbitraries';
import { graph } from '../../support/graph';

const WANTED = 60;

function histogram(dataset: Dataset, wanted = WANTED) {
  const bins = binsOf(dataset, wanted);
  if (!bins) throw new Error('the test has no dated relationship');
  return histogramOf(dataset, answer(dataset, EVERYTHING), bins);
}

const sum = (numbers: Uint32Array): number => numbers.reduce((all, one) => all + one, 0);
/** A statement many times over, so that a single far date is an outlier. */
const times = (count: number, statement: string): string => Array.from({ length: count }, () => statement).join('; ');
const span = (dataset: Dataset): readonly string[] => binsSpan(histogram(dataset)).map(isoDay);

describe('the histogram of beginnings', () => {
  it('counts a relationship once, in the bin of its start, however long it lasts', () => {
    const { totals, months } = histogram(graph('a-b 2014/2016; b-c 2015/..; c-d 2015'));
    expect(months).toBe(12);
    expect([...totals]).toEqual([1, 2, 0]);
  });

  it('stacks each bin by family', () => {
    const { counts } = histogram(
      graph('a-b trade:sells 2014; b-c trade:sells 2014; c-d law:bans 2014; d-a law:bans 2015'),
    );
    expect([...counts]).toEqual([2, 1, 0, 1]);
  });

  it('takes months only where years would be invented precision in hardly a case', () => {
    expect(histogram(graph('a-b 2014-05; b-c 2014-09')).months).toBe(1);
    expect(histogram(graph('a-b 2014-05; b-c 2014')).months).toBe(12);
  });

  it('counts a beginning that is less precise than its bins apart, not in any bin', () => {
    const { imprecise, totals } = histogram(graph(`${times(30, 'a-b 2014-05')}; b-c 2014`));
    expect(imprecise).toBe(1);
    expect(sum(totals)).toBe(30);
  });

  it('draws no beginning for what is attested, open or undated', () => {
    const { withoutBeginning, undated, totals } = histogram(graph('a-b by 2014/2016; b-c ../2015; c-d; d-e 2014'));
    expect({ withoutBeginning, undated }).toEqual({ withoutBeginning: 2, undated: 1 });
    expect(sum(totals)).toBe(1);
  });

  it('keeps the axis useful when one date lies centuries out, and counts it in the end bin', () => {
    const dataset = graph(`a-b 1400; ${times(9, 'a-b 2014')}; ${times(9, 'b-c 2018')}; c-d 2020/2099`);
    expect(span(dataset)).toEqual(['2014-01-01', '2020-12-31']);
    const { totals, isFirstOpen, isLastOpen } = histogram(dataset);
    expect({ isFirstOpen, isLastOpen }).toEqual({ isFirstOpen: true, isLastOpen: true });
    expect(totals[0]).toBe(10);
  });

  it('shows all days when none lies far out', () => {
    const { isFirstOpen, isLastOpen } = histogram(graph('a-b 2001; b-c 2008; c-d 2020'));
    expect({ isFirstOpen, isLastOpen }).toEqual({ isFirstOpen: false, isLastOpen: false });
  });

  it('has no bins where nothing is dated', () => {
    expect(binsOf(graph('a-b'), WANTED)).toBeNull();
  });

  it('counts the undated that the other filters leave, whether they are shown or not', () => {
    const dataset = graph('a-b; b-c 2014; x-y disputed');
    expect(countUndated(dataset, { ...EVERYTHING, undated: 'hide', from: '2014' })).toBe(2);
    expect(countUndated(dataset, { ...EVERYTHING, confidence: ['confirmed'] })).toBe(1);
  });
});

describe('on any data', () => {
  it('every relationship is counted exactly once, and the families of a bin add up to it', () => {
    fc.assert(
      fc.property(rawGraphs, fc.integer({ min: 1, max: 120 }), (raw, wanted) => {
        const dataset = buildDataset(raw);
        const bins = binsOf(dataset, wanted);
        if (!bins) return;
        const { counts, totals, imprecise, withoutBeginning, undated } = histogramOf(
          dataset,
          answer(dataset, EVERYTHING),
          bins,
        );
        expect(sum(totals)).toBe(sum(counts));
        expect(sum(totals) + imprecise + withoutBeginning + undated).toBe(dataset.relationships.count);
        expect(totals.length).toBeLessThanOrEqual(wanted);
      }),
    );
  });

  it('a day lies in the bin whose edges enclose it', () => {
    const { edges, ...bins } = histogram(graph('a-b 2001; b-c 2008; c-d 2020'));
    fc.assert(
      fc.property(fc.integer({ min: dayOf(2001, 1, 1), max: dayOf(2020, 12, 31) }), (day) => {
        const bin = binOf(day, { ...bins, edges });
        expect(edges[bin]).toBeLessThanOrEqual(day);
        expect(edges[bin + 1]).toBeGreaterThan(day);
      }),
    );
  });
});

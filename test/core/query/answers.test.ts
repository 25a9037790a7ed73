import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '@/core/query/answer';
import { createAnswers } from '@/core/query/answers';
import { byDay, rowsBetween } from '@/core/query/by-day';
import { EVERYTHING, type Query } from '@/core/query/filters';
import { datasets, queriesOf } from '../../support/arbitraries';
import { graph } from '../../support/graph';

const bounds = fc.constantFrom('', '1999', '2012-03', '2014', '2014-05-21', '2019', '2022-06', '2030');

/** Questions one after another, of which most only move the bounds of the one before. */
const drags = datasets.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    first: queriesOf(dataset),
    steps: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.record({ from: bounds, to: bounds }, { requiredKeys: [] }) },
        {
          weight: 1,
          arbitrary: fc.record({ certain: fc.boolean(), when: fc.constantFrom('active' as const, 'ended' as const) }),
        },
        { weight: 1, arbitrary: fc.constant({ actor: [], orphans: 'show' as const, when: 'active' as const }) },
        { weight: 1, arbitrary: queriesOf(dataset) },
      ),
      { maxLength: 12 },
    ),
  }),
);

describe('answers, one after another', () => {
  it('are those that each question would have by itself', () => {
    fc.assert(
      fc.property(drags, fc.constantFrom(0, 0.5, 4), ({ dataset, first, steps }, mostTouched) => {
        const answers = createAnswers(dataset, mostTouched);
        let query: Query = first;
        expect(answers(query)).toEqual(answer(dataset, query));
        for (const step of steps) {
          query = { ...query, ...step };
          expect(answers(query)).toEqual(answer(dataset, query));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take in all that begins or ends on the very days of the bounds', () => {
    const day = fc.integer({ min: 1, max: 6 }).map((one) => `2014-05-0${one}`);
    const start = fc.oneof(day, fc.constantFrom('2014-05', '2014-05-03~', '..'));
    const tie = fc
      .tuple(start, fc.oneof(day, fc.constantFrom('..', '2014-05-04~')))
      .map(([from, to]) => `a-b ${from}/${to}`);
    const window = fc.record({ from: day, to: day });
    fc.assert(
      fc.property(
        fc.array(tie, { minLength: 1 }),
        fc.array(window, { minLength: 2 }),
        fc.boolean(),
        (ties, windows, certain) => {
          const dataset = graph(ties.join('; '));
          const answers = createAnswers(dataset, 4);
          for (const one of windows) {
            const query = { ...EVERYTHING, certain, ...one };
            expect(answers(query)).toEqual(answer(dataset, query));
          }
        },
      ),
    );
  });

  it('leave the one before as it was', () => {
    const dataset = graph('a-b 2014; b-c 2015/2020; c-d; d-a 2019~');
    const answers = createAnswers(dataset, 4);
    const asked = { ...EVERYTHING, from: '2014', to: '2016' };
    const before = answers(asked);
    answers({ ...asked, from: '2019', to: '2021' });
    expect(before).toEqual(answer(dataset, asked));
  });

  it('look at nothing but what begins or ends between the old bounds and the new', () => {
    const dataset = graph('a-b 2014; b-c 2016; c-d 2030');
    const answers = createAnswers(dataset, 4);
    const before = answers({ ...EVERYTHING, from: '2013', to: '2014' });
    const after = answers({ ...EVERYTHING, from: '2013', to: '2016' });
    expect(after.entities).toBe(before.entities);
    expect(Array.from(after.relationships)).toEqual([0, 1]);
  });
});

describe('rows by day', () => {
  it('come in the order of their days, those of one day in the order in which they came', () => {
    const day = fc.oneof(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(day), day, day, (days, from, until) => {
        const column = Int32Array.from(days);
        const order = byDay(
          column,
          Uint32Array.from(days, (_, row) => row),
        );
        const naive = days.map((_, row) => row).toSorted((one, other) => days[one]! - days[other]!);
        expect(Array.from(order.rows)).toEqual(naive);
        expect(Array.from(rowsBetween(order, from, until))).toEqual(
          naive.filter((row) => days[row]! >= from && days[row]! < until),
        );
      }),
    );
  });
});

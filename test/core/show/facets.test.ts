import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '@/core/model/records';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { facetsOf } from '@/core/show/facets';
import { statisticsOf } from '@/core/show/statistics';
import { datasets, questions } from '../../support/arbitraries';
import { graph } from '../../support/graph';

describe('the number beside a choice', () => {
  it('is what the answer holds when that choice alone is made', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const facets = facetsOf(dataset, [query]);
        CONFIDENCES.forEach((confidence, row) => {
          const { relationships } = answer(dataset, { ...query, confidence: [confidence] });
          // Orphans and reach look at what is left, so a choice alone may leave less, never more.
          expect(relationships.length).toBeLessThanOrEqual(facets.confidences[row]!);
        });
      }),
    );
  });

  it('is exactly that where no filter looks at the graph itself', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const plain = { ...query, actor: [], orphans: 'show' as const };
        const { confidences, families } = facetsOf(dataset, [plain]);
        CONFIDENCES.forEach((confidence, row) => {
          expect(answer(dataset, { ...plain, confidence: [confidence] }).relationships).toHaveLength(confidences[row]!);
        });
        const all = answer(dataset, { ...plain, relation: [] }).relationships.length;
        expect(families.reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
    );
  });
});

describe('the number beside a choice, where the answer is known', () => {
  it('is the same as where it is not', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        expect(facetsOf(dataset, [query], answer(dataset, query))).toEqual(facetsOf(dataset, [query]));
      }),
    );
  });
});

describe('the number beside a choice where two windows are compared', () => {
  it('is what either window holds, each relationship once', () => {
    const dataset = graph('a-b 2010/2020; a-b 2010; c-d disputed 2020; c-d 2015');
    const windows = ['2010', '2020'].map((year) => ({ ...EVERYTHING, from: year, to: year }));
    expect([...facetsOf(dataset, windows).confidences]).toEqual([2, 0, 1]);
  });
});

describe('statistics', () => {
  it('add up to the dataset, each list with the largest count first', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { entityTypes, families, relationshipTypes, confidence, ends, byPublisher } = statisticsOf(dataset);
        const sum = (counts: readonly { readonly count: number }[]) =>
          counts.reduce((all, { count }) => all + count, 0);
        expect(sum(entityTypes)).toBe(dataset.entities.count);
        for (const counts of [families, relationshipTypes, confidence, ends]) {
          expect(sum(counts)).toBe(dataset.relationships.count);
        }
        for (const counts of [entityTypes, families, confidence, byPublisher]) {
          expect(counts).toEqual(counts.toSorted((a, b) => b.count - a.count));
        }
      }),
    );
  });

  it('count a relationship for each of its publishers once, and years where a beginning is stated', () => {
    const statistics = statisticsOf(graph('a-b 2014 @One,Two; b-c ../2019 @One; c-d -0500/..'));
    expect(statistics.byPublisher).toEqual([
      { name: 'One', count: 2 },
      { name: 'Agency', count: 1 },
      { name: 'Two', count: 1 },
    ]);
    expect(statistics.years.map(({ name }) => name)).toEqual(['-500', '2014']);
  });

  it('of nothing are none', () => {
    expect(statisticsOf(graph(''))).toMatchObject({ entities: 0, span: null, undated: 0, years: [], families: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/core/model/dataset';
import { dayOf } from '@/core/model/time';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import type { LaneItem } from '@/core/show/lane-item';
import type { LaneGrouping, LanesOptions } from '@/core/show/lanes';
import { LANE_GROUPINGS, lanesOf, packItems, withFirst } from '@/core/show/lanes';
import { datasets, questions } from '../../support/arbitraries';
import { entityAt, graph } from '../../support/graph';

const AXIS = [dayOf(2014, 1, 1), dayOf(2023, 12, 31)] as const;
const SIZES = [
  { least: 0.05, label: 0.2, tail: 0.1, most: 2 },
  { least: 0.01, label: 0.01, tail: 0.02, most: 4 },
];

function options(dataset: Dataset, by: LaneGrouping = 'none'): LanesOptions {
  return { axis: AXIS, by, sizes: SIZES, weight: dataset.entities.degree };
}

function lanes(dataset: Dataset, by?: LaneGrouping) {
  return lanesOf(dataset, answer(dataset, EVERYTHING), options(dataset, by));
}

const names = (dataset: Dataset, by?: LaneGrouping): readonly string[] =>
  lanes(dataset, by).map(({ entity }) => dataset.entities.records[entity]!.id);

/** Items on a coarse grid, so that many begin, end and touch at the same place. */
const someItems: fc.Arbitrary<readonly LaneItem[]> = fc
  .array(fc.tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 10 })), { maxLength: 40 })
  .map((pairs) =>
    pairs.map(([left, length], relationship) => ({
      relationship,
      left: left / 30,
      right: (left + length) / 30,
      room: [left / 30, (left + length) / 30] as const,
      core: null,
      start: 'stated',
      end: 'closed',
      isCutLeft: false,
      isCutRight: false,
      isPoint: false,
      isMark: false,
    })),
  );

const meet = (a: LaneItem, b: LaneItem): boolean => a.left < b.right - 1e-9 && b.left < a.right - 1e-9;

const pack = packItems;

describe('packing the items of a lane', () => {
  it('lets no two items of a sub-row overlap', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const packed = pack(items);
        const clashes = packed.flatMap((a) =>
          packed.filter((b) => a.relationship < b.relationship && a.subRow === b.subRow && meet(a, b)),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  it('takes as few sub-rows as the most items that overlap at one place', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const depth = Math.max(0, ...pack(items).map((item) => item.subRow + 1));
        const most = Math.max(
          0,
          ...items.map(
            (at) => items.filter(({ left, right }) => left <= at.left + 1e-9 && at.left < right - 1e-9).length,
          ),
        );
        expect(depth).toBe(most);
      }),
    );
  });

  it('keeps every item, whatever order they come in', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        expect(pack(items.toReversed())).toEqual(pack(items));
        expect(
          pack(items)
            .map((item) => item.relationship)
            .toSorted((a, b) => a - b),
        ).toEqual(items.map((item) => item.relationship));
      }),
    );
  });
});

describe('lanes', () => {
  it('stand for the entities with relationships in view, the best connected first', () => {
    expect(names(graph('a-b 2014; c-b 2015; c-d 2016; c-e 2017; x'))).toEqual(['c', 'b', 'a', 'd', 'e']);
  });

  it('hold each relationship in view once in the lane of either end, and no other', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...LANE_GROUPINGS), ([dataset, query], by) => {
        const subgraph = answer(dataset, query);
        const { from, to } = dataset.relationships;
        const held = lanesOf(dataset, subgraph, options(dataset, by)).flatMap(({ entity, items }) =>
          items.map(({ relationship }) => `${entity} ${relationship}`),
        );
        const wanted = Array.from(subgraph.relationships).flatMap((row) =>
          [...new Set([from[row]!, to[row]!])].map((entity) => `${entity} ${row}`),
        );
        expect(held.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('lie on the axis, and each inside its own lane', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { items, depth } of lanes(dataset)) {
          for (const { left, right, core, subRow } of items) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(1 + 1e-9);
            expect(right - left).toBeGreaterThan(0);
            expect(core === null || (core[0] < core[1] && core[0] >= 0 && core[1] <= 1)).toBe(true);
            expect(subRow).toBeLessThan(depth);
          }
          // The depth is known before the items are packed.
          expect(depth).toBe(Math.max(...items.map(({ subRow }) => subRow + 1)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand by type, in the order of the types', () => {
    const dataset = graph('a:bank-b:state 2014; c:bank-b 2015; c-d:state 2016');
    expect(names(dataset, 'type')).toEqual(['c', 'a', 'b', 'd']);
    expect(lanes(dataset, 'type').map((lane) => lane.group)).toEqual([0, 0, 1, 1]);
  });

  it('begin with those who are named to be first, in that order, whatever their weight', () => {
    const dataset = graph('a-b 2014; c-b 2015; c-d 2016; c-e 2017');
    const { degree } = answer(dataset, EVERYTHING);
    const first = ['d', 'b', 'd'].map((id) => entityAt(dataset, id));
    const found = lanesOf(dataset, answer(dataset, EVERYTHING), {
      ...options(dataset, 'none'),
      weight: withFirst(degree, first),
    });
    expect(found.map(({ entity }) => dataset.entities.records[entity]!.id)).toEqual(['d', 'b', 'c', 'a', 'e']);
    expect(withFirst(degree, [])).toBe(degree);
  });

  it('stand once for each family that an actor has relationships of', () => {
    const dataset = graph('a-b trade:sells 2014; a-c law:bans 2015');
    expect(names(dataset, 'family')).toEqual(['a', 'b', 'a', 'c']);
    expect(lanes(dataset, 'family').map(({ items }) => items.length)).toEqual([1, 1, 1, 1]);
  });

  it('take the next smaller size where they would have too many sub-rows, and the last however many', () => {
    const many = (count: number): string => Array.from({ length: count }, () => 'a-b 2014/2019').join('; ');
    const sizes = (count: number): readonly number[] => lanes(graph(many(count))).map(({ size }) => size);
    expect([sizes(2), sizes(3), sizes(9)]).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimedGoal, TimedPath } from '@/core/explore/timed-paths';
import { TIMED_GOALS, timedPath } from '@/core/explore/timed-paths';
import type { Dataset } from '@/core/model/dataset';
import { otherEnd, relationshipsOf } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { entityAt, graph } from '../../support/graph';

const NAMES = ['a', 'b', 'c', 'd', 'e'];

const statements = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...NAMES),
    fc.constantFrom('2010', '2012', '2014', '2016', '2018', '..', ''),
    fc.constantFrom('2010', '2013', '2015', '2017', '2019', '..', ''),
  )
  .filter(([from, to, start, end]) => from !== to && (!/\d/.test(start) || !/\d/.test(end) || start <= end))
  .map(([from, to, start, end]) => `${from}-${to} ${start}/${end}`);

const datasets = fc.array(statements, { minLength: 1, maxLength: 9 }).map((all) => graph(`${all.join('; ')}; a; e`));

type Way = { readonly arrival: number; readonly departure: number; readonly days: number; readonly steps: number };

/** What every possible path without repeats is worth, by trying everything; the oracle. */
function everyWay(dataset: Dataset, from: number, to: number): readonly Way[] {
  const { startEarliest, endLatest } = dataset.relationships;
  const ways: Way[] = [];
  const walk = (entities: readonly number[], rows: readonly number[]): void => {
    const last = entities.at(-1)!;
    if (last === to) {
      const way = worthOf(rows.map((row) => [startEarliest[row]!, endLatest[row]!]));
      if (way) ways.push(way);
      return;
    }
    for (const row of relationshipsOf(dataset, last)) {
      const other = otherEnd(dataset, row, last);
      if (!entities.includes(other)) walk([...entities, other], [...rows, row]);
    }
  };
  walk([from], []);
  return ways;
}

/** Contacts [s, e] in a row can be walked unless an earlier one closes the way to a later one: s of i after e of j > i. */
function worthOf(spans: readonly (readonly [number, number])[]): Way | null {
  const pairs = spans.flatMap((one, at) => spans.slice(at + 1).map((later) => [one, later] as const));
  if (pairs.some(([one, later]) => one[0] > later[1])) return null;
  return {
    arrival: Math.max(...spans.map(([opens]) => opens)),
    departure: Math.min(...spans.map(([, closes]) => closes)),
    days: Math.max(0, ...pairs.map(([one, later]) => later[0] - one[1])),
    steps: spans.length,
  };
}

function find(dataset: Dataset, goal: TimedGoal): TimedPath | null {
  return timedPath(dataset, answer(dataset, EVERYTHING), entityAt(dataset, 'a'), entityAt(dataset, 'e'), goal);
}

describe('a path through time', () => {
  it('is there when one can be walked at all, whatever it is to be best at', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...TIMED_GOALS), (dataset, goal) => {
        const ways = everyWay(dataset, entityAt(dataset, 'a'), entityAt(dataset, 'e'));
        expect(find(dataset, goal) !== null).toBe(ways.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is a path, taken on days on which its relationships may have lasted, never backwards in time', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...TIMED_GOALS), (dataset, goal) => {
        const path = find(dataset, goal);
        if (!path) return;
        const { startEarliest, endLatest } = dataset.relationships;
        let at = path.from;
        let day = -Infinity;
        for (const step of path.steps) {
          expect(otherEnd(dataset, step.relationship, at)).toBe(step.to);
          expect(step.day).toBeGreaterThanOrEqual(Math.max(day, startEarliest[step.relationship]!));
          expect(step.day).toBeLessThanOrEqual(endLatest[step.relationship]!);
          ({ to: at, day } = step);
        }
        expect(at).toBe(entityAt(dataset, 'e'));
      }),
      { numRuns: 300 },
    );
  });

  it('is the best there is', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const ways = everyWay(dataset, entityAt(dataset, 'a'), entityAt(dataset, 'e'));
        fc.pre(ways.length > 0);
        const steps = (goal: TimedGoal) => find(dataset, goal)!.steps;
        expect(steps('earliest').at(-1)!.day).toBe(Math.min(...ways.map((way) => way.arrival)));
        expect(steps('latest')[0]!.day).toBe(Math.max(...ways.map((way) => way.departure)));
        const fastest = steps('fastest');
        expect(fastest.at(-1)!.day - fastest[0]!.day).toBe(Math.min(...ways.map((way) => way.days)));
        expect(steps('fewest')).toHaveLength(Math.min(...ways.map((way) => way.steps)));
      }),
      { numRuns: 500 },
    );
  });

  it('does not go back: who met after the other had left are not connected through time', () => {
    const dataset = graph('a-b 2020; b-e 2010');
    expect(TIMED_GOALS.map((goal) => find(dataset, goal))).toEqual([null, null, null, null]);
  });
});

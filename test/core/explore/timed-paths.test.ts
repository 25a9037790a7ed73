import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Days, TimedGoal, TimedPath } from '@/core/explore/timed-paths';
import { ANY_DAY, TIMED_GOALS, timedPath } from '@/core/explore/timed-paths';
import type { Dataset } from '@/core/model/dataset';
import { otherEnd, relationshipsOf } from '@/core/model/dataset';
import { dayOf } from '@/core/model/time';
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

const years = fc.integer({ min: 2009, max: 2020 });
/** Days that bound the steps. */
const bounds: fc.Arbitrary<Days> = fc.oneof(
  fc.constant(ANY_DAY),
  fc.tuple(years, years).map(([a, b]) => [dayOf(Math.min(a, b), 1, 1), dayOf(Math.max(a, b), 12, 31)] as const),
);

type Way = { readonly arrival: number; readonly departure: number; readonly days: number; readonly steps: number };

/** What every possible path without repeats is worth, by trying everything; the oracle. */
function everyWay(dataset: Dataset, [first, last]: Days): readonly Way[] {
  const [from, to] = [entityAt(dataset, 'a'), entityAt(dataset, 'e')];
  const { startEarliest, endLatest } = dataset.relationships;
  const ways: Way[] = [];
  const walk = (entities: readonly number[], rows: readonly number[]): void => {
    const end = entities.at(-1)!;
    if (end === to) {
      const way = worthOf(rows.map((row) => [Math.max(first, startEarliest[row]!), Math.min(last, endLatest[row]!)]));
      if (way) ways.push(way);
      return;
    }
    for (const row of relationshipsOf(dataset, end)) {
      const other = otherEnd(dataset, row, end);
      if (!entities.includes(other)) walk([...entities, other], [...rows, row]);
    }
  };
  walk([from], []);
  return ways;
}

/** Contacts [s, e] in a row can be walked unless an earlier one closes the way to a later one: s of i after e of j > i. */
function worthOf(spans: readonly (readonly [number, number])[]): Way | null {
  if (spans.some(([opens, closes]) => opens > closes)) return null;
  const pairs = spans.flatMap((one, at) => spans.slice(at + 1).map((later) => [one, later] as const));
  if (pairs.some(([one, later]) => one[0] > later[1])) return null;
  return {
    arrival: Math.max(...spans.map(([opens]) => opens)),
    departure: Math.min(...spans.map(([, closes]) => closes)),
    days: Math.max(0, ...pairs.map(([one, later]) => later[0] - one[1])),
    steps: spans.length,
  };
}

/** How good a way is, the smaller the better. */
const WORTH: Readonly<Record<TimedGoal, (way: Way) => number>> = {
  earliest: ({ arrival }) => arrival,
  latest: ({ departure }) => -departure,
  fastest: ({ days }) => days,
  fewest: ({ steps }) => steps,
};

function find(dataset: Dataset, goal: TimedGoal, days: Days = ANY_DAY): TimedPath | null {
  return timedPath(dataset, answer(dataset, EVERYTHING), entityAt(dataset, 'a'), entityAt(dataset, 'e'), goal, days);
}

describe('a path through time', () => {
  it('is found exactly where some way never goes back in time', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...TIMED_GOALS), bounds, (dataset, goal, days) => {
        expect(find(dataset, goal, days) !== null).toBe(everyWay(dataset, days).length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is a path, taken on days on which its relationships may have lasted, never backwards in time', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...TIMED_GOALS), bounds, (dataset, goal, [first, last]) => {
        const path = find(dataset, goal, [first, last]);
        if (!path) return;
        const { startEarliest, endLatest } = dataset.relationships;
        let at = path.from;
        let day = first;
        for (const step of path.steps) {
          expect(otherEnd(dataset, step.relationship, at)).toBe(step.to);
          expect(step.day).toBeGreaterThanOrEqual(Math.max(day, startEarliest[step.relationship]!));
          expect(step.day).toBeLessThanOrEqual(Math.min(last, endLatest[step.relationship]!));
          ({ to: at, day } = step);
        }
        expect(at).toBe(entityAt(dataset, 'e'));
      }),
      { numRuns: 300 },
    );
  });

  it('is the best there is, and of equally good ones has the fewest steps', () => {
    fc.assert(
      fc.property(datasets, bounds, (dataset, days) => {
        const ways = everyWay(dataset, days);
        fc.pre(ways.length > 0);
        for (const goal of TIMED_GOALS) {
          const { steps } = find(dataset, goal, days)!;
          const [departure, arrival] = [steps[0]!.day, steps.at(-1)!.day];
          const found = { departure, arrival, days: arrival - departure, steps: steps.length };
          const best = Math.min(...ways.map(WORTH[goal]));
          expect(WORTH[goal](found), goal).toBe(best);
          const asGood = ways.filter((way) => WORTH[goal](way) === best);
          // Of the fastest one pair of days is looked at, and others may take fewer steps.
          if (goal !== 'fastest') expect(steps.length, goal).toBe(Math.min(...asGood.map((way) => way.steps)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not go back: who met after the other had left are not connected through time', () => {
    const dataset = graph('a-b 2020; b-e 2010');
    expect(TIMED_GOALS.map((goal) => find(dataset, goal))).toEqual([null, null, null, null]);
  });

  it('is walked within the days that are asked for', () => {
    const dataset = graph('a-b 2000/2010; b-e 1990/2020');
    const days = [dayOf(2005, 1, 1), dayOf(2006, 12, 31)] as const;
    expect(find(dataset, 'earliest', days)!.steps.map(({ day }) => day)).toEqual([days[0], days[0]]);
    expect(find(dataset, 'latest', days)!.steps.map(({ day }) => day)).toEqual([days[1], days[1]]);
  });
});

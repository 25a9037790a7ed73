import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relationship } from '@/core/model/records';
import { buildDataset } from '@/core/model/build-dataset';
import type { Day } from '@/core/model/time';
import { DAY_MAX, DAY_MIN, dayOf, parseBound, parseDate } from '@/core/model/time';
import type { Certainty, Predicate, When, Window } from '@/core/query/predicate';
import { CERTAINLY, certainty, compile, isUndated, NO, POSSIBLY } from '@/core/query/predicate';
import { graph, rawGraph } from '../../support/graph';

type Dates = Pick<Relationship, 'start' | 'end' | 'startBasis'>;

function columnsOf(dates: Dates) {
  const raw = rawGraph('a-b');
  return buildDataset({ ...raw, relationships: raw.relationships.map((one) => ({ ...one, ...dates })) }).relationships;
}

/** How sure it is that a relationship, dated as in `graph`, matches a window written `from/to`. */
function ask(dates: string, when: When, window: string): string {
  const [from, to] = window.split('/').map(parseBound);
  const days = { from: from?.earliest ?? DAY_MIN, to: to?.latest ?? DAY_MAX };
  return ['no', 'possibly', 'certainly'][certainty(graph(`a-b ${dates}`).relationships, 0, { ...days, when })]!;
}

describe('certainty', () => {
  it.each([
    ['2014-05-21/2044-05-21', '2022-03/2022-03', 'certainly', 'a contract of thirty years in a month of its eighth'],
    ['2014-05-21/2044-05-21', '2014-05-21/2014-05-21', 'certainly', 'on its first day'],
    ['2014-05-21/2044-05-21', '2044-05-21/2044-05-21', 'certainly', 'on its last day'],
    ['2014-05-21/2044-05-21', '2014-05-20/2014-05-20', 'no', 'the day before its first'],
    ['2014-05-21/2044-05-21', '2044-05-22/', 'no', 'from the day after its last'],
    ['2014-05-21/2044-05-21', '/2014-05-20', 'no', 'up to the day before its first'],
    ['2014/..', '2022-03/2022-03', 'certainly', 'what still goes on, in any later window'],
    ['2014/..', '2014-06/2014-06', 'possibly', 'what began some day in 2014, in June 2014'],
    ['2014/', '2022-03/2022-03', 'possibly', 'what has no known end, long after its start'],
    ['2014/', '2014/2014', 'certainly', 'what has no known end, in the year of its start'],
    ['2014/', '2013/2013', 'no', 'what has no known end, before its start'],
    ['../2014', '1950/1950', 'certainly', 'what was always so, long ago'],
    ['/2014', '1950/1950', 'possibly', 'what began nobody knows when, long ago'],
    ['/2014', '2015/', 'no', 'what ended in 2014, later'],
    ['by 2014/..', '1950/1950', 'possibly', 'what was true by 2014, long before'],
    ['by 2014/..', '2015/2015', 'certainly', 'what was true by 2014, after'],
    ['2014~/2019', '2016/2016', 'possibly', 'what began about 2014, in 2016'],
    ['2014~/2019', '2021/2021', 'no', 'what began about 2014 and ended in 2019, in 2021'],
  ])('active %s in %s: %s (%s)', (dates, window, expected) => {
    expect(ask(dates, 'active', window)).toBe(expected);
  });

  it.each([
    ['2014-05-21/2044', '2014-05/2014-05', 'certainly', 'a stated start'],
    ['2014-05-21/2044', '2022-03/2022-03', 'no', 'a start before the window'],
    ['2014/2044', '2014-06/2015', 'possibly', 'a start known to the year'],
    ['by 2014-05-21/2044', '2014-05/2014-05', 'no', 'an attested start, which is no beginning'],
    ['../2044', '/', 'no', 'an open start'],
    ['/2044', '/', 'no', 'an absent start'],
    ['2014?/2044', '2010/2019', 'possibly', 'a doubtful start'],
  ])('started %s in %s: %s (%s)', (dates, window, expected) => {
    expect(ask(dates, 'started', window)).toBe(expected);
  });

  it.each([
    ['2014/2019-03-01', '2019/2019', 'certainly', 'a stated end'],
    ['2014/2019', '2019-06/2020', 'possibly', 'an end known to the year'],
    ['2014/2019', '2014/2018', 'no', 'an end after the window'],
    ['2014/..', '/', 'no', 'no end: still going on'],
    ['2014/', '/', 'no', 'an unknown end'],
    ['../2019', '2019/2019', 'certainly', 'a stated end without a beginning'],
  ])('ended %s in %s: %s (%s)', (dates, window, expected) => {
    expect(ask(dates, 'ended', window)).toBe(expected);
  });

  it.each([
    ['2014-05/2014-09', '2014/2014', 'certainly', 'inside'],
    ['2014-05/2014-09', '2014-05-01/2014-09-30', 'certainly', 'inside, touching both ends'],
    ['2014-05/2014-09', '2014-05-02/2014-09-30', 'possibly', 'perhaps begun a day too early'],
    ['2014-05/2014-09', '2014-05-01/2014-09-29', 'possibly', 'perhaps ended a day too late'],
    ['2014-05-21/2044', '2022/2023', 'no', 'reaching out on both sides'],
    ['2014/..', '2010/2019', 'no', 'still going on'],
    ['2014/..', '2010/', 'certainly', 'still going on, in a window without end'],
    ['2014/', '2010/2019', 'possibly', 'an unknown end'],
    ['by 2014/2015', '2010/2019', 'possibly', 'begun at an unknown time'],
  ])('within %s in %s: %s (%s)', (dates, window, expected) => {
    expect(ask(dates, 'within', window)).toBe(expected);
  });
});

describe('a window that ends before it begins', () => {
  it.each<When>(['active', 'started', 'ended', 'within'])('matches nothing that is %s', (when) => {
    expect(ask('2014/2044', when, '2030/2020')).toBe('no');
    expect(ask('2025/2026', when, '2030/2020')).toBe('no');
  });
});

/** Every day of three months and some around them; the infinities stand for all days further out. */
const FIRST = dayOf(2015, 12, 29);
const LAST = dayOf(2016, 4, 3);
const UNIVERSE: readonly Day[] = [
  -Infinity,
  ...Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at),
  Infinity,
];

type Life = { readonly start: Day; readonly end: Day };

/** Every life that the dates of a record allow, by trying them all. */
function livesOf(record: Dates): readonly Life[] {
  const start = parseBound(record.start);
  const end = parseBound(record.end);
  const isAttested = record.startBasis === 'attested';
  const starts = UNIVERSE.filter((day) => {
    if (record.start === '..') return day === -Infinity;
    if (!start || isAttested) return day !== Infinity;
    return start.earliest <= day && day <= start.latest;
  });
  const ends = UNIVERSE.filter((day) => {
    if (record.end === '..') return day === Infinity;
    return end ? end.earliest <= day && day <= end.latest : day !== -Infinity;
  });
  const witnesses = isAttested && start ? UNIVERSE.filter((day) => start.earliest <= day && day <= start.latest) : null;
  const isPossible = (life: Life): boolean =>
    life.start <= life.end && (witnesses?.some((day) => life.start <= day && day <= life.end) ?? true);
  return starts.flatMap((first) => ends.map((last) => ({ start: first, end: last }))).filter(isPossible);
}

function matches(life: Life, record: Dates, { from, to, when }: Window): boolean {
  switch (when) {
    case 'active':
      return UNIVERSE.some((day) => life.start <= day && day <= life.end && from <= day && day <= to);
    case 'started':
      return Boolean(parseBound(record.start)) && !record.startBasis && from <= life.start && life.start <= to;
    case 'ended':
      return Boolean(parseBound(record.end)) && from <= life.end && life.end <= to;
    case 'within':
      return from <= to && from <= life.start && life.end <= to;
  }
}

function oracle(record: Dates, lives: readonly Life[], window: Window): Certainty {
  const days = { ...window, from: outward(window.from), to: outward(window.to) };
  const count = lives.filter((life) => matches(life, record, days)).length;
  const isDoubtful = [record.start, record.end].some((text) => parseBound(text)?.doubtful);
  if (count === 0) return NO;
  return count === lives.length && !isDoubtful ? CERTAINLY : POSSIBLY;
}

function outward(day: Day): Day {
  return day === DAY_MIN ? -Infinity : day === DAY_MAX ? Infinity : day;
}

const smallDates = fc
  .tuple(fc.constantFrom('2016-01', '2016-02', '2016-03'), fc.constantFrom('', '', '-01', '-02', '-14', '-28', '-29'))
  .chain(([month, day]) => fc.constantFrom('', '', '', '~').map((mark) => month + day + mark));

const smallRecords: fc.Arbitrary<Dates> = fc
  .record({
    start: fc.oneof(smallDates, fc.constantFrom('..', '')),
    end: fc.oneof(smallDates, fc.constantFrom('..', '')),
  })
  .chain((dates) =>
    parseDate(dates.start)
      ? fc.constantFrom<Dates>(dates, dates, { ...dates, startBasis: 'attested' })
      : fc.constant<Dates>(dates),
  );

/** Bounds near the edges of months and days, where comparisons go wrong, or none. */
const bounds = fc.oneof(
  smallDates.map((text) => parseDate(text)!),
  fc.constant(null),
);
const nudges = fc.integer({ min: -1, max: 1 });

const windows: fc.Arbitrary<Window> = fc
  .tuple(bounds, bounds, nudges, nudges, fc.constantFrom<When>('active', 'started', 'ended', 'within'))
  .map(([from, to, early, late, when]) => ({
    from: from ? from.earliest + early : DAY_MIN,
    to: to ? to.latest + late : DAY_MAX,
    when,
  }));

describe('certainty, against every start and end that the dates allow', () => {
  it('is certain when all of them match, possible when some do, and none else', { timeout: 30_000 }, () => {
    const cases = smallRecords
      .map((record) => ({ record, lives: livesOf(record) }))
      .filter(({ lives }) => lives.length > 0);
    fc.assert(
      fc.property(cases, fc.array(windows, { minLength: 4, maxLength: 4 }), ({ record, lives }, questions) => {
        const columns = columnsOf(record);
        for (const window of questions) {
          expect([window, certainty(columns, 0, window)]).toEqual([window, oracle(record, lives, window)]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Whether the first relationship of a graph passes. */
function passes(text: string, predicate: Predicate): boolean {
  return compile(predicate, graph(text).relationships)(0);
}

describe('compile', () => {
  const window = { from: dayOf(2014, 6, 1), to: dayOf(2014, 6, 30), when: 'active' as const };
  it('lets what is possible through a window, unless only the certain is asked for', () => {
    expect(passes('a-b 2014', { kind: 'window', window, certain: false })).toBe(true);
    expect(passes('a-b 2014', { kind: 'window', window, certain: true })).toBe(false);
    expect(passes('a-b 2013/2015', { kind: 'window', window, certain: true })).toBe(true);
    expect(passes('a-b 2015', { kind: 'window', window, certain: false })).toBe(false);
  });

  it('lets what is undated through every window, and not through the test of dates', () => {
    expect(passes('a-b', { kind: 'window', window, certain: true })).toBe(true);
    expect(passes('a-b', { kind: 'dated' })).toBe(false);
    expect(isUndated(graph('a-b').relationships, 0)).toBe(true);
  });

  it.each(['2014', '2014/', '2014/..', '../..', '..', '/..', '/2014'])('counts %s as dated', (dates) => {
    expect(passes(`a-b ${dates}`, { kind: 'dated' })).toBe(true);
  });

  it('compares types and confidences with those allowed', () => {
    expect(passes('a-b disputed', { kind: 'value', column: 'confidence', allowed: Uint8Array.of(0, 0, 1) })).toBe(true);
    expect(passes('a-b disputed', { kind: 'value', column: 'confidence', allowed: Uint8Array.of(1, 1, 0) })).toBe(
      false,
    );
    expect(passes('a-b met; a-b sold', { kind: 'value', column: 'type', allowed: Uint8Array.of(1, 0) })).toBe(true);
  });

  it('needs one source by an allowed publisher, and at least so many publishers', () => {
    const dataset = graph('a-b @TASS,Xinhua; a-b @Reuters');
    const { publishers, relationships, sources } = dataset;
    const allowed = Uint8Array.from(publishers, (name) => Number(name === 'Xinhua'));
    const byXinhua = compile({ kind: 'publisher', publisher: sources.publisher, allowed }, relationships);
    expect([0, 1].map(byXinhua)).toEqual([true, false]);
    const byTwo = compile({ kind: 'publishers', minimum: 2 }, relationships);
    expect([0, 1].map(byTwo)).toEqual([true, false]);
  });
});

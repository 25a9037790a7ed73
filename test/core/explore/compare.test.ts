import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWindows, readInterval } from '@/core/explore/compare';
import { successionWords } from '@/core/explore/successions';
import { CHANGES } from '@/core/model/change';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { buildDataset } from '@/core/model/build-dataset';
import { questions } from '../../support/arbitraries';
import { graph, rawGraph } from '../../support/graph';

const years = fc.integer({ min: 1990, max: 2030 });
const windows = fc.tuple(years, years).map(([a, b]) => ({ from: String(Math.min(a, b)), to: String(Math.max(a, b)) }));

const YEAR_2020 = { from: '2020', to: '2020' };

/** What became of each relationship, by its id. */
function changesIn(dataset: ReturnType<typeof graph>, one: string, other: string) {
  const [first, second] = [readInterval(one)!, readInterval(other)!];
  const { changes } = compareWindows(dataset, { ...EVERYTHING, ...first }, second);
  return Object.fromEntries(Array.from(changes, ([row, change]) => [dataset.relationships.records[row]!.id, change]));
}

describe('two windows compared', () => {
  it('tell what was added, what ended and what continued', () => {
    const dataset = graph('a-b 2010/2014; b-c 2013/2020; c-d 2019/2022; d-e 2000/2001');
    expect(changesIn(dataset, '2013/2014', '2019/2020')).toEqual({
      'a-b': 'ended',
      'b-c': 'continued',
      'c-d': 'added',
    });
  });

  it('go from the earlier to the later, whichever is asked for first', () => {
    const dataset = graph('a-b 2010/2014; c-d 2019/2022');
    expect(changesIn(dataset, '2019/2020', '2013/2014')).toEqual(changesIn(dataset, '2013/2014', '2019/2020'));
  });

  it('call changed what ended with one figure and was added with another', () => {
    const raw = rawGraph('a-b sells 2010/2010; a-b sells 2020/2020; c-d sells 2010/2010; c-d sells 2020/2020');
    const dataset = buildDataset({
      ...raw,
      relationships: raw.relationships.map((one, at) => ({ ...one, value: { amount: at < 2 ? at : 7, unit: 't' } })),
    });
    expect(changesIn(dataset, '2010/2010', '2020/2020')).toEqual({
      'a-b': 'changed',
      'a-b#2': 'changed',
      'c-d': 'ended',
      'c-d#2': 'added',
    });
  });

  it('pair only what speaks of the same matter: its unit, and its part of the year', () => {
    const of = (amount: number, unit = 't') => ({ value: { amount, unit } });
    const raw = rawGraph(
      'a-b sells 2010-06/2010-06; a-b sells 2020-06/2020-06; a-b sells 2020/2020; c-d sells 2010/2010; c-d sells 2020/2020; e-f meets 2010-03-01/2010-03-01 reported; e-f meets 2020-03-01/2020-03-01',
    );
    const values = [of(1), of(2), of(30), of(5), of(60, '%'), {}, {}];
    const relationships = raw.relationships.map((one, at) => ({ ...one, ...values[at] }));
    const dataset = buildDataset({ ...raw, relationships });
    const { successions } = compareWindows(dataset, { ...EVERYTHING, from: '2010', to: '2010' }, YEAR_2020);
    expect(successions.map((one) => successionWords(dataset, one))).toEqual(['1 t (June 2010) → 2 t (June 2020)']);
  });

  it('call a confidence changed that is another', () => {
    const dataset = graph('a-b 2000/2010 reported; a-b 2018/.. confirmed');
    const { successions } = compareWindows(dataset, { ...EVERYTHING, from: '2010', to: '2010' }, YEAR_2020);
    expect(successions.map((one) => successionWords(dataset, one))).toEqual([
      'reported (2000 – 2010) → confirmed (since 2018, ongoing)',
    ]);
  });

  it('have every relationship that matches in one of the windows, and no other, once', () => {
    fc.assert(
      fc.property(questions, windows, windows, ([dataset, query], one, other) => {
        const asked = { ...query, ...one };
        const { changes, counts, union } = compareWindows(dataset, asked, other);
        const matching = [asked, { ...query, ...other }].flatMap((each) => [...answer(dataset, each).relationships]);
        expect(new Set(changes.keys())).toEqual(new Set(matching));
        expect(new Set(union.relationships)).toEqual(new Set(matching));
        expect(union.degree.reduce((sum, degree) => sum + degree, 0)).toBeGreaterThanOrEqual(
          union.relationships.length,
        );
        expect(CHANGES.reduce((sum, change) => sum + counts[change], 0)).toBe(changes.size);
      }),
    );
  });
});

describe('a second window in a link', () => {
  it('is an interval of EDTF dates, of which one may be open', () => {
    expect(readInterval('2022-02/2024-05')).toEqual({ from: '2022-02', to: '2024-05' });
    expect(readInterval('../2014')).toEqual({ from: '', to: '2014' });
    expect(readInterval('2014/')).toEqual({ from: '2014', to: '' });
  });

  it('is nothing else', () => {
    for (const text of ['', '2014', '2014/2013', '2014/2015/2016', '/', '../..', 'a/b', '2014-13/2015']) {
      expect(readInterval(text), text).toBeNull();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { beginningsByYear } from '@/core/show/years';
import { entityAt, graph } from '../../support/graph';

function years(text: string, query = EVERYTHING) {
  const dataset = graph(text);
  return beginningsByYear(dataset, answer(dataset, query), entityAt(dataset, 'a')).map(
    ({ year, count }) => `${year}: ${count}`,
  );
}

describe('the beginnings of an entity by year', () => {
  it('are counted for every year from the first to the last', () => {
    expect(years('a-b 2014/..; c-a 2014-05; a-d 2016/2019; b-c 2012')).toEqual(['2014: 2', '2015: 0', '2016: 1']);
  });

  it('leave out what has no stated beginning: undated, attested, open', () => {
    expect(years('a-b; a-c by 2014/..; a-d ../2019; a-e 2020')).toEqual(['2020: 1']);
    expect(years('a-b; b-c 2014')).toEqual([]);
  });

  it('leave out what the filters hide', () => {
    const text = 'a-b disputed 2014; a-c 2015';
    expect(years(text, { ...EVERYTHING, confidence: ['disputed'] })).toEqual(['2014: 1']);
  });

  it('of more than sixty years are those of the last sixty', () => {
    const found = years('a-b 1812; a-c 1990; a-d 2020');
    expect([found.length, found[0], found.at(-1)]).toEqual([60, '1961: 0', '2020: 1']);
  });
});

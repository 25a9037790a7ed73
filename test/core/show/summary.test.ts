import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { facetsOf } from '@/core/show/facets';
import { groupByFamily, readFrom, relationshipsBetween, relationshipsInView } from '@/core/show/reading';
import { statisticsOf } from '@/core/show/statistics';
import { summaryInWords, summaryOf } from '@/core/show/summary';
import { entityKeys, relationshipKeys, sortRows } from '@/core/show/table';
import { questions } from '../../support/arbitraries';
import { entityAt, graph, relationshipAt } from '../../support/graph';

const dataset = graph('a-b trade:sells 2014; a-b talks:met 2020; b-c trade:sells; c-a talks:met 2021 disputed');

describe('the sentence of what is shown', () => {
  it('is short for those who hear it', () => {
    const said = (query: object) => summaryInWords(dataset, answer(dataset, { ...EVERYTHING, ...query }));
    expect(said({ from: '2019' })).toBe('3 entities, 3 relationships; hidden: 1 by date');
    expect(said({})).toBe('3 entities, 4 relationships; nothing hidden');
  });

  it('counts against the whole, and gives each reason with its share', () => {
    const query = { ...EVERYTHING, from: '2019', relation: ['talks'], undated: 'hide' as const };
    expect(summaryOf(dataset, answer(dataset, query))).toEqual({
      shown: '3 of 3 entities · 2 of 4 relationships',
      hidden: [
        { filter: 'date', text: '1 by date' },
        { filter: 'relation', text: '1 by type' },
      ],
    });
  });

  it('counts as people write large numbers, with a reason for each part that is hidden', () => {
    const many = (from: string, count: number, rest: string) => Array.from({ length: count }, () => `${from} ${rest}`);
    const large = graph(
      [
        ...many('a-b', 1204, 'trade:sells 2001'),
        ...many('b-c', 310, 'talks:met 2014'),
        ...many('c-d', 47, 'trade:sells'),
        'a-d trade:sells 2014',
      ].join('; '),
    );
    const query = {
      ...EVERYTHING,
      from: '2014',
      to: '2014',
      relation: ['trade'],
      undated: 'hide' as const,
      orphans: 'hide' as const,
    };
    expect(summaryOf(large, answer(large, query))).toEqual({
      shown: '2 of 4 entities · 1 of 1,562 relationships',
      hidden: [
        { filter: 'date', text: '1,204 by date' },
        { filter: 'relation', text: '310 by type' },
        { filter: 'undated', text: '47 undated' },
        { filter: 'orphans', text: '2 entities without relationships' },
      ],
    });
  });

  it('hides nothing where nothing is asked, also of nothing', () => {
    expect(summaryOf(dataset, answer(dataset, EVERYTHING)).hidden).toEqual([]);
    const none = graph('');
    expect(summaryOf(none, answer(none, EVERYTHING))).toEqual({
      shown: '0 of 0 entities · 0 of 0 relationships',
      hidden: [],
    });
  });

  it('names the entities that a filter hides where it hides no relationship', () => {
    const lonely = graph('a-b; c; d');
    expect(summaryOf(lonely, answer(lonely, { ...EVERYTHING, orphans: 'hide' })).hidden).toEqual([
      { filter: 'orphans', text: '2 entities without relationships' },
    ]);
  });

  it('adds up: what is shown and what each reason hides make the whole', () => {
    fc.assert(
      fc.property(questions, ([some, query]) => {
        const subgraph = answer(some, query);
        const { hidden } = summaryOf(some, subgraph);
        const missing = hidden
          .filter(({ text }) => !/^\d+ entit/.test(text))
          .map(({ text }) => Number(text.split(' ')[0]));
        expect(subgraph.relationships.length + missing.reduce((sum, one) => sum + one, 0)).toBe(
          some.relationships.count,
        );
      }),
    );
  });
});

describe('a relationship read from one of its ends', () => {
  const a = entityAt(dataset, 'a');
  const b = entityAt(dataset, 'b');

  it('turns its words and names the other end', () => {
    expect(readFrom(dataset, relationshipAt(dataset, 'a-b'), a)).toMatchObject({ verb: 'sells', other: b });
    expect(readFrom(dataset, relationshipAt(dataset, 'a-b'), b)).toMatchObject({ other: a, isForward: false });
  });

  it('stands in a list by family, the latest first, undated ones last', () => {
    const rows = [...answer(dataset, EVERYTHING).relationships];
    const groups = groupByFamily(dataset, rows).map(({ relationships }) =>
      relationships.map((row) => dataset.relationships.records[row]!.id),
    );
    expect(groups).toEqual([
      ['a-b', 'b-c'],
      ['c-a', 'a-b#2'],
    ]);
  });

  it('is counted as hidden where a filter keeps it out', () => {
    const subgraph = answer(dataset, { ...EVERYTHING, relation: ['talks'] });
    expect(relationshipsInView(dataset, subgraph, a)).toMatchObject({ hidden: 1 });
    expect(relationshipsBetween(dataset, subgraph, b, a)).toEqual({
      shown: [relationshipAt(dataset, 'a-b#2')],
      hidden: 1,
    });
  });
});

describe('the tables', () => {
  const subgraph = answer(dataset, EVERYTHING);
  const names = (rows: Uint32Array) => Array.from(rows, (row) => dataset.relationships.records[row]!.id);

  it('sort by a column either way, and keep the file order among equals', () => {
    const keys = relationshipKeys(dataset);
    expect(names(sortRows(subgraph.relationships, keys.type, false))).toEqual(['a-b#2', 'c-a', 'a-b', 'b-c']);
    expect(names(sortRows(subgraph.relationships, keys.type, true))).toEqual(['a-b', 'b-c', 'a-b#2', 'c-a']);
  });

  it('put what is missing last, either way', () => {
    const keys = relationshipKeys(dataset);
    expect(names(sortRows(subgraph.relationships, keys.start, false)).at(-1)).toBe('b-c');
    expect(names(sortRows(subgraph.relationships, keys.start, true)).at(-1)).toBe('b-c');
  });

  it('sort numbers by size and names by alphabet', () => {
    const keys = entityKeys(dataset, subgraph);
    const order = (rows: Uint32Array) => Array.from(rows, (row) => dataset.entities.records[row]!.name);
    expect(order(sortRows(subgraph.entities, keys.relationships, true))).toEqual(['a', 'b', 'c']);
    expect(order(sortRows(subgraph.entities, keys.name, true))).toEqual(['c', 'b', 'a']);
  });
});

describe('counts', () => {
  it('of a choice are what it would show under the other filters', () => {
    const facets = facetsOf(dataset, [{ ...EVERYTHING, relation: ['trade'], confidence: ['disputed'] }]);
    expect([...facets.families]).toEqual([0, 1]);
    expect([...facets.confidences]).toEqual([2, 0, 0]);
  });

  it('of a whole dataset add up', () => {
    const statistics = statisticsOf(dataset);
    const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    for (const counts of [statistics.families, statistics.relationshipTypes, statistics.confidence, statistics.ends]) {
      expect(sum(counts)).toBe(4);
    }
    expect(statistics).toMatchObject({ entities: 3, relationships: 4, undated: 1, span: ['2014-01-01', '2021-12-31'] });
    expect(statistics.years.map(({ name }) => name)).toEqual(['2014', '2020', '2021']);
  });
});

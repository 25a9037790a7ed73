import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '@/core/query/filters';
import { answer } from '@/core/query/answer';
import { buildDataset } from '@/core/model/build-dataset';
import { rawGraphs } from './arbitraries';
import { graph, rawGraph, shown } from './graph';

describe('graph', () => {
  it('reads pairs of entities as undated relationships', () => {
    const dataset = graph('a-b b-c; d');
    expect(shown(dataset, answer(dataset, EVERYTHING))).toEqual({
      entities: ['a', 'b', 'c', 'd'],
      relationships: ['a-b', 'b-c'],
    });
    expect(rawGraph('a-b').relationships[0]).not.toHaveProperty('start');
  });

  it('reads types, families, dates, confidence and publishers', () => {
    const { relationships, relationshipTypes, entities } = rawGraph(
      'a:firm-b:state trade:supplies by 2014/.. disputed @TASS,Xinhua; a-b met 2020-05',
    );
    expect(relationships).toEqual([
      {
        id: 'a-b',
        type: 'supplies',
        from: 'a',
        to: 'b',
        start: '2014',
        end: '..',
        startBasis: 'attested',
        confidence: 'disputed',
        sources: ['source-TASS', 'source-Xinhua'],
      },
      {
        id: 'a-b#2',
        type: 'met',
        from: 'a',
        to: 'b',
        start: '2020-05',
        end: '2020-05',
        confidence: 'confirmed',
        sources: ['source-Agency'],
      },
    ]);
    expect(relationshipTypes).toContainEqual({ id: 'supplies', label: 'supplies', family: 'trade' });
    expect(entities.map((entity) => entity.type)).toEqual(['firm', 'state']);
  });

  it('keeps unknown ends, open starts and unknown starts apart', () => {
    const dates = rawGraph('a-b 2014/; b-c ../2014; c-d /2014').relationships.map(({ start, end }) => [start, end]);
    expect(dates).toEqual([
      ['2014', undefined],
      ['..', '2014'],
      [undefined, '2014'],
    ]);
  });
});

describe('rawGraphs', () => {
  it('always gives files that can be built', () => {
    fc.assert(
      fc.property(rawGraphs, (raw) => {
        expect(buildDataset(raw).entities.count).toBe(raw.entities.length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { joinedBetween } from '@/core/query/joined-between';
import { graph } from '../../support/graph';

describe('joinedBetween', () => {
  it('names whom relationships in view join across two sets, and nobody who is joined within one', () => {
    const dataset = graph('a-x 2014; b-y 2020; a-b 2014; c-x 2014');
    const rows = (...ids: string[]) => ids.map((id) => dataset.entities.records.findIndex((one) => one.id === id));
    const between = (query = EVERYTHING) =>
      joinedBetween(dataset, answer(dataset, query), rows('a', 'b'), rows('x', 'y'))
        .map((row) => dataset.entities.records[row]!.id)
        .toSorted();
    expect(between()).toEqual(['a', 'b', 'x', 'y']);
    expect(between({ ...EVERYTHING, from: '2014', to: '2014' })).toEqual(['a', 'x']);
  });
});

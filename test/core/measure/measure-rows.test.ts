import { describe, expect, it } from 'vitest';
import { measureRows } from '@/core/measure/measure-rows';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { graph } from '../../support/graph';

describe('measuring what is in view', () => {
  it('counts a tie once and its relationships all, by row, with nothing for those out of view', async () => {
    const dataset = graph('a:x-b:y 2014; a-b 2015; b-a 2016; b-c:x 2016; d:z-a');
    const subgraph = answer(dataset, { ...EVERYTHING, entity: ['x', 'y'] });
    const values = await measureRows(dataset, subgraph, ['degree', 'weighted-degree', 'nonsense']);
    expect(Object.keys(values)).toEqual(['degree', 'weighted-degree']);
    expect([...values['degree']!]).toEqual([1, 2, 1, Number.NaN]);
    expect([...values['weighted-degree']!]).toEqual([3, 4, 1, Number.NaN]);
  });

  it('says nothing of an empty view, and does not count what an entity has with itself', async () => {
    const dataset = graph('a-a; b');
    expect([...(await measureRows(dataset, answer(dataset, EVERYTHING), ['degree']))['degree']!]).toEqual([0, 0]);
    const nobody = { entities: new Uint32Array(), relationships: new Uint32Array() };
    expect((await measureRows(dataset, nobody, ['pagerank']))['pagerank']!.every(Number.isNaN)).toBe(true);
  });

  it('leaves out what would take minutes, and says so', async () => {
    const count = 8000;
    const dataset = graph(Array.from({ length: count }, (_, at) => `a${at}-a${(at * 7 + 1) % count}`).join('; '));
    const values = await measureRows(dataset, answer(dataset, EVERYTHING), ['degree', 'betweenness']);
    expect(values['betweenness']).toBeNull();
    expect(values['degree']).toHaveLength(count);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingAt, tieBetween } from '@/core/explore/walk';
import { otherEnd, relationshipsOf } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { datasets } from '../../support/arbitraries';
import { graph } from '../../support/graph';

const at = (text: string, id: string, query = {}, most?: number) => {
  const dataset = graph(text);
  return crossingAt(dataset, answer(dataset, { ...EVERYTHING, ...query }), null, id, most);
};

describe('the ties at which one can walk on', () => {
  it('are told with what they say, when it held, how firmly, and by how many sources', () => {
    expect(at('gazprom-cnpc supplies 2019/.. confirmed @TASS,Xinhua', 'gazprom')).toEqual({
      name: 'gazprom',
      count: 1,
      ties: [{ to: 'cnpc', words: 'supplies cnpc, since 2019, ongoing, confirmed; 2 sources' }],
    });
  });

  it('are whole sentences where nothing says them from this end, as an arrow cannot be heard', () => {
    expect(at('a-b supplies 2019 disputed', 'b')?.ties[0]?.words).toBe('a supplies b, 2019, disputed; 1 source');
  });

  it('say how much more there is between the two', () => {
    const words = at('a-b owns 2010 @TASS; a-b supplies 2019 confirmed @TASS,RT; b-a met 2012', 'a')?.ties[0]?.words;
    expect(words).toBe('supplies b, 2019, confirmed; 2 more relationships; 3 sources in all');
  });

  it('are those that the filters leave, the strongest first', () => {
    expect(at('a-b 2010; a-c 2020; a-d 2020; a-d 2021', 'a', { from: '2015' })?.ties.map(({ to }) => to)).toEqual([
      'd',
      'c',
    ]);
  });

  it('are counted even where they are too many to be told', () => {
    const crossing = at('a-b a-c a-d a-e', 'a', {}, 2);
    expect([crossing?.count, crossing?.ties.length]).toEqual([4, 2]);
  });

  it('are none where nobody is', () => {
    expect(at('a-b', 'nobody')).toBeNull();
    expect(at('a-b; c', 'c')).toEqual({ name: 'c', count: 0, ties: [] });
  });

  it('lead to every neighbour in view and back again', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const everything = answer(dataset, EVERYTHING);
        dataset.entities.records.forEach(({ id }, row) => {
          const neighbours = Array.from(relationshipsOf(dataset, row), (one) => otherEnd(dataset, one, row));
          const ids = new Set(neighbours.map((one) => dataset.entities.records[one]!.id));
          const ties = crossingAt(dataset, everything, null, id, Infinity)!.ties;
          expect(new Set(ties.map(({ to }) => to))).toEqual(ids);
          for (const { to } of ties) expect(tieBetween(dataset, everything, null, to, id)).not.toBeNull();
        });
      }),
    );
  });
});

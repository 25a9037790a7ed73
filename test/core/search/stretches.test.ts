import { expect, it } from 'vitest';
import { buildSearchIndex, search } from '@/core/search/search';
import { graph } from '../../support/graph';

it('an index of many lets others have their turn after every few hundred, and then finds the first and the last', async () => {
  const dataset = graph(Array.from({ length: 700 }, (_, at) => `left${at}-right${at}`).join(' '));
  let pauses = 0;
  const index = await buildSearchIndex(dataset, () => {
    pauses++;
    return Promise.resolve();
  });
  expect(pauses).toBeGreaterThanOrEqual(5);
  expect([search(index, 'left0')[0]?.id, search(index, 'right699')[0]?.id]).toEqual(['left0', 'right699']);
});

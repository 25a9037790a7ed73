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

it('an index finds entities as soon as their names are read, and relationships in the end', async () => {
  const dataset = graph('Ada-Bo sells:trades');
  let early: readonly string[] | null = null;
  let whileRead: readonly string[] | null = null;
  const index = await buildSearchIndex(dataset, undefined, (named) => {
    early = search(named, 'ada').map(({ kind }) => kind);
    whileRead = search(named, 'ada nobody').map(({ kind }) => kind);
  });
  expect(early).toEqual(['entity']);
  // What only some words name is told when nothing better can come.
  expect(whileRead).toEqual([]);
  expect(search(index, 'ada').map(({ kind }) => kind)).toEqual(['entity', 'relationship']);
  expect(search(index, 'ada nobody').map(({ kind }) => kind)).toEqual(['entity']);
});

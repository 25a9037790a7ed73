import { expect, it } from 'vitest';
import { createDesk } from '@/work/desk';

const MANY = 4000;

it('a desk tells whom a text names before it has read all relationships, says so, and tells all in the end', async () => {
  const desk = createDesk();
  const file = {
    format: 'entente',
    version: 1,
    id: 'many',
    title: 'Many',
    entities: ['ada', 'bo'].map((id) => ({ id, type: 'person', name: id })),
    relationships: Array.from({ length: MANY }, (_, at) => ({
      id: `r${at}`,
      type: 'meets',
      from: 'ada',
      to: 'bo',
      confidence: 'reported',
      sources: [],
    })),
  };
  const opened = await desk.open({
    files: [{ name: 'many.json', bytes: new TextEncoder().encode(JSON.stringify(file)) }],
  });
  expect(opened).toHaveProperty('dataset');
  const early = await desk.search('ada', 5);
  expect([early.read, early.hits.map(({ kind }) => kind)]).toEqual(['names', ['entity']]);
  await desk.prepareSearch();
  const late = await desk.search('ada', 5);
  expect(late.read).toBe('all');
  expect(late.hits.map(({ kind }) => kind)).toEqual(['entity', ...Array.from({ length: 4 }, () => 'relationship')]);
});

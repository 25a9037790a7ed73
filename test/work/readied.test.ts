import { expect, it } from 'vitest';
import { readied } from '@/work/readied';
import { desksOf } from '../support/desk';

it('the next desk stands ready when the one before has prepared its search; one that broke meanwhile is not given', async () => {
  const broken = new Set<number>();
  let count = 0;
  const start = readied(() => {
    const number = ++count;
    return { desk: desksOf({}).startDesk().desk, end: () => broken.add(number), isSound: () => !broken.has(number) };
  });
  const { desk } = start();
  expect(count).toBe(1);
  await desk.prepareSearch();
  await desk.prepareSearch();
  expect(count).toBe(2);
  const second = start();
  expect(count).toBe(2);
  await second.desk.prepareSearch();
  expect(count).toBe(3);
  broken.add(3);
  start();
  expect(count).toBe(4);
});

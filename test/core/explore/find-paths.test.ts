import { describe, expect, it } from 'vitest';
import type { PathOrder } from '@/core/explore/find-paths';
import { findPaths } from '@/core/explore/find-paths';
import type { Dataset } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { entityAt, graph } from '../../support/graph';

function find(dataset: Dataset, from: string, to: string, order: PathOrder) {
  const found = findPaths(dataset, answer(dataset, EVERYTHING), entityAt(dataset, from), entityAt(dataset, to), {
    order,
  });
  const nameOf = (row: number): string => dataset.entities.records[row]!.id;
  const read = found.paths.map(({ from: first, steps }) =>
    [first, ...steps.map((step) => step.to)].map(nameOf).join(''),
  );
  return { ...found, read };
}

describe('the paths between two entities', () => {
  it('are the shortest ones, then longer ones', () => {
    expect(find(graph('a-b b-c a-d d-c a-e e-f f-c'), 'a', 'c', 'hops').read).toEqual(['abc', 'adc', 'aefc']);
  });

  it('carry every relationship of a step', () => {
    const dataset = graph('a-b 2014; b-a 2015; b-c 2016');
    const [path] = find(dataset, 'a', 'c', 'hops').paths;
    expect(path!.steps.map((step) => step.relationships)).toEqual([[0, 1], [2]]);
  });

  it('are told to be cut where there are more as short as the first', () => {
    const many = Array.from({ length: 9 }, (_, at) => `a-m${at} m${at}-z`).join(' ');
    const found = find(graph(many), 'a', 'z', 'hops');
    expect([found.paths.length, found.shortest, found.hasMore]).toEqual([6, 9, true]);
  });

  it('go through time without going back, and say on which day a step is taken', () => {
    const dataset = graph('a-b 2020; b-c 2010; a-d 2009; d-c 2011');
    expect(find(dataset, 'a', 'c', 'hops').read).toEqual(['abc', 'adc']);
    const found = find(dataset, 'a', 'c', 'time');
    expect(found.read).toEqual(['adc']);
    expect(found.paths[0]!.steps.every((step) => step.day !== null)).toBe(true);
  });

  it('are none between those that nothing connects, who are told how far they reach', () => {
    const found = find(graph('a-b b-c; x-y'), 'a', 'x', 'hops');
    expect([found.read, found.reach, found.nearest]).toEqual([[], [2, 1], null]);
  });
});

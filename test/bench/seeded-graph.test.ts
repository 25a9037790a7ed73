import { describe, expect, it } from 'vitest';
import { readGraph } from '@/core/formats/read';
import { describeComparison } from './figures.js';
import { recordsOf, ententeText } from './seeded-file.js';
import { dayOf, END_YEARS, ONGOING, seededGraph } from './seeded-graph.js';

const graph = seededGraph(400, 2000);

describe('the graph that the bench draws', () => {
  it('is the same every time', () => {
    expect(seededGraph(400, 2000)).toEqual(graph);
  });

  it('ties nobody to themselves, and leaves nobody without a tie', () => {
    expect(graph.from.some((from, row) => from === graph.to[row])).toBe(false);
    expect(new Set([...graph.from, ...graph.to]).size).toBe(400);
  });

  it('has about a tenth of its relationships end in every year that a window steps over', () => {
    for (const year of END_YEARS) {
      const ending = graph.end.filter((day) => day >= dayOf(year) && day < dayOf(year + 1)).length;
      expect(ending / 2000).toBeGreaterThan(0.08);
      expect(ending / 2000).toBeLessThan(0.12);
    }
    expect(graph.end.every((end, row) => end === ONGOING || graph.start[row]! <= end)).toBe(true);
  });

  it('holds most ties within communities, and gives few many ties and many few', () => {
    const inside = graph.from.filter((from, row) => graph.community[from] === graph.community[graph.to[row]!]).length;
    expect(inside / 2000).toBeGreaterThan(0.6);
    const degree = new Uint32Array(400);
    for (const end of [...graph.from, ...graph.to]) degree[end]!++;
    const sorted = degree.toSorted();
    expect(sorted.at(-1)).toBeGreaterThan(6 * sorted[200]!);
  });

  it('is opened from its file as it is', () => {
    const read = readGraph([...ententeText(graph, 'bench')].join(''));
    expect('graph' in read && read.graph).toMatchObject(recordsOf(graph));
  });
});

describe('a comparison', () => {
  const both = { name: 'drag', unit: 'ms', peer: 'peer' };

  it('is met up to its goal, and not beyond', () => {
    expect(describeComparison({ ...both, ours: [1], theirs: [2], atMost: 0.5 })).toContain('ratio 0.500, met');
    expect(describeComparison({ ...both, ours: [2], theirs: [2], atMost: 0.5 })).toContain('ratio 1.000, not met');
    expect(describeComparison({ ...both, ours: [2], theirs: [2], atLeast: 0.9 })).toContain('ratio 1.000, met');
  });

  it('has no ratio where one of them was not finished', () => {
    expect(describeComparison({ ...both, ours: [], theirs: [2], atMost: 0.5 })).toContain('no ratio');
  });
});

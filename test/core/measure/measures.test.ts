import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '@/core/measure';
import type { MeasureGraph } from '@/core/measure/measure-graph';
import { measureGraphOf } from '@/core/measure/measure-graph';
import { answer } from '@/core/query/answer';
import { questions } from '../../support/arbitraries';
import type { NamedGraph } from './published-graphs';
import { KARATE, MISERABLES } from './published-graphs';

const measured = async (id: string, graph: MeasureGraph) =>
  MEASURES.find((measure) => measure.id === id)!.compute(graph, 1);

const valueOf = async (id: string, { names, graph }: NamedGraph, name: string) =>
  (await measured(id, graph))[names.indexOf(name)]!;

/** The graph of a random answer of a random dataset. */
const graphs = questions.map(([dataset, query]) => measureGraphOf(dataset, answer(dataset, query)));

/** Steps from one entity to every other along ties, breadth first; Infinity for those out of reach. */
function stepsFrom({ count, ends }: MeasureGraph, start: number): number[] {
  const steps = Array.from({ length: count }, () => Infinity);
  steps[start] = 0;
  for (let round = 1; round <= count; round++) {
    for (let at = 0; at < ends.length; at++) {
      if (steps[ends[at ^ 1]!] === round - 1) steps[ends[at]!] = Math.min(steps[ends[at]!]!, round);
    }
  }
  return steps;
}

/** Number of shortest ways between all pairs, by counting ways of each length. */
function waysFrom(graph: MeasureGraph, start: number): number[] {
  const steps = stepsFrom(graph, start);
  const ways = steps.map((step) => Number(step === 0));
  for (let round = 1; round < graph.count; round++) {
    for (let at = 0; at < graph.ends.length; at++) {
      const [from, to] = [graph.ends[at ^ 1]!, graph.ends[at]!];
      if (steps[from] === round - 1 && steps[to] === round) ways[to]! += ways[from]!;
    }
  }
  return ways;
}

/** Freeman's definition word by word, in time that grows with the cube of the entities. */
function betweennessByDefinition(graph: MeasureGraph): number[] {
  const all = Array.from({ length: graph.count }, (_, entity) => entity);
  const steps = all.map((entity) => stepsFrom(graph, entity));
  const ways = all.map((entity) => waysFrom(graph, entity));
  const pairs = ((graph.count - 1) * (graph.count - 2)) / 2;
  return all.map((middle) => {
    let sum = 0;
    for (const a of all) {
      for (const b of all) {
        if (a >= b || a === middle || b === middle || steps[a]![b] === Infinity) continue;
        const detour = steps[a]![middle]! + steps[middle]![b]!;
        if (detour === steps[a]![b]) {
          sum += (ways[a]![middle]! * ways[middle]![b]!) / ways[a]![b]!;
        }
      }
    }
    return pairs > 0 ? sum / pairs : 0;
  });
}

describe("the measures of Zachary's karate club", () => {
  it('count its 34 members and 78 ties', () => {
    expect([KARATE.graph.count, KARATE.graph.weights.length]).toEqual([34, 78]);
  });

  it.each([
    ['degree', '34', 17],
    ['degree', '1', 16],
    ['betweenness', '1', 0.43763528],
    ['betweenness', '34', 0.30407498],
    ['betweenness', '33', 0.14524711],
    ['closeness', '1', 0.56896552],
    ['closeness', '3', 0.55932203],
    ['closeness', '34', 0.55],
    ['pagerank', '34', 0.10091918],
    ['pagerank', '1', 0.09699729],
    ['pagerank', '33', 0.07169323],
  ])('give %s of member %s as published: %f', async (id, name, value) => {
    expect(await valueOf(id, KARATE, name)).toBeCloseTo(value, 6);
  });

  it('find its innermost part: ten members of core number 4', async () => {
    const core = await measured('core', KARATE.graph);
    expect(Math.max(...core)).toBe(4);
    expect(KARATE.names.filter((_, at) => core[at] === 4).toSorted()).toEqual(
      ['1', '2', '3', '4', '8', '9', '14', '31', '33', '34'].toSorted(),
    );
  });

  it('part it into four communities of the modularity that Blondel et al. (2008) published: 0.42', async () => {
    const community = await measured('community', KARATE.graph);
    expect(new Set(community).size).toBe(4);
    expect(modularityOf(KARATE.graph, community)).toBeCloseTo(0.42, 2);
  });
});

describe('the measures of Les Misérables', () => {
  it('count its 77 characters and 254 ties', () => {
    expect([MISERABLES.graph.count, MISERABLES.graph.weights.length]).toEqual([77, 254]);
  });

  it.each([
    ['degree', 'Valjean', 36],
    ['weighted-degree', 'Valjean', 158],
    ['degree', 'Gavroche', 22],
    ['betweenness', 'Valjean', 0.56998905],
    ['betweenness', 'Myriel', 0.17684211],
    ['betweenness', 'Gavroche', 0.1651125],
    ['closeness', 'Valjean', 0.6440678],
  ])('give %s of %s as published: %f', async (id, name, value) => {
    expect(await valueOf(id, MISERABLES, name)).toBeCloseTo(value, 6);
  });

  it('find communities of a modularity above the 0.54 of Newman and Girvan (2004)', async () => {
    expect(modularityOf(MISERABLES.graph, await measured('community', MISERABLES.graph))).toBeGreaterThan(0.54);
  });
});

/** M. E. J. Newman and M. Girvan, "Finding and evaluating community structure in networks" (2004), word by word. */
function modularityOf({ count, ends }: MeasureGraph, groups: Float64Array): number {
  const degrees = new Float64Array(count);
  for (const end of ends) degrees[end]!++;
  let sum = 0;
  for (let at = 0; at < ends.length; at += 2) sum += Number(groups[ends[at]!] === groups[ends[at + 1]!]) * 2;
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) if (groups[a] === groups[b]) sum -= (degrees[a]! * degrees[b]!) / ends.length;
  }
  return sum / ends.length;
}

describe('a measure', () => {
  it('of betweenness is what Freeman defined', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        fc.pre(graph.count > 0);
        const found = await measured('betweenness', graph);
        betweennessByDefinition(graph).forEach((value, at) => expect(found[at] || 0).toBeCloseTo(value, 9));
      }),
      { numRuns: 60 },
    );
  });

  it('of closeness is the share of those reached over their mean distance', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        fc.pre(graph.count > 1);
        const found = await measured('closeness', graph);
        for (let entity = 0; entity < graph.count; entity++) {
          const steps = stepsFrom(graph, entity).filter((step) => step > 0 && step < Infinity);
          const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
          const expected = steps.length === 0 ? 0 : steps.length / (graph.count - 1) / mean;
          expect(found[entity]).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of PageRank adds up to one', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        fc.pre(graph.count > 0);
        const sum = (await measured('pagerank', graph)).reduce((all, value) => all + value, 0);
        expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('of the core is the largest part in which everybody has so many neighbours', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const found = await measured('core', graph);
        for (let k = 1; k <= Math.max(0, ...found) + 1; k++) {
          expect(Array.from(found, (core) => core >= k)).toEqual(partOfDegree(graph, k));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives every entity a value, and the same ones for the same graph', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.constantFrom(...MEASURES), async (graph, measure) => {
        fc.pre(graph.count > 0);
        const found = await measure.compute(graph, 1);
        expect(found).toHaveLength(graph.count);
        expect(found.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        expect(await measure.compute(graph, 1)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});

/** Whoever has fewer than k neighbours leaves, until nobody does. */
function partOfDegree({ count, ends }: MeasureGraph, k: number): boolean[] {
  const isIn = Array.from({ length: count }, () => true);
  for (let round = 0; round < count; round++) {
    const degrees = Array.from({ length: count }, () => 0);
    for (let at = 0; at < ends.length; at++) if (isIn[ends[at]!] && isIn[ends[at ^ 1]!]) degrees[ends[at]!]!++;
    degrees.forEach((degree, entity) => (isIn[entity] &&= degree >= k));
  }
  return isIn;
}

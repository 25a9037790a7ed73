import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HopPath } from '@/core/explore/hop-paths';
import { alternativePaths, comparePaths, distancesFrom, shortestPaths } from '@/core/explore/hop-paths';
import type { TieGraph } from '@/core/explore/tie-graph';
import { neighboursIn, tieGraphOf } from '@/core/explore/tie-graph';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { entityAt, graph } from '../../support/graph';

const MOST_ENTITIES = 7;

/** A small graph and two different entities of it. */
const questions = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.nat({ max: MOST_ENTITIES - 1 }), fc.nat({ max: MOST_ENTITIES - 1 })), { maxLength: 14 }),
    fc.nat({ max: MOST_ENTITIES - 1 }),
    fc.integer({ min: 1, max: MOST_ENTITIES - 1 }),
  )
  .map(([pairs, from, ahead]) => ({ ties: tiesFrom(pairs), from, to: (from + ahead) % MOST_ENTITIES }));

function tiesFrom(pairs: readonly (readonly [number, number])[]): TieGraph {
  const offsets = new Uint32Array(MOST_ENTITIES + 1);
  const neighbours: number[] = [];
  for (let row = 0; row < MOST_ENTITIES; row++) {
    const others = pairs.flatMap(([a, b]) => (a === b ? [] : a === row ? [b] : b === row ? [a] : []));
    neighbours.push(...[...new Set(others)].toSorted((a, b) => a - b));
    offsets[row + 1] = neighbours.length;
  }
  return { offsets, neighbours: Uint32Array.from(neighbours) };
}

/** Every path without repeats, by trying everything; the oracle. */
function everyPath(ties: TieGraph, from: number, to: number): readonly HopPath[] {
  const paths: HopPath[] = [];
  const walk = (path: readonly number[]): void => {
    const last = path.at(-1)!;
    if (last === to) paths.push(path);
    else for (const other of neighboursIn(ties, last)) if (!path.includes(other)) walk([...path, other]);
  };
  walk([from]);
  return paths.toSorted(comparePaths);
}

describe('paths by steps', () => {
  it('are the shortest of all, every one of them', () => {
    fc.assert(
      fc.property(questions, ({ ties, from, to }) => {
        const all = everyPath(ties, from, to);
        expect(shortestPaths(ties, from, to, 1000)).toEqual(all.filter((path) => path.length === all[0]!.length));
      }),
    );
  });

  it('are the k shortest without repeats, in their order', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 0, max: 12 }), ({ ties, from, to }, count) => {
        const found = alternativePaths(ties, from, to, count);
        const all = everyPath(ties, from, to);
        expect(found.map((path) => path.length)).toEqual(all.slice(0, count).map((path) => path.length));
        expect(new Set(found.map(String)).size).toBe(found.length);
        for (const path of found) expect(all.map(String)).toContain(String(path));
      }),
      { numRuns: 300 },
    );
  });

  it('measure the steps to everybody', () => {
    fc.assert(
      fc.property(questions, ({ ties, from, to }) => {
        const shortest = everyPath(ties, from, to)[0];
        expect(distancesFrom(ties, from)[to]).toBe(shortest ? shortest.length - 1 : -1);
      }),
    );
  });

  it('do not follow what the filters hide, nor a relationship of an entity with itself', () => {
    const dataset = graph('a-b 2014; b-c 2022; a-a 2014; a-d 2014; d-e 2014; e-c 2014');
    const seen = answer(dataset, { ...EVERYTHING, to: '2020' });
    const [a, c] = [entityAt(dataset, 'a'), entityAt(dataset, 'c')];
    const path = shortestPaths(tieGraphOf(dataset, seen), a, c, 5);
    expect(path.map((rows) => rows.map((row) => dataset.entities.records[row]!.id).join(''))).toEqual(['adec']);
  });
});

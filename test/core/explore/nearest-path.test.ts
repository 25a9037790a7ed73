import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPath } from '@/core/explore/nearest-path';
import type { Dataset, Row } from '@/core/model/dataset';
import { otherEnd, relationshipsOf } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { DAY_MIN } from '@/core/model/time';
import { questions } from '../../support/arbitraries';
import { entityAt, graph } from '../../support/graph';

const STEPS = 4;

/** The fewest misses of all ways of up to four steps, by trying each. */
function fewestMisses(dataset: Dataset, subgraph: Subgraph, from: Row, to: Row, isTimed: boolean): number {
  const { startEarliest, endLatest } = dataset.relationships;
  let best = Infinity;
  const walk = (entity: Row, day: number, misses: number, steps: number): void => {
    if (entity === to) best = Math.min(best, misses);
    if (entity === to || steps === STEPS) return;
    for (const row of relationshipsOf(dataset, entity)) {
      const isLate = isTimed && day > endLatest[row]!;
      const isMissed = subgraph.relationshipVerdict[row] !== 0 || isLate;
      const next = isLate ? startEarliest[row]! : Math.max(day, startEarliest[row]!);
      walk(otherEnd(dataset, row, entity), next, misses + Number(isMissed), steps + 1);
    }
  };
  walk(from, DAY_MIN, 0, 0);
  return best;
}

const cases = questions
  .filter(([{ entities, relationships }]) => entities.count >= 2 && relationships.count <= 12)
  .map(([dataset, query]) => ({ dataset, subgraph: answer(dataset, query) }));

function nearest(text: string, query: Partial<typeof EVERYTHING>, isTimed: boolean) {
  const dataset = graph(text);
  const subgraph = answer(dataset, { ...EVERYTHING, ...query });
  const steps = nearestPath(dataset, subgraph, entityAt(dataset, 'a'), entityAt(dataset, 'z'), isTimed);
  return steps?.map(({ to, miss }) => `${dataset.entities.records[to]!.id}${miss ? ` ${miss}` : ''}`) ?? null;
}

describe('the nearest to a path', () => {
  it('misses as few steps as any way through the data', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), fc.nat(), fc.nat(), ({ dataset, subgraph }, isTimed, one, other) => {
        const [from, to] = [one % dataset.entities.count, other % dataset.entities.count];
        const steps = nearestPath(dataset, subgraph, from, to, isTimed);
        const found = steps?.filter(({ miss }) => miss !== null).length ?? Infinity;
        const tried = fewestMisses(dataset, subgraph, from, to, isTimed);
        // A way of more than four steps may miss fewer.
        if (steps && steps.length <= STEPS) expect(found).toBe(tried);
        else expect(found).toBeLessThanOrEqual(tried);
      }),
    );
  });

  it('names the step that the filters hide', () => {
    expect(
      nearest('a-b 2020; b-z disputed 2020; a-c disputed; c-z disputed', { confidence: ['confirmed'] }, false),
    ).toEqual(['b', 'z hidden']);
  });

  it('names the step that was over before it could be taken', () => {
    expect(nearest('a-b 2020; b-z 2010', {}, true)).toEqual(['b', 'z earlier']);
  });

  it('is nothing where no relationships lead there at all', () => {
    expect(nearest('a-b; y-z', {}, false)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import type { Dataset, Row } from '@/core/model/dataset';
import type { Tie } from '@/core/show/ties';
import { relationshipsAmong, tiesOf } from '@/core/show/ties';
import { drawnRows } from '@/core/show/drawn';
import { questions } from '../../support/arbitraries';
import { graph, rawGraph } from '../../support/graph';

const everybody = (row: Row): number => row;

function onlyTie(dataset: Dataset): Tie {
  const ties = tiesOf(dataset, answer(dataset, EVERYTHING), everybody);
  expect(ties).toHaveLength(1);
  return ties[0]!;
}

describe('ties', () => {
  it('hold every visible relationship between drawn entities, each once', () => {
    fc.assert(
      fc.property(questions, fc.func(fc.boolean()), ([dataset, query], isDrawn) => {
        const subgraph = answer(dataset, query);
        const { from, to } = dataset.relationships;
        const held = tiesOf(dataset, subgraph, (row) => (isDrawn(row) ? row : -1)).flatMap(
          ({ relationships }) => relationships,
        );
        const visible = [...subgraph.relationships].filter((row) => isDrawn(from[row]!) && isDrawn(to[row]!));
        expect(held.toSorted((a, b) => a - b)).toEqual(visible);
      }),
    );
  });

  it('are the same from the relationships of those who are drawn as from all', () => {
    fc.assert(
      fc.property(questions, fc.func(fc.boolean()), ([dataset, query], isDrawn) => {
        const subgraph = answer(dataset, query);
        const drawn = Uint8Array.from({ length: dataset.entities.count }, (_, row) => Number(isDrawn(row)));
        const relationships = relationshipsAmong(dataset, subgraph, drawn, drawnRows(drawn));
        const placeOf = (row: Row): number => (drawn[row] === 1 ? row : -1);
        expect(tiesOf(dataset, { ...subgraph, relationships }, placeOf)).toEqual(tiesOf(dataset, subgraph, placeOf));
      }),
    );
  });

  it('are found without a look at those who are not drawn, where these have more', () => {
    const dataset = graph('a-b; b-c; c-c; c-d; d-e; e-f; f-g; g-h; a-a');
    const drawn = Uint8Array.from({ length: dataset.entities.count }, (_, row) => Number(row < 2));
    const among = relationshipsAmong(dataset, answer(dataset, EVERYTHING), drawn, drawnRows(drawn));
    expect([...among]).toEqual([0, 8]);
  });

  it('are one for each pair, whichever way the relationships go', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const ties = tiesOf(dataset, answer(dataset, query), everybody);
        expect(new Set(ties.map(({ a, b }) => `${a} ${b}`)).size).toBe(ties.length);
        for (const { a, b, relationships } of ties) {
          expect(a).toBeLessThanOrEqual(b);
          for (const row of relationships) {
            expect(new Set([dataset.relationships.from[row], dataset.relationships.to[row]])).toEqual(new Set([a, b]));
          }
        }
      }),
    );
  });

  it('point where their relationships point', () => {
    expect(onlyTie(graph('a-b'))).toMatchObject({ pointsAtA: false, pointsAtB: true });
    expect(onlyTie(graph('a b b-a'))).toMatchObject({ pointsAtA: true, pointsAtB: false });
    expect(onlyTie(graph('a-b b-a'))).toMatchObject({ pointsAtA: true, pointsAtB: true });
  });

  it('point nowhere where it is the same both ways', () => {
    const raw = rawGraph('a-b met 2020');
    const relationshipTypes = raw.relationshipTypes.map((type) => ({ ...type, directed: false }));
    expect(onlyTie(buildDataset({ ...raw, relationshipTypes }))).toMatchObject({ pointsAtA: false, pointsAtB: false });
  });

  it('of an entity with itself join it to itself', () => {
    expect(onlyTie(graph('a-a'))).toMatchObject({ a: 0, b: 0, relationships: [0] });
  });

  it('count their families, the first of the list for equally many', () => {
    expect(onlyTie(graph('a-b talks:met; a-b trade:sells'))).toMatchObject({ family: 0, familyCount: 2 });
    expect(onlyTie(graph('a-b talks:met; a-b trade:sells; a-b trade:buys'))).toMatchObject({ family: 1 });
  });

  it('are only possible when none of their relationships certainly matches', () => {
    const dataset = graph('a-b 2014/; a-b 2014/..; b-c 2014/');
    const ties = tiesOf(dataset, answer(dataset, { ...EVERYTHING, from: '2020' }), everybody);
    expect(ties.map(({ isOnlyPossible }) => isOnlyPossible)).toEqual([false, true]);
  });
});

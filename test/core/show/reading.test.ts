import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import { otherEnd, relationshipsOf } from '@/core/model/dataset';
import type { RelationshipType } from '@/core/model/records';
import { answer } from '@/core/query/answer';
import { groupByFamily, readFrom, relationshipsBetween, relationshipsInView } from '@/core/show/reading';
import { questions } from '../../support/arbitraries';
import { graph, rawGraph } from '../../support/graph';

/** How `a-b` reads from a and from b when its type is as given. */
function readings(type: Partial<RelationshipType>): readonly string[] {
  const raw = rawGraph('a-b supplies');
  const dataset = buildDataset({
    ...raw,
    relationshipTypes: raw.relationshipTypes.map((one) => ({ ...one, ...type })),
  });
  return [0, 1].map((entity) => readFrom(dataset, 0, entity).verb);
}

describe('a relationship read from its ends', () => {
  it('has the words of its type one way, and the inverse the other', () => {
    expect(readings({ inverse: 'is supplied by' })).toEqual(['supplies', 'is supplied by']);
  });

  it('is marked as turned where its type has no inverse', () => {
    expect(readings({})).toEqual(['supplies', '← supplies']);
  });

  it('has the same words from either end where it is the same both ways', () => {
    expect(readings({ label: 'met with', directed: false })).toEqual(['met with', 'met with']);
  });

  it('leads from an entity with itself to itself', () => {
    expect(readFrom(graph('a-a'), 0, 0)).toEqual({ verb: 'knows', other: 0, isForward: true });
  });

  it('names the entity that stands at its other end', () => {
    fc.assert(
      fc.property(questions, ([dataset]) => {
        for (let entity = 0; entity < dataset.entities.count; entity++) {
          for (const row of relationshipsOf(dataset, entity)) {
            expect(readFrom(dataset, row, entity).other).toBe(otherEnd(dataset, row, entity));
          }
        }
      }),
    );
  });
});

describe('lists of relationships', () => {
  it('by family hold each relationship once, under its own family, and no empty heading', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const rows = [...answer(dataset, query).relationships];
        const groups = groupByFamily(dataset, rows);
        expect(groups.flatMap(({ relationships }) => relationships).toSorted((a, b) => a - b)).toEqual(rows);
        for (const { family, relationships } of groups) {
          expect(relationships).not.toEqual([]);
          for (const row of relationships) expect(dataset.relationships.family[row]).toBe(family);
        }
      }),
    );
  });

  it('say how many the filters keep out, of one entity and of two', () => {
    fc.assert(
      fc.property(questions, fc.nat(), fc.nat(), ([dataset, query], one, other) => {
        const subgraph = answer(dataset, query);
        const a = one % dataset.entities.count;
        const b = other % dataset.entities.count;
        const own = relationshipsInView(dataset, subgraph, a);
        expect(own.shown).toHaveLength(subgraph.degree[a]!);
        expect(own.shown.length + own.hidden).toBe(dataset.entities.degree[a]);
        const ours = relationshipsBetween(dataset, subgraph, a, b);
        expect(relationshipsBetween(dataset, subgraph, b, a)).toEqual(ours);
        for (const row of ours.shown) expect(otherEnd(dataset, row, a)).toBe(b);
      }),
    );
  });
});

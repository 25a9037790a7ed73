import fc from 'fast-check';
import type { Dataset } from '@/core/model/dataset';
import { describe, expect, it } from 'vitest';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import type { RelationshipColumn } from '@/core/show/table';
import { entityKeys, measureKeys, relationshipKeys, sortRows } from '@/core/show/table';
import { questions } from '../../support/arbitraries';
import { graph } from '../../support/graph';

/** Ids of relationships as a column sorts them. */
function sorted(text: string, column: RelationshipColumn, isDescending = false): readonly string[] {
  const dataset = graph(text);
  const rows = answer(dataset, EVERYTHING).relationships;
  return Array.from(
    sortRows(rows, relationshipKeys(dataset)[column], isDescending),
    (row) => dataset.relationships.records[row]!.id,
  );
}

/** A measure that says nothing of every other entity. */
const halfMeasured = ({ entities }: Dataset) =>
  Float64Array.from({ length: entities.count }, (_, row) => (row % 2 ? Number.NaN : -row));

describe('sorting a table', () => {
  it('keeps every row, and what is missing stays last either way', () => {
    fc.assert(
      fc.property(questions, fc.boolean(), ([dataset, query], isDescending) => {
        const subgraph = answer(dataset, query);
        const tables = [
          [subgraph.relationships, relationshipKeys(dataset)],
          [subgraph.entities, entityKeys(dataset, subgraph)],
          [subgraph.entities, measureKeys({ some: halfMeasured(dataset), none: null })],
        ] as const;
        for (const [rows, keys] of tables) {
          for (const key of Object.values(keys)) {
            const order = sortRows(rows, key, isDescending);
            expect(order.toSorted()).toEqual(rows);
            const missing = Array.from(order, (row) => key(row) === null);
            expect(missing).toEqual(missing.toSorted((a, b) => Number(a) - Number(b)));
          }
        }
      }),
    );
  });

  it('leaves the rows that it was given as they are', () => {
    const rows = Uint32Array.of(2, 0, 1);
    sortRows(rows, (row) => row, false);
    expect([...rows]).toEqual([2, 0, 1]);
  });

  it('takes numbers in names as numbers, and letters without regard to case or accents first', () => {
    const names = ['Line 10', 'line 2', 'Élan', 'east', 'Fall'];
    const order = sortRows(Uint32Array.of(0, 1, 2, 3, 4), (row) => names[row]!, false);
    expect(Array.from(order, (row) => names[row])).toEqual(['east', 'Élan', 'Fall', 'line 2', 'Line 10']);
  });

  it('puts dates in the order of time, before the year 1 as well', () => {
    expect(sorted('a-b 2014-05; b-c -0500; c-d 2014; d-e; e-f 201X', 'start')).toEqual([
      'b-c',
      'e-f',
      'c-d',
      'a-b',
      'd-e',
    ]);
  });

  it('takes only a stated end for an end', () => {
    expect(sorted('a-b 2014/..; b-c 2014/2019; c-d 2014/; d-e 2014/2016', 'end')).toEqual(['d-e', 'b-c', 'a-b', 'c-d']);
  });

  it('puts the firmest confidence and the most sources first when it goes down', () => {
    expect(sorted('a-b disputed; b-c; c-d reported', 'confidence', true)).toEqual(['b-c', 'c-d', 'a-b']);
    expect(sorted('a-b @One; b-c @One,Two', 'sources', true)).toEqual(['b-c', 'a-b']);
  });
});

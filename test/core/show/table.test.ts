import fc from 'fast-check';
import type { Dataset } from '@/core/model/dataset';
import { describe, expect, it } from 'vitest';
import { propertyId } from '@/core/model/property-choice';
import { numberOf, propertyTexts } from '@/core/model/property';
import type { Json } from '@/core/model/records';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { entityKeys, measureKeys, propertyKeys, relationshipKeys, sortRows } from '@/core/show/table';
import { questions } from '../../support/arbitraries';
import { graph } from '../../support/graph';
import { columnsOfValues, propertyKeyNames, withProperties } from '../../support/properties';

type OwnColumn = keyof ReturnType<typeof relationshipKeys>;

/** Ids of relationships as a column sorts them. */
function sorted(text: string, column: OwnColumn, isDescending = false): readonly string[] {
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

describe('sorting by a property', () => {
  const first = (value: Json | undefined): string | null =>
    propertyTexts(value === undefined ? {} : { value }, 'value').find((text) => text.trim() !== '') ?? null;
  const order = (values: readonly (Json | undefined)[], key: string, isDescending: boolean): readonly number[] => {
    const dataset = withProperties(values.map((value) => (value === undefined ? {} : { [key]: value })));
    const id = propertyId('relationships', key);
    const rows = Uint32Array.from(values.keys());
    return [...sortRows(rows, propertyKeys(dataset, [id])[id] ?? (() => null), isDescending)];
  };

  it('takes numbers as numbers, in rising or falling order, and leaves what has none last', () => {
    expect(order([10, undefined, '9', -3, 2.5], 'size', false)).toEqual([3, 4, 2, 0, 1]);
    expect(order([10, undefined, '9', -3, 2.5], 'size', true)).toEqual([0, 2, 4, 3, 1]);
    expect(order(['oil', ['gas', 'coal'], null, 'coal'], 'sector', false)).toEqual([3, 1, 0, 2]);
  });

  it('is what comparing every two rows says, whatever a file holds under whatever key', () => {
    const collator = new Intl.Collator('en', { numeric: true });
    fc.assert(
      fc.property(columnsOfValues, propertyKeyNames, fc.boolean(), (values, key, isDescending) => {
        const texts = values.flatMap((value) => propertyTexts(value === undefined ? {} : { value }, 'value'));
        const strays = texts.filter((text) => Number.isNaN(numberOf(text))).length;
        const isNumeric = texts.length > 0 && strays <= 0.05 * texts.length;
        const rank = (row: number): readonly [number, number, string] => {
          const text = first(values[row]);
          if (text === null) return [isDescending ? -2 : 2, 0, ''];
          const number = isNumeric ? numberOf(text) : Number.NaN;
          return Number.isNaN(number) ? [1, 0, text] : [0, number, ''];
        };
        const found = order(values, key, isDescending);
        expect(found.toSorted((a, b) => a - b)).toEqual([...values.keys()]);
        found.slice(1).forEach((row, at) => {
          const [above, below] = isDescending ? [rank(row), rank(found[at]!)] : [rank(found[at]!), rank(row)];
          const by = above[0] - below[0] || above[1] - below[1] || collator.compare(above[2], below[2]);
          expect(by < 0 || (by === 0 && found[at]! < row)).toBe(true);
        });
      }),
    );
  });
});

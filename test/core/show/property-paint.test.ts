import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/core/model/dataset';
import { propertyId } from '@/core/model/property-choice';
import type { Json } from '@/core/model/records';
import { paintKeyOf, paintLabel, paintOf, tieKeyOf } from '@/core/show/paint';
import { propertyPaintOf } from '@/core/show/property-paint';
import { shortened } from '@/core/model/shortened';
import { numberWords, valueWords } from '@/core/show/property-words';
import { PLAIN, TINTS } from '@/core/show/tints';
import { columnsOfValues, propertyKeyNames, withProperties } from '../../support/properties';

const tintIds = TINTS.map(({ id }) => id);
const allOf = ({ entities }: Dataset): Uint32Array => Uint32Array.from(entities.records.keys());

/** What the legend says of a property `x` with these values, of all entities or of these. */
function legend(values: readonly (Json | undefined)[], rows?: readonly number[]) {
  const dataset = withProperties(values.map((value) => (value === undefined ? {} : { x: value })));
  const key = paintKeyOf(dataset, {}, 'property:x', rows ? Uint32Array.from(rows) : allOf(dataset))!;
  return { ...key, said: key.lines.map(({ label, count }) => `${label}: ${count}`) };
}

describe('a property as colour', () => {
  it('puts every entity in view into exactly one line of the legend, in the colour of that line', () => {
    fc.assert(
      fc.property(columnsOfValues, propertyKeyNames, fc.nat(), (values, key, seed) => {
        const dataset = withProperties(values.map((value) => (value === undefined ? {} : { [key]: value })));
        const id = propertyId('entities', key);
        const inView = allOf(dataset).filter((row) => ((row + seed) * 7) % 3 > 0);
        const { tints } = paintOf(dataset, {}, { colour: id, size: 'all-time', tieColour: 'family' });
        const found = paintKeyOf(dataset, {}, id, inView);
        fc.pre(tints !== null && found !== null);
        expect(tints.every((tint) => tintIds.includes(tint))).toBe(true);
        const lines = [...found.lines, ...(found.scale ? [found.scale] : [])];
        expect(lines.reduce((sum, { count }) => sum + count!, 0)).toBe(inView.length);
        const shown = new Set([
          ...found.lines.map(({ tint }) => tint.id),
          ...(found.scale?.ramp ?? []).map(({ id }) => id),
        ]);
        expect([...inView].every((row) => shown.has(tints[row]!))).toBe(true);
      }),
    );
  });

  it('names the commonest values with their counts, then the others, then who has none', () => {
    const letters = 'abcdefghijk'.split('');
    const { said, title } = legend([...letters, ...letters, 'k', 'k', 'j']);
    expect(title).toBe('X');
    expect(said).toEqual([
      ...['k: 4', 'j: 3', 'a: 2', 'b: 2', 'c: 2', 'd: 2', 'e: 2', 'f: 2', 'g: 2'],
      '2 other values: 4',
      'not given: 1',
    ]);
  });

  it('gives a value the same colour whatever the filters leave', () => {
    const values = ['oil', 'oil', 'gas'];
    const tintOf = (lines: ReturnType<typeof legend>['lines']) => lines.find(({ label }) => label === 'gas')?.tint;
    expect(tintOf(legend(values, [2]).lines)).toBe(tintOf(legend(values).lines));
    expect(legend(values, [2]).said).toEqual(['gas: 1']);
  });

  it('takes the first of several values, and says of how many', () => {
    const { said, notes } = legend([['gas', 'oil'], 'oil', ['gas'], [null, 'gas', 'coal']]);
    expect(said).toEqual(['gas: 3', 'oil: 1', 'not given: 1']);
    expect(notes).toEqual(['the first of several values: 2']);
  });

  it('of numbers is a scale from the least to the greatest, with who has none and what is none beside it', () => {
    const stray = [...Array.from({ length: 38 }, (_, at) => at + 1), 'n/a'];
    const { scale, said, notes } = legend(stray);
    expect([scale?.range, scale?.count, said, notes]).toEqual([['1', '38'], 38, ['no number: 1', 'not given: 1'], []]);
  });

  it('never gives the greater number an earlier colour or a smaller size, however far they lie apart', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.boolean(), (list, isPositive) => {
        const values = list.map((value) => (isPositive ? Math.abs(value) + 1e-9 : value));
        const { tints, sizes } = propertyPaintOf(withProperties(values.map((x) => ({ x }))), 'entities', 'property:x')!;
        const order = [...values.keys()].toSorted((a, b) => values[a]! - values[b]!);
        order.slice(1).forEach((at, before) => {
          expect(sizes![at]).toBeGreaterThanOrEqual(sizes![order[before]!]!);
          expect(tintIds.indexOf(tints[at]!)).toBeGreaterThanOrEqual(tintIds.indexOf(tints[order[before]!]!));
        });
        expect(tints.at(-1)).toBe(PLAIN.id);
        expect(sizes!.every((size) => size >= 20 && size <= 66)).toBe(true);
      }),
    );
  });

  it('spreads numbers of many magnitudes by their logarithm, and says so', () => {
    expect(legend([1, 10, 1_000_000]).notes).toEqual(['logarithmic']);
    expect(legend([0, 10, 1_000_000]).notes).toEqual([]);
    const { tints } = propertyPaintOf(
      withProperties([{ x: 1 }, { x: 1000 }, { x: 1_000_000 }]),
      'entities',
      'property:x',
    )!;
    expect(tints.slice(0, 3)).toEqual(['ramp-0', 'ramp-3', 'ramp-5']);
  });

  it('is nothing that relationships alone have, or nobody', () => {
    const dataset = withProperties([{ x: 1 }]);
    for (const id of ['relation-property:x', 'property:y', 'property:__proto__', 'x', 'constructor']) {
      const { tints, sizes } = paintOf(dataset, {}, { colour: id, size: id, tieColour: 'family' });
      expect([tints, sizes]).toEqual([null, null]);
      expect(paintKeyOf(dataset, {}, id, allOf(dataset))).toBeNull();
    }
    expect(paintLabel(dataset, 'property:y')).toBeNull();
  });

  it('sizes nobody where it is no number', () => {
    const dataset = withProperties([{ x: 'gas' }, { x: 'oil' }]);
    expect(propertyPaintOf(dataset, 'entities', 'property:x')!.sizes).toBeNull();
  });
});

describe('a property as colour of ties', () => {
  it('puts every relationship in view into exactly one line of the legend', () => {
    fc.assert(
      fc.property(columnsOfValues, propertyKeyNames, (values, key) => {
        const dataset = withProperties(values.map((value) => (value === undefined ? {} : { [key]: value })));
        const rows = Uint32Array.from(values.keys());
        const found = tieKeyOf(dataset, propertyId('relationships', key), rows);
        fc.pre(found !== null);
        const lines = [...found.lines, ...(found.scale ? [found.scale] : [])];
        expect(lines.reduce((sum, { count }) => sum + count!, 0)).toBe(rows.length);
      }),
    );
  });

  it('is none that only entities could have', () => {
    expect(tieKeyOf(withProperties([{ x: 1 }]), 'property:x', Uint32Array.of(0))).toBeNull();
  });
});

describe('the value of a property', () => {
  it('reads as people write it, with every digit', () => {
    expect([2014, 12_345.678_91, 0.000_25, -3, 1e21, 2e-9].map(numberWords)).toEqual([
      '2014',
      '12,345.67891',
      '0.00025',
      '-3',
      '1e+21',
      '2e-9',
    ]);
    expect(valueWords(['gas', 2014, true, null, { a: 1 }])).toBe('gas; 2014; true; null; {"a":1}');
  });

  it('is cut where a line has no room for it, never within a letter', () => {
    expect(shortened('gas')).toBe('gas');
    expect(shortened('🐻'.repeat(50), 3)).toBe('🐻🐻…');
    expect(shortened('a'.repeat(1e6), 40)).toHaveLength(40);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '@/core/model/property';
import { propertyChoices, propertyId, propertyNamed, propertyWords } from '@/core/model/property-choice';
import { propertyColumn } from '@/core/model/property-column';
import type { Json } from '@/core/model/records';
import { columnsOfValues, propertyKeyNames, withProperties } from '../../support/properties';

const choiceOf = (values: readonly Json[]) =>
  propertyChoices(withProperties(values.map((value) => ({ x: value })))).get('property:x');

describe('a property as a choice', () => {
  it('has an id of its own for every key, whatever the key', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('entities' as const, 'relationships' as const), (key, kind) => {
        expect(propertyNamed(propertyId(kind, key))).toEqual({ kind, key });
      }),
    );
    expect(['type', 'degree', 'propertyx', '__proto__'].map(propertyNamed)).toEqual([null, null, null, null]);
  });

  it('is there for each key that has a value, and for nothing else', () => {
    fc.assert(
      fc.property(columnsOfValues, propertyKeyNames, (values, key) => {
        const dataset = withProperties(values.map((value) => (value === undefined ? {} : { [key]: value })));
        const ids = [...propertyChoices(dataset).keys()];
        expect(ids.every((id) => propertyNamed(id)!.key === key)).toBe(true);
        expect(propertyColumn(dataset, 'entities', key) !== null).toBe(ids.includes(propertyId('entities', key)));
        expect(propertyColumn(dataset, 'entities', `${key}!`)).toBeNull();
        expect(propertyColumn(dataset, 'entities', '__proto__')).toBeNull();
      }),
    );
  });

  it('is one of numbers where nearly all its values are', () => {
    expect(choiceOf([1, '2.5', '-3e2'])?.isNumeric).toBe(true);
    expect(choiceOf([...Array.from({ length: 30 }, (_, at) => at), 'n/a'])?.isNumeric).toBe(true);
    expect(choiceOf([1, 2, 'n/a'])?.isNumeric).toBe(false);
    expect(choiceOf(['007', '008'])?.isNumeric).toBe(false);
  });

  it('gathers where it does not tell nearly every record apart', () => {
    const apart = Array.from({ length: 40 }, (_, at) => `Street ${at}`);
    expect(choiceOf(apart)?.isGathering).toBe(false);
    expect(choiceOf(apart.slice(0, 9))?.isGathering).toBe(true);
    expect(choiceOf([...apart, ...apart])?.isGathering).toBe(true);
  });

  it('is called by its key in words, and by the key itself where two read alike or none are left', () => {
    const labels = (keys: readonly string[]) =>
      [...propertyChoices(withProperties([Object.fromEntries(keys.map((key) => [key, 1]))])).values()]
        .filter(({ kind }) => kind === 'entities')
        .map(({ label }) => label);
    expect(labels(['incorporationDate', 'length_km'])).toEqual(['Incorporation date', 'Length km']);
    expect(labels(['tax-id', 'tax_id'])).toEqual(['tax-id', 'tax_id']);
    expect(propertyWords('__')).toBe('__');
    expect(propertyWords(' ')).toBe('(no name)');
    expect(labels(['x'.repeat(1e5)])[0]).toHaveLength(40);
  });

  it('takes for numbers what counts, not what names', () => {
    const numbers = ['0', '-1', '3.25', '1e3', ' 4 '].map(numberOf);
    expect(numbers).toEqual([0, -1, 3.25, 1000, 4]);
    const names = ['', '007', '1,000', '0x1f', 'Infinity', '1e999', '40700000000000000001', '2014-05'].map(numberOf);
    expect(names.every(Number.isNaN)).toBe(true);
  });
});

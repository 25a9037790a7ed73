import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyTexts } from '@/core/model/property';
import type { Properties } from '@/core/model/records';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { pairOf, propertyFilter } from '@/core/query/filters/property';
import { columnsOfValues, withProperties } from '../../support/properties';

const rows = (where: readonly string[], all: readonly Properties[]): readonly number[] =>
  Array.from(answer(withProperties(all), { ...EVERYTHING, where }).relationships);

describe('a property', () => {
  const all: readonly Properties[] = [
    { sector: 'gas', size: 1 },
    { sector: ['oil', 'gas'] },
    { sector: 'oil', size: 2 },
    { 'a=b': 'c,d%' },
    {},
  ];

  it('lets through what has one of the values named, a list by any of its members', () => {
    expect(rows(['sector=gas'], all)).toEqual([0, 1]);
    expect(rows(['sector=gas', 'sector=oil'], all)).toEqual([0, 1, 2]);
  });

  it('narrows with every further property', () => {
    expect(rows(['sector=gas', 'size=1', 'size=2'], all)).toEqual([0]);
    expect(rows(['size=3'], all)).toEqual([]);
  });

  it('of an entity takes its relationships with it', () => {
    const dataset = withProperties(all);
    const { entities } = answer(dataset, { ...EVERYTHING, whereEntity: ['sector=gas'] });
    expect([...entities]).toEqual([0, 1]);
  });

  it('may have any name and any value in the link', () => {
    const { write, read } = propertyFilter.parameters.where;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 4 }), (wanted) => {
        const properties = wanted.map(([key, value]) => ({ [key]: value }));
        const pairs = [...new Set(wanted.map(([key, value]) => pairOf(key, value)))];
        expect(read(write(pairs)!)).toEqual(pairs);
        const [first] = wanted;
        if (first && first[0] !== '__proto__') expect(rows([pairs[0]!], properties)).toContain(0);
      }),
    );
  });

  it('is counted with its values, the commonest first', () => {
    const [facet] = withProperties(all).properties.filter(({ kind }) => kind === 'relationships');
    expect(facet).toEqual({
      kind: 'relationships',
      key: 'sector',
      values: [
        { text: 'gas', count: 2 },
        { text: 'oil', count: 2 },
      ],
    });
  });

  it('counts what one by one, text by text, gives, whatever the values are', () => {
    fc.assert(
      fc.property(columnsOfValues, (values) => {
        const records = values.map((value) => (value === undefined ? {} : { x: value }));
        const counts = new Map<string, number>();
        for (const text of records.flatMap((one) => propertyTexts(one, 'x')))
          counts.set(text, (counts.get(text) ?? 0) + 1);
        const [facet] = withProperties(records).properties;
        expect(new Map((facet?.values ?? []).map(({ text, count }) => [text, count]))).toEqual(counts);
      }),
    );
  });

  it('that a dataset does not have is told as unknown', () => {
    const { prune } = propertyFilter.parameters.where;
    expect(prune!(['sector=gas', 'nothing=1'], withProperties(all))).toEqual({
      value: ['sector=gas'],
      unknown: ['nothing=1'],
    });
  });
});

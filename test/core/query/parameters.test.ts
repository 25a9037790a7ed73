import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '@/core/query/filter';
import { ALL_FILTERS } from '@/core/query/filters';
import {
  choiceParameter,
  dateParameter,
  joinIds,
  listParameter,
  splitIds,
  switchParameter,
  wholeParameter,
} from '@/core/query/parameters';
import { datasets, edtfDates, hostileIds, valuesOf } from '../../support/arbitraries';
import { graph } from '../../support/graph';

const PARAMETERS = ALL_FILTERS.flatMap((filter) =>
  Object.entries(filter.parameters).map(([key, parameter]) => ({
    name: parameter.name,
    standard: (filter.defaults as Readonly<Record<string, unknown>>)[key],
    parameter: parameter as Parameter<unknown>,
  })),
);

describe('joinIds and splitIds', () => {
  it('give any ids back, commas and per-cent signs and all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hostileIds), (ids) => {
        expect(splitIds(joinIds(ids))).toEqual(ids);
      }),
    );
  });

  it('leave ordinary ids readable', () => {
    expect(joinIds(['gazprom', '中石油', 'a b'])).toBe('gazprom,中石油,a b');
    expect(joinIds(['a,b', '100%', '%2C'])).toBe('a%2Cb,100%25,%252C');
  });

  it('drop repeats and empty parts', () => {
    expect(splitIds(',a,,b,a,')).toEqual(['a', 'b']);
    expect(splitIds('')).toEqual([]);
  });
});

describe('the list of filters', () => {
  it('gives every filter and every parameter a name of its own', () => {
    const names = PARAMETERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const ids = ALL_FILTERS.map((filter) => filter.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a default and a parameter for exactly the same values', () => {
    for (const { defaults, parameters } of ALL_FILTERS) {
      expect(Object.keys(parameters).toSorted()).toEqual(Object.keys(defaults).toSorted());
    }
  });
});

describe.each(PARAMETERS)('the parameter $name', ({ name, parameter, standard }) => {
  it('is written in lower case and says what it takes', () => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(parameter.help.length).toBeGreaterThan(3);
  });

  it('leaves its default out, and nothing else', () => {
    expect(parameter.write(standard)).toBeNull();
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(parameter.write(value) === null).toBe(JSON.stringify(value) === JSON.stringify(standard));
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = parameter.write(value);
        expect(text === null ? standard : parameter.read(text)).toEqual(value);
      }),
    );
  });

  it('reads broken texts as nothing, or else as names that no dataset knows', () => {
    const broken = ['\u0000', 'no such thing', '-1', '1e3', '0x1', '1.5', ' 1', '2024-13', '__proto__', '999999999999'];
    const dataset = graph('a-b');
    for (const text of broken) {
      const value = parameter.read(text);
      expect(value === null || parameter.prune?.(value, dataset)).toSatisfy(isNothing, text);
    }
  });

  it('finds nothing to prune in what a dataset knows', () => {
    const cases = datasets.chain((dataset) => valuesOf(parameter, dataset).map((value) => ({ dataset, value })));
    fc.assert(
      fc.property(cases, ({ dataset, value }) => {
        const pruned = parameter.prune?.(value, dataset) ?? { value, unknown: [] };
        expect(pruned).toEqual({ value, unknown: [] });
      }),
      { numRuns: 30 },
    );
  });

  const anyValue = datasets.chain((dataset) => valuesOf(parameter, dataset));
});

/** A text that was refused, or of which a dataset knows no part. */
function isNothing(outcome: unknown): boolean {
  if (outcome === true) return true;
  const pruned = outcome as ReturnType<NonNullable<Parameter<unknown>['prune']>> | undefined;
  return Array.isArray(pruned?.value) && pruned.value.length === 0 && pruned.unknown.length === 1;
}

describe('dateParameter', () => {
  const from = dateParameter('from', 'first day');

  it('takes any date, as it is written', () => {
    fc.assert(
      fc.property(edtfDates, (text) => {
        expect(from.read(text)).toBe(text);
        expect(from.write(text)).toBe(text);
      }),
    );
  });

  it('takes the empty text and `..` for no bound, and refuses what is no date', () => {
    expect(['', '..', '2024-13', '2023-02-29', 'soon', '2022/2023'].map(from.read)).toEqual([
      '',
      '',
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('wholeParameter', () => {
  it('takes whole numbers within its bounds, both ends included', () => {
    const hops = wholeParameter('hops', 1, 4, 'steps');
    expect(['0', '1', '4', '5', '-1', '2.5', '', 'two', '1'.repeat(30)].map(hops.read)).toEqual([
      null,
      1,
      4,
      ...Array.from({ length: 6 }, () => null),
    ]);
    expect([1, 2].map(hops.write)).toEqual([null, '2']);
  });
});

describe('switchParameter', () => {
  it('is on for 1, off for 0 and nothing else', () => {
    const certain = switchParameter('certain', 'only the certain');
    expect(['1', '0', '', 'true', '01'].map(certain.read)).toEqual([true, false, null, null, null]);
  });
});

describe('choiceParameter', () => {
  it('takes its own words only, and says them in its help', () => {
    const undated = choiceParameter('undated', ['show', 'hide'], 'without dates');
    expect(['show', 'hide', 'Show', '', 'constructor'].map(undated.read)).toEqual(['show', 'hide', null, null, null]);
    expect(undated.help).toContain('show, hide; default show');
  });
});

describe('listParameter', () => {
  it('tells the ids that a dataset knows from those it does not', () => {
    const entity = listParameter(
      'entity',
      'types',
      (dataset) => (id) => dataset.entityTypes.find((one) => one.id === id)?.id ?? null,
    );
    expect(entity.prune?.(['bank', 'planet'], graph('a:bank-b'))).toEqual({ value: ['bank'], unknown: ['planet'] });
  });
});

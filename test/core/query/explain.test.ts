import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '@/core/query/answer';
import { explain, hiddenBy, lift, only } from '@/core/query/explain';
import { ALL_FILTERS, EVERYTHING, type Query } from '@/core/query/filters';
import { questions } from '../../support/arbitraries';
import { graph } from '../../support/graph';

const anyFilter = fc.constantFrom(...ALL_FILTERS.map((filter) => filter.id));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

describe('explain', () => {
  it('says for each filter what it hides alone, and what of the hidden is put down to it', () => {
    const dataset = graph('a-b met 2014; b-c sold 2014; c-d sold 2020; d-e met; e-f met 2021');
    const query: Query = { ...EVERYTHING, from: '2020', relation: ['met'], undated: 'hide' };
    expect(explain(dataset, query)).toEqual([
      { filter: 'date', reason: 'by date', alone: 2, relationships: 2, entities: 0 },
      expect.objectContaining({ filter: 'relation', alone: 2, relationships: 1, entities: 0 }),
      { filter: 'undated', reason: 'undated', alone: 1, relationships: 1, entities: 0 },
    ]);
  });

  it('counts entities and the relationships that go with them', () => {
    const dataset = graph('a-b b-c c-d; e');
    expect(explain(dataset, { ...EVERYTHING, hide: ['a'], actor: ['b'] })).toEqual([
      expect.objectContaining({ filter: 'hide', alone: 1, relationships: 1, entities: 1 }),
      expect.objectContaining({ filter: 'actor', alone: 1, relationships: 1, entities: 2 }),
    ]);
  });

  it('says nothing of a question that hides nothing', () => {
    expect(explain(graph('a-b b-c; d'), EVERYTHING)).toEqual([]);
    expect(explain(graph('a-b 2014'), { ...EVERYTHING, from: '2010', certain: true })).toEqual([]);
  });

  it('leaves out no filter that anything is put down to', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const named = explain(dataset, query);
        const shares = hiddenBy(answer(dataset, query)).filter((one) => one.relationships > 0 || one.entities > 0);
        expect(named.map((one) => one.filter)).toEqual(expect.arrayContaining(shares.map((one) => one.filter)));
      }),
    );
  });

  it('gives as alone what is missing when only that filter is asked', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        for (const { filter, alone } of explain(dataset, query)) {
          const others = ALL_FILTERS.filter((one) => one.id !== filter);
          const asked = others.reduce((left, one) => lift(left, one.id), query);
          expect(alone).toBe(dataset.relationships.count - answer(dataset, asked).relationships.length);
        }
      }),
    );
  });
});

describe('hiddenBy', () => {
  it('adds up, with what is shown, to all there is', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const found = answer(dataset, query);
        const hidden = hiddenBy(found);
        const relationships = sum(hidden.map((one) => one.relationships)) + found.relationships.length;
        const entities = sum(hidden.map((one) => one.entities)) + found.entities.length;
        expect([relationships, entities]).toEqual([dataset.relationships.count, dataset.entities.count]);
      }),
    );
  });

  it('puts nothing down to a filter that lets everything through', () => {
    fc.assert(
      fc.property(questions, anyFilter, ([dataset, query], id) => {
        const share = hiddenBy(answer(dataset, lift(query, id))).find((one) => one.filter === id);
        expect(share).toMatchObject({ relationships: 0, entities: 0 });
      }),
    );
  });
});

describe('lift', () => {
  it('gives back what only that filter hid', () => {
    const dataset = graph('a-b met 2014; b-c sold 2014; c-d sold 2020');
    const query: Query = { ...EVERYTHING, from: '2020', relation: ['met'] };
    expect(answer(dataset, query).relationships).toHaveLength(0);
    expect(answer(dataset, lift(query, 'date')).relationships).toHaveLength(1);
    expect(answer(dataset, lift(query, 'relation')).relationships).toHaveLength(1);
  });

  it('gives everything back once every filter is lifted', () => {
    fc.assert(
      fc.property(questions, ([, query]) => {
        expect(ALL_FILTERS.reduce((left, filter) => lift(left, filter.id), query)).toEqual(EVERYTHING);
      }),
    );
  });

  it('leaves the other filters, and a question without that filter, as they are', () => {
    fc.assert(
      fc.property(questions, anyFilter, ([, query], id) => {
        const lifted = lift(query, id);
        expect(lift(lifted, id)).toEqual(lifted);
        expect({ ...lifted, ...valuesOfFilter(query, id) }).toEqual(query);
        expect(lift(query, 'no such filter')).toEqual(query);
      }),
    );
  });
});

describe('only', () => {
  it('keeps one filter and lifts the others', () => {
    fc.assert(
      fc.property(questions, anyFilter, ([, query], id) => {
        expect(only(query, id)).toEqual({ ...EVERYTHING, ...valuesOfFilter(query, id) });
      }),
    );
  });
});

/** The part of a question that belongs to one filter. */
function valuesOfFilter(query: Query, id: string): Partial<Query> {
  const keys = Object.keys(ALL_FILTERS.find((filter) => filter.id === id)!.parameters);
  return Object.fromEntries(Object.entries(query).filter(([key]) => keys.includes(key)));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Row } from '@/core/model/dataset';
import { sourcesOf } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import { answer } from '@/core/query/answer';
import { lift } from '@/core/query/explain';
import { ALL_FILTERS, EVERYTHING, type Query } from '@/core/query/filters';
import { windowOf } from '@/core/query/filters/date';
import { CERTAINLY, certainty, isUndated, NO } from '@/core/query/predicate';
import { questions } from '../../support/arbitraries';
import { graph, relationshipAt, shown } from '../../support/graph';

/** What a question to a graph in a line leaves, as ids: `a b c | a-b b-c`. */
function ask(text: string, query: Partial<Query>): string {
  const dataset = graph(text);
  const { entities, relationships } = shown(dataset, answer(dataset, { ...EVERYTHING, ...query }));
  return `${entities.join(' ')} | ${relationships.join(' ')}`;
}

describe('answer', () => {
  it('shows everything when nothing is asked', () => {
    expect(ask('a-b b-c c-c; d', {})).toBe('a b c d | a-b b-c c-c');
  });

  it('shows a contract of thirty years in any month of it', () => {
    const text = 'gazprom-cnpc 2014-05-21/2044-05-21; a-b 2020; b-c 2023/..';
    expect(ask(text, { from: '2022-03', to: '2022-03' })).toBe('gazprom cnpc a b c | gazprom-cnpc');
    expect(ask(text, { from: '2022-03', to: '2022-03', when: 'started' })).toBe('gazprom cnpc a b c | ');
  });

  it('takes both ends of the window in, to the end of the month that is named', () => {
    const text = 'a-b 2024-05-31; a-c 2024-06-01; a-d 2024-05-01; a-e 2024-04-30';
    expect(ask(text, { from: '2024-05', to: '2024-05' })).toBe('a b c d e | a-b a-d');
  });

  it('keeps the ends of what a filter on relationships hides', () => {
    expect(ask('a-b met; b-c sold', { relation: ['met'] })).toBe('a b c | a-b');
  });

  it('hides entities without relationships only when asked', () => {
    expect(ask('a-b met; b-c sold; d', { relation: ['met'], orphans: 'hide' })).toBe('a b | a-b');
  });

  it('shows undated relationships in every window, until they are hidden', () => {
    const text = 'a-b; b-c 2014; c-d 2020';
    expect(ask(text, { from: '2020', to: '2020', certain: true })).toBe('a b c d | a-b c-d');
    expect(ask(text, { from: '2020', to: '2020', undated: 'hide' })).toBe('a b c d | c-d');
    expect(ask(text, { undated: 'hide' })).toBe('a b c d | b-c c-d');
  });

  it('keeps only the certain when asked', () => {
    const text = 'a-b 2014/2016; b-c 2015; c-d 2015~/2016';
    expect(ask(text, { from: '2015-06', to: '2015-06' })).toBe('a b c d | a-b b-c c-d');
    expect(ask(text, { from: '2015-06', to: '2015-06', certain: true })).toBe('a b c d | a-b');
  });

  it('asks for a stated start or end even without a window', () => {
    const text = 'a-b 2014/..; b-c ../2019; c-d by 2014/2015';
    expect(ask(text, { when: 'started' })).toBe('a b c d | a-b');
    expect(ask(text, { when: 'ended' })).toBe('a b c d | b-c c-d');
  });

  it('marks the undated as only possible under any window, even one without bounds', () => {
    const dataset = graph('a-b; b-c 2014');
    expect(Array.from(answer(dataset, { ...EVERYTHING, when: 'within' }).isOnlyPossible)).toEqual([1, 0]);
    expect(Array.from(answer(dataset, { ...EVERYTHING, from: '2010' }).isOnlyPossible)).toEqual([1, 0]);
    expect(Array.from(answer(dataset, EVERYTHING).isOnlyPossible)).toEqual([0, 0]);
  });

  it('takes a type or a whole family of relationships', () => {
    const text = 'a-b trade:sold; b-c trade:bought; c-d visits:met';
    expect(ask(text, { relation: ['trade'] })).toBe('a b c d | a-b b-c');
    expect(ask(text, { relation: ['met', 'sold'] })).toBe('a b c d | a-b c-d');
  });

  it('keeps entities of the types asked for, and what links two of them', () => {
    expect(ask('a:bank-b:bank b-c:state c-c', { entity: ['bank'] })).toBe('a b | a-b');
  });

  it('keeps what one of the publishers states, and what enough publishers state', () => {
    const text = 'a-b @TASS; b-c @TASS,Xinhua; c-d @Reuters';
    expect(ask(text, { publisher: ['Xinhua', 'Reuters'] })).toBe('a b c d | b-c c-d');
    expect(ask(text, { minPublishers: 2 })).toBe('a b c d | b-c');
  });

  it('hides an entity by hand with its relationships', () => {
    expect(ask('a-b b-c c-a', { hide: ['b'] })).toBe('a c | c-a');
  });

  it('keeps the isolated entities alone, with what is between them', () => {
    expect(ask('a-b b-c c-a c-d', { only: ['a', 'c'] })).toBe('a c | c-a');
  });

  it('keeps what lies within so many hops of an actor, with everything in between', () => {
    const text = 'a-b a-c b-c c-d d-e';
    expect(ask(text, { actor: ['a'] })).toBe('a b c | a-b a-c b-c');
    expect(ask(text, { actor: ['a'], hops: 2 })).toBe('a b c d | a-b a-c b-c c-d');
    expect(ask(text, { actor: ['a', 'e'] })).toBe('a b c d e | a-b a-c b-c c-d d-e');
  });

  it('counts hops under the other filters', () => {
    const text = 'a-b met; b-c sold; c-d met; a-c met 2014';
    expect(ask(text, { actor: ['a'], hops: 4, relation: ['met'] })).toBe('a b c d | a-b c-d a-c');
    expect(ask(text, { actor: ['a'], hops: 4, relation: ['met'], from: '2020' })).toBe('a b | a-b');
    expect(ask(text, { actor: ['a'], hops: 4, hide: ['c'] })).toBe('a b | a-b');
  });

  it('shows nothing when the only actor is hidden', () => {
    expect(ask('a-b b-c', { actor: ['a'], hide: ['a'] })).toBe(' | ');
  });
});

describe('answer, of any question to any dataset', () => {
  it('keeps both ends of every relationship it keeps', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const { entities, relationships } = answer(dataset, query);
        const kept = new Set(entities);
        const { from, to } = dataset.relationships;
        expect(Array.from(relationships).filter((row) => !kept.has(from[row]!) || !kept.has(to[row]!))).toEqual([]);
      }),
    );
  });

  it('never shows more for a filter more', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...ALL_FILTERS), ([dataset, query], filter) => {
        const [narrow, wide] = [answer(dataset, query), answer(dataset, lift(query, filter.id))];
        expect(missing(narrow.entities, wide.entities)).toEqual([]);
        expect(missing(narrow.relationships, wide.relationships)).toEqual([]);
      }),
    );
  });

  it('shows no more of what started, ended or fell within a window than of what was active in it', () => {
    const modes = fc.constantFrom('started' as const, 'ended' as const, 'within' as const);
    fc.assert(
      fc.property(questions, modes, ([dataset, query], when) => {
        const ordered = { ...query, from: '2015', to: query.to < '2015' ? '' : query.to };
        const narrow = answer(dataset, { ...ordered, when });
        const wide = answer(dataset, { ...ordered, when: 'active' });
        expect(missing(narrow.relationships, wide.relationships)).toEqual([]);
      }),
    );
  });

  it('keeps, reach aside, exactly the records that each filter lets through when asked one by one', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const plain = withoutReach(query);
        expect(rowsOf(answer(dataset, plain))).toEqual(naiveAnswer(dataset, plain));
      }),
    );
  });

  it('reaches from the actors what can be walked to in so many steps over what the other filters leave', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const asked = { ...query, ...EVERYTHING_REACHED, actor: query.actor, hops: query.hops };
        const rest = rowsOf(answer(dataset, withoutReach(asked)));
        expect(rowsOf(answer(dataset, asked))).toEqual(naiveReach(dataset, asked, rest));
      }),
    );
  });

  it('marks what it shows but is not sure of, and nothing without a window', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const { relationships, isOnlyPossible } = answer(dataset, query);
        const window = windowOf(query);
        const marked = Array.from(relationships).filter((row) => window && !isSure(dataset, row, query));
        expect(rowsAt(isOnlyPossible, 1)).toEqual(marked);
        const unsure = query.certain ? marked.filter((row) => !isUndated(dataset.relationships, row)) : [];
        expect(unsure).toEqual([]);
      }),
    );
  });

  it('gives a reason for everything it hides, and counts the relationships of what it shows', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const found = answer(dataset, query);
        expect(rowsAt(found.entityVerdict, 0)).toEqual(Array.from(found.entities));
        expect(rowsAt(found.relationshipVerdict, 0)).toEqual(Array.from(found.relationships));
        expect(Math.max(0, ...found.entityVerdict, ...found.relationshipVerdict)).toBeLessThanOrEqual(
          ALL_FILTERS.length,
        );
        const { from, to } = dataset.relationships;
        const degree = Array.from(found.degree, (_, entity) => {
          return Array.from(found.relationships).filter((row) => from[row] === entity || to[row] === entity).length;
        });
        expect(Array.from(found.degree)).toEqual(degree);
      }),
    );
  });

  it('puts a hidden relationship down to the first filter that removes it', () => {
    const text = 'a-b met 2014; b-c sold 2014; c-d sold 2020 disputed; c-e met 2020';
    const dataset = graph(text);
    const query: Query = { ...EVERYTHING, from: '2020', relation: ['met'], confidence: ['confirmed'], hide: ['e'] };
    const { relationshipVerdict } = answer(dataset, query);
    const reasons = ['a-b', 'b-c', 'c-d', 'c-e'].map((id) => {
      return ALL_FILTERS[relationshipVerdict[relationshipAt(dataset, id)]! - 1]?.id;
    });
    expect(reasons).toEqual(['date', 'date', 'relation', 'hide']);
  });
});

type Rows = { readonly entities: readonly Row[]; readonly relationships: readonly Row[] };

const REACH_FILTERS = ALL_FILTERS.filter((filter) => filter.reach);
const EVERYTHING_REACHED: Partial<Query> = Object.assign({}, ...REACH_FILTERS.map((filter) => filter.defaults));

function withoutReach(query: Query): Query {
  return { ...query, ...EVERYTHING_REACHED };
}

function rowsOf({ entities, relationships }: Subgraph): Rows {
  return { entities: Array.from(entities), relationships: Array.from(relationships) };
}

function rowsAt(column: Uint8Array, value: number): readonly Row[] {
  return Array.from(column).flatMap((one, row) => (one === value ? [row] : []));
}

function missing(part: Uint32Array, whole: Uint32Array): readonly Row[] {
  return Array.from(part).filter((row) => !whole.includes(row));
}

function isSure(dataset: Dataset, row: Row, query: Query): boolean {
  const window = windowOf(query);
  const columns = dataset.relationships;
  return !window || (!isUndated(columns, row) && certainty(columns, row, window) === CERTAINLY);
}

/** The filters once more, in plain words over the records. */
function naiveAnswer(dataset: Dataset, query: Query): Rows {
  const entities = dataset.entities.records.flatMap(({ id, type }, row) => {
    return wants(query.entity, type) && wants(query.only, id) && !query.hide.includes(id) ? [row] : [];
  });
  const ids = entities.map((row) => dataset.entities.records[row]?.id);
  const relationships = dataset.relationships.records.flatMap((record, row) => {
    return ids.includes(record.from) && ids.includes(record.to) && keeps(dataset, row, query) ? [row] : [];
  });
  return { entities, relationships };
}

function keeps(dataset: Dataset, row: Row, query: Query): boolean {
  const record = dataset.relationships.records[row]!;
  const family = dataset.relationshipTypes.find((type) => type.id === record.type)!.family;
  const publishers = new Set(sourcesOf(dataset, row).map((source) => source.publisher));
  return (
    isInWindow(dataset, row, query) &&
    wants(query.relation, record.type, family) &&
    wants(query.confidence, record.confidence) &&
    wants(query.publisher, ...publishers) &&
    publishers.size >= query.minPublishers
  );
}

/** No wish lets everything through. */
function wants(wanted: readonly string[], ...has: readonly string[]): boolean {
  return wanted.length === 0 || has.some((one) => wanted.includes(one));
}

function isInWindow(dataset: Dataset, row: Row, query: Query): boolean {
  const { start, end } = dataset.relationships.records[row]!;
  if (!start && !end) return query.undated === 'show';
  const window = windowOf(query);
  if (!window) return true;
  return query.certain ? isSure(dataset, row, query) : certainty(dataset.relationships, row, window) !== NO;
}

/** Reachability by spreading to neighbours, step after step, over a list of pairs. */
function naiveReach(dataset: Dataset, { actor, hops }: Query, rest: Rows): Rows {
  if (actor.length === 0) return rest;
  const pairs = rest.relationships.map((row) => [dataset.relationships.from[row]!, dataset.relationships.to[row]!]);
  const isActor = (row: Row): boolean => actor.includes(dataset.entities.records[row]!.id);
  let reached = new Set(rest.entities.filter(isActor));
  for (let step = 0; step < hops; step++) {
    reached = new Set([...reached, ...pairs.filter((pair) => pair.some((end) => reached.has(end))).flat()]);
  }
  const isWithin = (row: Row): boolean =>
    reached.has(dataset.relationships.from[row]!) && reached.has(dataset.relationships.to[row]!);
  return { entities: [...reached].toSorted((a, b) => a - b), relationships: rest.relationships.filter(isWithin) };
}

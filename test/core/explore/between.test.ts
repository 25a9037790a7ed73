import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/core/explore/between';
import { betweenTwo, byYear, happeningsOf } from '@/core/explore/between';
import type { Dataset, Row } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { questions } from '../../support/arbitraries';
import { entityAt, graph } from '../../support/graph';

const everything = (dataset: Dataset) => answer(dataset, EVERYTHING);

function between(text: string) {
  const dataset = graph(text);
  const found = betweenTwo(dataset, everything(dataset), entityAt(dataset, 'a'), entityAt(dataset, 'b'));
  return { dataset, found };
}

const named = (dataset: Dataset, rows: readonly Row[]) => rows.map((row) => dataset.relationships.records[row]!.id);
const met = (dataset: Dataset, { entity, withA, withB }: Meeting) =>
  `${dataset.entities.records[entity]!.id}: ${named(dataset, withA).join()} | ${named(dataset, withB).join()}`;

/** Two different entities of a random dataset, and what a random question leaves of it. */
const pairs = questions
  .filter(([dataset]) => dataset.entities.count >= 2)
  .chain(([dataset, query]) =>
    fc
      .uniqueArray(fc.nat({ max: dataset.entities.count - 1 }), { minLength: 2, maxLength: 2 })
      .map(([a, b]) => ({ dataset, subgraph: answer(dataset, query), a: a!, b: b! })),
  );

describe('what lies between two', () => {
  it('is direct, in either direction', () => {
    const { dataset, found } = between('a-b supplies; b-a pays; a-c');
    expect(named(dataset, found.direct)).toEqual(['a-b', 'b-a']);
  });

  it('is shared where both play the same part towards a third', () => {
    const { dataset, found } = between('a-club joins 2001; b-club joins 2005; a-club pays; b-c sells; a-c buys');
    expect(found.shared.map((one) => met(dataset, one))).toEqual(['club: a-club | b-club']);
    expect(found.neighbours.map((one) => met(dataset, one))).toEqual(['c: a-c | b-c']);
  });

  it('is not shared where one does what is done to the other', () => {
    const { found } = between('a-c sells; c-b sells');
    expect(found.shared).toEqual([]);
    expect(found.neighbours).toHaveLength(1);
  });

  it('goes by longer ways that use no neighbour in common, the shortest only', () => {
    const { dataset, found } = between('a-b; a-c; c-b; a-d; d-e; e-b; a-f; f-g; g-h; h-b');
    const ways = found.longer.map(({ steps }) => steps.map(({ to }) => dataset.entities.records[to]!.id).join(' '));
    expect(ways).toEqual(['d e b']);
  });

  it('is told by year, what is shared from when the later came to it, and the undated first', () => {
    const { dataset, found } = between('a-b visits 2010; a-club joins 2001; b-club joins 2005; b-a pays');
    const years = byYear(happeningsOf(dataset, found));
    expect(years.map(({ year }) => year)).toEqual([null, 2005, 2010]);
  });

  it('holds each entity that both are tied to once, and every relationship between them', () => {
    fc.assert(
      fc.property(pairs, ({ dataset, subgraph, a, b }) => {
        const found = betweenTwo(dataset, subgraph, a, b);
        const others = (entity: Row): ReadonlySet<Row> =>
          new Set(
            Array.from(subgraph.relationships).flatMap((row) => {
              const [from, to] = [dataset.relationships.from[row]!, dataset.relationships.to[row]!];
              return from === entity ? [to] : to === entity ? [from] : [];
            }),
          );
        const common = [...others(a)].filter((row) => others(b).has(row) && row !== a && row !== b);
        const listed = [...found.shared, ...found.neighbours].map(({ entity }) => entity);
        expect(listed.toSorted((x, y) => x - y)).toEqual(common.toSorted((x, y) => x - y));
        expect(found.direct.length > 0).toBe(others(a).has(b));
      }),
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(pairs, ({ dataset, subgraph, a, b }) => {
        const [one, other] = [betweenTwo(dataset, subgraph, a, b), betweenTwo(dataset, subgraph, b, a)];
        const turned = (meetings: readonly Meeting[]) =>
          meetings.map(({ entity, withA, withB }) => ({ entity, withA: withB, withB: withA })).toSorted(byEntity);
        expect(other.shared.toSorted(byEntity)).toEqual(turned(one.shared));
        expect(other.neighbours.toSorted(byEntity)).toEqual(turned(one.neighbours));
        expect(new Set(other.direct)).toEqual(new Set(one.direct));
        expect(other.longer.map(({ steps }) => steps.length)).toEqual(one.longer.map(({ steps }) => steps.length));
      }),
    );
  });
});

const byEntity = (one: Meeting, other: Meeting): number => one.entity - other.entity;

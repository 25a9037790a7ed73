import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPINGS } from '@/core/group';
import { groupHomes } from '@/core/group/group-homes';
import { groupsOf } from '@/core/group/groups';
import { CHANGES } from '@/core/model/change';
import type { Dataset } from '@/core/model/dataset';
import type { Query } from '@/core/query/filters';
import { EVERYTHING } from '@/core/query/filters';
import { answer } from '@/core/query/answer';
import type { Crowd } from '@/core/show/crowd';
import { isCrowd } from '@/core/show/crowd-places';
import { entityAt, tieAt } from '@/core/show/crowd-hit';
import { POINTS_FROM, POINTS_TO } from '@/core/show/crowd-ties';
import { largest } from '@/core/show/front';
import type { Scene } from '@/core/show/scene';
import { sceneOf } from '@/core/show/scene';
import type { Staging } from '@/core/show/staging';
import { TINTS } from '@/core/show/tints';
import { questions } from '../../support/arbitraries';
import { graph } from '../../support/graph';
import { crowdOf } from '../../support/crowd';

/** A question, and everything that decides how its answer looks. */
const stagings = questions.chain(([dataset, query]) => {
  const { entities, relationships } = dataset;
  const perRow = <T>(value: fc.Arbitrary<T>, count: number) => fc.array(value, { minLength: count, maxLength: count });
  const tint = fc.constantFrom(...TINTS.map(({ id }) => id));
  return fc
    .record({
      drawn: perRow(fc.integer({ min: 0, max: 1 }), entities.count).map((bits) => Uint8Array.from(bits)),
      homes: perRow(fc.integer({ min: -500, max: 500 }), 2 * entities.count).map((list) => Float32Array.from(list)),
      isPinned: fc.boolean(),
      changes: fc.option(perRow(fc.constantFrom(...CHANGES), relationships.count)),
      tints: fc.option(perRow(tint, entities.count)),
      tieTints: fc.option(perRow(tint, relationships.count)),
      by: fc.constantFrom('', ...GROUPINGS.map(({ id }) => id)),
    })
    .map(({ drawn, homes, isPinned, changes, tints, tieTints, by }) => {
      const groups = by === '' ? null : groupsOf(dataset, { by, own: [], open: [] }, { communities: null });
      const staging: Staging = {
        homes,
        pins: isPinned ? { [entities.records[0]!.id]: { x: 7, y: 9 } } : {},
        show: [],
        select: [],
        focus: [],
        paths: [],
        changes: changes && new Map(changes.map((change, row) => [row, change])),
        paint: { sizes: null, tints, tieTints },
        notes: new Map(),
        groups: groups && { ...groups, homes: groupHomes(dataset, homes, groups.list) },
      };
      // The members of a closed group are never drawn.
      return {
        dataset,
        query,
        drawn: drawn.map((bit, row) => (groups && groups.closedOf[row] !== -1 ? 0 : bit)),
        staging,
      };
    });
});

type Staged = {
  readonly dataset: Dataset;
  readonly query: Query;
  readonly drawn: Uint8Array;
  readonly staging: Staging;
};

function stage({ dataset, query, drawn, staging }: Staged): { readonly scene: Scene; readonly crowd: Crowd } {
  const subgraph = answer(dataset, query);
  const scene = sceneOf(dataset, subgraph, drawn, staging);
  const crowd = crowdOf(dataset, subgraph, drawn, staging);
  // Of nothing there is no crowd, and nothing to be compared.
  expect(crowd === null).toBe(scene.entities.length === 0);
  fc.pre(crowd !== null);
  return { scene, crowd };
}

describe('a crowd', () => {
  it('says of every entity what a scene says of it', () => {
    fc.assert(
      fc.property(stagings, (staged) => {
        const { scene, crowd } = stage(staged);
        const seen = Array.from({ length: crowd.count }, (_, at) => ({
          id: crowd.idOf(at),
          position: { x: crowd.x[at], y: crowd.y[at] },
          size: crowd.size[at],
        }));
        expect(seen).toEqual(scene.entities.map(({ id, position, size }) => ({ id, position, size })));
        scene.entities.forEach(({ memberCount, name, type, tint, isIdle, change }, at) => {
          // A group has a sign of its own in any case.
          if (memberCount === null) expect(crowd.nameOf(at)).toBe(name);
          if (memberCount === null) expect(crowd.looks[crowd.look[at]!]).toEqual({ type, tint, isIdle, change });
        });
      }),
    );
  });

  it('says of every tie what a scene says of it', () => {
    fc.assert(
      fc.property(stagings, (staged) => {
        const { scene, crowd } = stage(staged);
        const { ties, idOf } = crowd;
        const seen = Array.from({ length: ties.count }, (_, tie) => ({
          from: idOf(ties.from[tie]!),
          to: idOf(ties.to[tie]!),
          count: ties.weight[tie],
          arrowFrom: (ties.points[tie]! & POINTS_FROM) !== 0,
          arrowTo: (ties.points[tie]! & POINTS_TO) !== 0,
          ...ties.looks[ties.look[tie]!]!,
        }));
        const isTinted = staged.staging.paint?.tieTints !== null;
        const told = scene.ties.map(
          ({ from, to, count, arrowFrom, arrowTo, family, tint, confidence, isOnlyPossible, isWeak, change }) => ({
            ...{ from, to, count, arrowFrom, arrowTo, tint, confidence, isOnlyPossible, isWeak, change },
            // What has the colour of a property has none of its family.
            family: isTinted ? '' : family,
          }),
        );
        expect(seen.map((one) => (isTinted ? { ...one, family: '' } : one))).toEqual(told);
      }),
    );
  });

  it('is none where everything has a sign of its own', () => {
    const dataset = graph('a-b b-c c-a');
    const subgraph = answer(dataset, EVERYTHING);
    const drawn = new Uint8Array(3).fill(1);
    expect(isCrowd(dataset, subgraph, drawn, null, { most: 6, few: 0 })).toBe(false);
    expect(isCrowd(dataset, subgraph, drawn, null, { most: 5, few: 3 })).toBe(false);
    expect(isCrowd(dataset, subgraph, drawn, null, { most: 5, few: 2 })).toBe(true);
  });

  it('is one by the number of entities and ties that are drawn, closed groups counted once', () => {
    fc.assert(
      fc.property(stagings, fc.integer({ min: 0, max: 12 }), (staged, most) => {
        const { dataset, query, drawn, staging } = staged;
        const scene = sceneOf(dataset, answer(dataset, query), drawn, staging);
        const isMany = scene.entities.length > 0 && scene.entities.length + scene.ties.length > most;
        expect(isCrowd(dataset, answer(dataset, query), drawn, staging.groups, { most, few: 0 })).toBe(isMany);
      }),
    );
  });

  it('has at a point the entity whose middle is nearest, and the tie that passes nearest', () => {
    const at = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(stagings, at, at, fc.integer({ min: 0, max: 40 }), (staged, x, y, reach) => {
        const { crowd } = stage(staged);
        const { ties } = crowd;
        const distances = Array.from(crowd.x, (left, one) => Math.hypot(left - x, crowd.y[one]! - y));
        const within = distances.filter((distance, one) => distance <= crowd.size[one]! / 2 + reach);
        const found = entityAt(crowd, { x, y }, reach);
        expect(found < 0 ? Infinity : distances[found]).toBe(Math.min(...within));
        const ways = Array.from({ length: ties.count }, (_, tie) => wayTo(crowd, tie, x, y));
        const tie = tieAt(crowd, { x, y }, reach);
        const nearest = Math.min(...ways, Infinity);
        if (nearest > reach + 0.001) expect(tie).toBe(-1);
        else if (nearest < reach - 0.001) expect(ways[tie]).toBeCloseTo(nearest, 3);
      }),
    );
  });

  it('has its largest found as by sorting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 })), fc.nat(20), (values, count) => {
        const sorted = values.map((_, at) => at).toSorted((a, b) => values[b]! - values[a]! || a - b);
        expect(largest(Float32Array.from(values), count)).toEqual(sorted.slice(0, count));
      }),
    );
  });
});

/** The distance of a point from a tie, by trying points all along it. */
function wayTo({ x, y, ties }: Crowd, tie: number, left: number, top: number): number {
  const [from, to] = [ties.from[tie]!, ties.to[tie]!];
  const [dx, dy] = [x[to]! - x[from]!, y[to]! - y[from]!];
  let [low, high] = [0, 1];
  const at = (share: number): number => Math.hypot(x[from]! + share * dx - left, y[from]! + share * dy - top);
  for (let round = 0; round < 80; round++) {
    const [one, other] = [low + (high - low) / 3, high - (high - low) / 3];
    if (at(one) < at(other)) high = other;
    else low = one;
  }
  return at(low);
}

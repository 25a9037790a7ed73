import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPINGS } from '@/core/group';
import { groupHomes, groupSize } from '@/core/group/group-homes';
import type { GroupWish } from '@/core/group/groups';
import { groupsOf, isGroupId } from '@/core/group/groups';
import { ownGroupsParameter, withOwnNames } from '@/core/group/own-groups';
import { buildDataset } from '@/core/model/build-dataset';
import type { Dataset } from '@/core/model/dataset';
import { datasets, hostileIds } from '../../support/arbitraries';
import { graph, rawGraph } from '../../support/graph';

const NO_FACTS = { communities: null };

function grouped(dataset: Dataset, wish: Partial<GroupWish>, facts: { communities: Float64Array | null } = NO_FACTS) {
  return groupsOf(dataset, { by: '', own: [], open: [], ...wish }, facts);
}

/** Groups as text: "type:x: a b". */
const told = (dataset: Dataset, wish: Partial<GroupWish>, communities: Float64Array | null = null) =>
  grouped(dataset, wish, { communities }).list.map(
    ({ id, members }) => `${id}: ${members.map((row) => dataset.entities.records[row]!.id).join(' ')}`,
  );

const wishes = fc.record({
  by: fc.constantFrom('', ...GROUPINGS.map(({ id }) => id)),
  own: fc.array(fc.record({ name: hostileIds, members: fc.array(hostileIds, { minLength: 1, maxLength: 4 }) }), {
    maxLength: 3,
  }),
  open: fc.array(fc.string(), { maxLength: 2 }),
});

describe('groups', () => {
  it('hold every entity at most once, at least two each, and say which closed one stands for whom', () => {
    fc.assert(
      fc.property(datasets, wishes, fc.nat(), (dataset, wish, first) => {
        const communities = Float64Array.from(dataset.entities.records, (_, row) => (row * first) % 3);
        const once = groupsOf(dataset, wish, { communities });
        const open = once.list.filter((_, at) => at % 2 === 0).map(({ id }) => id);
        const { list, closedOf } = groupsOf(dataset, { ...wish, open }, { communities });
        const members = list.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        expect(list.every((group) => group.members.length > 1 && isGroupId(group.id))).toBe(true);
        expect(list.map(({ id }) => id)).toEqual(once.list.map(({ id }) => id));
        closedOf.forEach((at, row) => {
          const own = list.findIndex((group) => group.members.includes(row));
          expect(at).toBe(own >= 0 && !list[own]!.isOpen ? own : -1);
        });
      }),
    );
  });

  it('by type gather all of a type; one alone is no group', () => {
    expect(told(graph('a:x-b:y; c:x; d:z; e:y; f:y'), { by: 'type' })).toEqual(['type:y: b e f', 'type:x: a c']);
  });

  it('by community gather by its number, named by the best connected', () => {
    const dataset = graph('a-b b-c; d-e');
    const communities = Float64Array.from([0, 0, 0, 1, 1]);
    expect(told(dataset, { by: 'community' }, communities)).toEqual(['community:0: a b c', 'community:1: d e']);
    expect(grouped(dataset, { by: 'community' }, { communities }).list[0]!.name).toBe('Around b');
    expect(told(dataset, { by: 'community' })).toEqual([]);
  });

  it('made by hand come before the others, and the first of two has whom both want', () => {
    const own = [
      { name: 'One', members: ['a', 'b'] },
      { name: 'Two', members: ['b', 'c', 'd'] },
    ];
    expect(told(graph('a:x; b:x; c:x; d:x; e:x; f:x; g:x'), { by: 'type', own })).toEqual([
      'type:x: e f g',
      'own:One: a b',
      'own:Two: c d',
    ]);
  });

  it('leave an entity its own id', () => {
    const dataset = graph('a; b');
    const raw = rawGraph('a; b; c');
    const taken = buildDataset({
      ...raw,
      entities: [...raw.entities, { id: `type:${raw.entities[0]!.type}`, type: raw.entities[0]!.type, name: 'x' }],
    });
    expect(told(dataset, { by: 'type' })).toHaveLength(1);
    expect(told(taken, { by: 'type' })).toEqual([]);
  });
});

describe('groups by country', () => {
  const dataset = (countries: Readonly<Record<string, string>>) => {
    const raw = rawGraph('a');
    const entities = [
      ...['russia', 'china'].map((id) => ({ id, type: 'state', name: id })),
      ...['a', 'moscow', 'b', 'c', 'd'].map((id) => ({ id, type: 'thing', name: id })),
    ].map((entity) => ({ ...entity, ...(countries[entity.id] ? { country: countries[entity.id]! } : {}) }));
    const tie = (from: string, type: string, to: string) => ({
      id: `${from}-${to}`,
      type,
      from,
      to,
      confidence: 'confirmed' as const,
      sources: [],
    });
    return buildDataset({
      ...raw,
      families: [{ id: 'f', label: 'f' }],
      entityTypes: [
        { id: 'state', label: 'State', schema: 'Country' },
        { id: 'thing', label: 'Thing' },
      ],
      relationshipTypes: [
        { id: 'located-in', label: 'is in', family: 'f', schema: 'Address' },
        { id: 'sells', label: 'sells', family: 'f' },
      ],
      entities,
      relationships: [
        tie('a', 'located-in', 'moscow'),
        tie('moscow', 'located-in', 'russia'),
        tie('b', 'sells', 'china'),
        tie('d', 'located-in', 'china'),
        tie('d', 'located-in', 'russia'),
      ],
    });
  };

  it('follow relationships that place somebody, and no others; whoever is in two is in none', () => {
    expect(told(dataset({}), { by: 'country' })).toEqual(['country:russia: russia a moscow']);
  });

  it('go by what records say of themselves first, and are named as the country is', () => {
    const found = dataset({ russia: 'ru', b: 'cn', c: 'cn', d: 'cn' });
    expect(told(found, { by: 'country' })).toEqual(['country:ru: russia a moscow', 'country:cn: b c d']);
    expect(grouped(found, { by: 'country' }).list.map(({ name }) => name)).toEqual(['Russia', 'China']);
  });
});

describe('the ring of groups', () => {
  it('keeps all of them apart, whatever the homes, and moves none when another opens', () => {
    const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(datasets, fc.array(coordinate, { minLength: 200, maxLength: 200 }), (dataset, coordinates) => {
        const homes = Float32Array.from({ length: 2 * dataset.entities.count }, (_, at) => coordinates[at % 200]!);
        const { list } = grouped(dataset, { by: 'type' });
        const places = groupHomes(dataset, homes, list);
        list.forEach((one, a) => {
          list.slice(a + 1).forEach((other, rest) => {
            const b = a + 1 + rest;
            const way = Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!);
            expect(way).toBeGreaterThan((groupSize(one.members.length) + groupSize(other.members.length)) / 2);
          });
        });
        const opened = grouped(dataset, { by: 'type', open: list.slice(0, 1).map(({ id }) => id) });
        expect(groupHomes(dataset, homes, opened.list)).toEqual(places);
      }),
    );
  });
});

describe('groups made by hand', () => {
  it('lose what a dataset does not have, and are read back as written, in two lists of each other', () => {
    const groups = withOwnNames([
      { name: 'Banks, of %', members: ['a', 'b,c'] },
      { name: 'Banks, of %', members: ['d'] },
    ]);
    expect(groups.map(({ name }) => name)).toEqual(['Banks, of %', 'Banks, of % (2)']);
    expect(ownGroupsParameter.read(ownGroupsParameter.write(groups)!)).toEqual(groups);
    const pruned = ownGroupsParameter.prune!(groups, graph('a-x'));
    expect(pruned).toEqual({ value: [{ name: 'Banks, of %', members: ['a'] }], unknown: ['b,c', 'd'] });
  });

  it('keep a member whose id is the name of the group', () => {
    const groups = [{ name: 'gazprom', members: ['gazprom', 'cnpc'] }];
    expect(ownGroupsParameter.read(ownGroupsParameter.write(groups)!)).toEqual(groups);
    expect(ownGroupsParameter.read('Banks%2Cvtb%2Cvtb%2C%2Csberbank')).toEqual([
      { name: 'Banks', members: ['vtb', 'sberbank'] },
    ]);
  });

  it('mean nothing without members or a name', () => {
    expect(ownGroupsParameter.read('Empty')).toBeNull();
    expect(ownGroupsParameter.read('%2Cvtb%2Csberbank')).toBeNull();
    expect(ownGroupsParameter.read('')).toBeNull();
  });
});

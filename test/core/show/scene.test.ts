import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING, type Query } from '@/core/query/filters';
import { lift } from '@/core/query/explain';
import { windowOf } from '@/core/query/filters/date';
import type { Drawing } from '@/core/show/drawn';
import { groupsOf } from '@/core/group/groups';
import { chooseDrawn } from '@/core/show/drawn';
import type { Scene } from '@/core/show/scene';
import type { Staging } from '@/core/show/staging';
import { sceneOf } from '@/core/show/scene';
import { twinOf } from '@/core/show/twin';
import { questions } from '../../support/arbitraries';
import { entityAt, graph } from '../../support/graph';

type Change = {
  readonly query?: Partial<Query>;
  readonly drawing?: Partial<Drawing>;
  readonly staging?: Partial<Staging>;
};

const NO_FACTS = { communities: null };

/** The scene that the screen would set for a dataset and a question. */
function stage(dataset: Dataset, { query = {}, drawing = {}, staging = {} }: Change = {}): Scene {
  const asked = { ...EVERYTHING, ...query };
  const subgraph = answer(dataset, asked);
  const allTime = answer(dataset, lift(asked, 'date'));
  const isWindowed = windowOf(asked) !== null;
  const drawn = chooseDrawn(
    dataset,
    allTime,
    subgraph,
    { draw: 60, show: [], select: [], onPaths: [], isWindowed, groups: null, ...drawing },
    asked.actor,
  );
  const homes = Float32Array.from({ length: 2 * dataset.entities.count }, (_, at) => at);
  return sceneOf(dataset, subgraph, drawn, {
    homes,
    pins: {},
    show: drawing.show ?? [],
    paths: [],
    changes: null,
    paint: null,
    groups: null,
    notes: new Map(),
    select: drawing.select ?? [],
    focus: [],
    ...staging,
  });
}

const ids = (scene: Scene): readonly string[] => scene.entities.map(({ id }) => id);

describe('a scene', () => {
  it('draws one tie for all relationships between two entities, with their number', () => {
    const scene = stage(graph('a-b a:x:knows; b-a; a-b 2014; b-c'));
    expect(scene.ties.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['a', 'b', 3],
      ['b', 'c', 1],
    ]);
  });

  it('gives a tie the family most of its relationships have, and the firmest confidence', () => {
    const [tie] = stage(graph('a-b trade:sells disputed; a-b trade:buys reported; a-b talks:met disputed')).ties;
    expect(tie).toMatchObject({ family: 'trade', confidence: 'reported' });
  });

  it('has one sign for each closed group, and ties it to whom its members are tied to', () => {
    const dataset = graph('a:x-b:y; c:x-b; a-c; b-d:y; a-d; e:z-d');
    const groups = {
      ...groupsOf(dataset, { by: 'type', own: [], open: ['type:y'] }, NO_FACTS),
      homes: new Float32Array(4),
    };
    const scene = stage(dataset, { drawing: { groups }, staging: { groups } });
    expect(scene.entities.map(({ name }) => name)).toEqual(['b', 'd', 'e', 'x (2)']);
    expect(scene.ties.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['b', 'type:x', 2],
      ['b', 'd', 1],
      ['d', 'type:x', 1],
      ['d', 'e', 1],
    ]);
  });

  it('of groups counts every relationship in a tie that does not lie within one, and everybody in view once', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const found = groupsOf(dataset, { by: 'type', own: [], open: [] }, NO_FACTS);
        const groups = { ...found, homes: new Float32Array(2 * found.list.length) };
        const scene = stage(dataset, { query, drawing: { draw: 0, groups }, staging: { groups } });
        const subgraph = answer(dataset, query);
        const { from, to } = dataset.relationships;
        const isWithin = (row: number) =>
          found.closedOf[from[row]!] === found.closedOf[to[row]!] && found.closedOf[from[row]!] !== -1;
        expect(scene.ties.reduce((sum, { count }) => sum + count, 0)).toBe(
          subgraph.relationships.filter((row) => !isWithin(row)).length,
        );
        expect(scene.entities.reduce((sum, { memberCount }) => sum + (memberCount ?? 1), 0)).toBe(
          subgraph.entities.length,
        );
        const drawn = new Set(ids(scene));
        for (const tie of scene.ties) expect(drawn.has(tie.from) && drawn.has(tie.to)).toBe(true);
      }),
    );
  });

  it('gives a group no colour of a type while colours mean a measure', () => {
    const dataset = graph('a:x-b:y; c:x-b');
    const groups = { ...groupsOf(dataset, { by: 'type', own: [], open: [] }, NO_FACTS), homes: new Float32Array(2) };
    const paint = { tints: ['ramp-0', 'ramp-1', 'ramp-2'], sizes: null, tieTints: null };
    const scene = stage(dataset, { drawing: { groups }, staging: { groups, paint } });
    expect(scene.entities.map(({ id, tint }) => [id, tint])).toEqual([
      ['b', 'ramp-1'],
      ['type:x', 'plain'],
    ]);
  });

  it('gives a tie the tint that most of its relationships have, of those that have any', () => {
    const tintOf = (tieTints: readonly string[]) =>
      stage(graph('a-b a-b a-b a-b'), { staging: { paint: { tints: null, sizes: null, tieTints } } }).ties[0]!.tint;
    expect(tintOf(['plain', 'plain', 'plain', 'group-1'])).toBe('group-1');
    expect(tintOf(['group-0', 'group-1', 'group-1', 'plain'])).toBe('group-1');
    expect(tintOf(['group-2', 'group-1', 'group-1', 'group-2'])).toBe('group-2');
    expect(tintOf(['plain', 'plain', 'plain', 'plain'])).toBe('plain');
  });

  it('shows a selected member by its group', () => {
    const dataset = graph('a:x-b:y; c:x-b');
    const groups = { ...groupsOf(dataset, { by: 'type', own: [], open: [] }, NO_FACTS), homes: new Float32Array(2) };
    const scene = stage(dataset, { drawing: { groups, select: ['a'] }, staging: { groups } });
    expect(scene.entities.map(({ id, isSelected }) => [id, isSelected])).toEqual([
      ['b', false],
      ['type:x', true],
    ]);
  });

  it('is closed and never more than the answer: ties join drawn entities only', () => {
    fc.assert(
      fc.property(questions, fc.nat({ max: 5 }), ([dataset, query], draw) => {
        const scene = stage(dataset, { query, drawing: { draw } });
        const drawn = new Set(ids(scene));
        const subgraph = answer(dataset, query);
        expect(drawn.size).toBeLessThanOrEqual(subgraph.entities.length);
        for (const { from, to } of scene.ties) expect(drawn.has(from) && drawn.has(to)).toBe(true);
        if (draw === 0) {
          expect(drawn.size).toBe(subgraph.entities.length);
          expect(scene.ties.reduce((sum, { count }) => sum + count, 0)).toBe(subgraph.relationships.length);
        }
      }),
    );
  });

  it('draws the best connected and says how many neighbours it leaves out', () => {
    const scene = stage(graph('hub-a hub-b hub-c a-b'), { drawing: { draw: 3 } });
    expect(ids(scene)).toEqual(['hub', 'a', 'b']);
    expect(scene.entities.map(({ hiddenNeighbours }) => hiddenNeighbours)).toEqual([1, 0, 0]);
    expect(scene.entityCount).toBe(4);
  });

  it('opens the neighbours of an entity, and draws what is selected or an actor in any case', () => {
    const star = graph('hub-a hub-b hub-c hub-d; far-away');
    expect(ids(stage(star, { drawing: { draw: 2, show: ['hub'] } }))).toEqual(['hub', 'a', 'b', 'c', 'd']);
    expect(ids(stage(star, { drawing: { draw: 2, select: ['far'] } }))).toContain('far');
    expect(ids(stage(star, { drawing: { draw: 2, select: ['far-away'] } }))).toEqual(
      expect.arrayContaining(['far', 'away']),
    );
    expect(ids(stage(star, { query: { actor: ['far'] } }))).toEqual(['far', 'away']);
  });

  it('never loses or moves an entity because the window moves', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom('', '1990', '2014', '2030'), ([dataset, query], to) => {
        const before = stage(dataset, {
          query: { ...query, from: '', to: '', when: 'active', orphans: 'show', actor: [] },
        });
        const after = stage(dataset, { query: { ...query, from: '', to, when: 'active', orphans: 'show', actor: [] } });
        const places = new Map(after.entities.map(({ id, position }) => [id, position]));
        for (const { id, position } of before.entities) expect(places.get(id)).toEqual(position);
      }),
    );
  });

  it('brings in who is best connected within the window', () => {
    const dataset = graph('a-b 2000; a-c 2000; b-c 2000; x-y 2020; x-z 2020; y-z 2020');
    const drawing = { draw: 3 };
    expect(ids(stage(dataset, { drawing }))).toEqual(['a', 'b', 'c']);
    expect(ids(stage(dataset, { drawing, query: { from: '2020' } }))).toEqual(['a', 'b', 'c', 'x']);
  });

  it('puts what was placed by hand where it was put', () => {
    const scene = stage(graph('a-b'), { staging: { pins: { a: { x: 7, y: -7 } } } });
    expect(scene.entities[0]?.position).toEqual({ x: 7, y: -7 });
  });

  it('lets an entity with its ties and neighbours stand out, and fades the rest', () => {
    const scene = stage(graph('a-b b-c c-d'), { staging: { focus: ['a'] } });
    expect(scene.entities.filter(({ isFaded }) => !isFaded).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(scene.ties.map(({ isFaded }) => isFaded)).toEqual([false, true, true]);
  });

  it('lets a tie stand out with its two ends', () => {
    const scene = stage(graph('a-b b-c c-d'), { staging: { focus: ['c', 'b'] } });
    expect(scene.ties.map(({ isNear }) => isNear)).toEqual([false, true, false]);
    expect(scene.entities.filter(({ isNear }) => isNear).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('fades nothing for what is not drawn', () => {
    const scene = stage(graph('a-b'), { query: { hide: ['b'] }, staging: { focus: ['b'] } });
    expect(scene.entities.some(({ isFaded }) => isFaded)).toBe(false);
  });

  it('tells what only possibly lies in the window from what certainly does', () => {
    const scene = stage(graph('a-b 2014/; b-c 2014/..; c-a'), { query: { from: '2020' } });
    expect(scene.ties.map(({ isOnlyPossible }) => isOnlyPossible)).toEqual([true, false, true]);
  });
});

describe('the list that twins a scene', () => {
  it('has one line for each entity drawn, the best connected first, whose words say its ties', () => {
    const lines = twinOf(stage(graph('hub-a hub-a hub-b hub-c hub-d e-f'), { drawing: { draw: 5 } }));
    expect(lines.map(({ entity }) => entity.id)).toEqual(['hub', 'a', 'b', 'c', 'd']);
    expect(lines[0]?.ties).toBe('4 ties: a (2), b, c and 1 more');
    expect(lines[2]?.ties).toBe('1 tie: hub');
  });

  it('says when an entity has no ties in view, and how many neighbours are not drawn', () => {
    expect(twinOf(stage(graph('a-b 2014'), { query: { from: '2020' } }))[0]?.ties).toBe('no ties in view');
    expect(twinOf(stage(graph('hub-a hub-b hub-c'), { drawing: { draw: 2 } }))[0]?.ties).toBe(
      '1 tie: a; 2 neighbours not drawn',
    );
  });
});

describe('paths in a picture', () => {
  const dataset = graph('a-b b-c c-d a-d; x-y');
  const rows = ['a', 'b', 'c'].map((id) => entityAt(dataset, id));

  it('stand out, and the rest fades', () => {
    const scene = stage(dataset, { staging: { paths: [rows] } });
    expect(scene.ties.filter((tie) => tie.isNear).map((tie) => `${tie.from}${tie.to}`)).toEqual(['ab', 'bc']);
    expect(scene.entities.filter((entity) => entity.isFaded).map((entity) => entity.id)).toEqual(['d', 'x', 'y']);
  });

  it('keep their ends and stops in sight where nothing in view carries a step', () => {
    const apart = ['a', 'x'].map((id) => entityAt(dataset, id));
    const scene = stage(dataset, { staging: { paths: [apart] } });
    expect(scene.entities.filter((entity) => entity.isNear).map((entity) => entity.id)).toEqual(['a', 'x']);
  });

  it('let nothing fade where nobody on them is drawn', () => {
    const scene = stage(dataset, {
      drawing: { draw: 1 },
      staging: { paths: [['x', 'y'].map((id) => entityAt(dataset, id))] },
    });
    expect(scene.entities.some((entity) => entity.isFaded)).toBe(false);
  });

  it('give way to what has the focus', () => {
    const scene = stage(dataset, { staging: { paths: [rows], focus: ['d'] } });
    expect(scene.ties.filter((tie) => tie.isNear).map((tie) => `${tie.from}${tie.to}`)).toEqual(['cd', 'ad']);
  });

  it('are drawn, however few of the best connected are', () => {
    const scene = stage(dataset, { drawing: { draw: 1, onPaths: rows } });
    expect(scene.entities.map((entity) => entity.id)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  });
});

describe('a comparison in a picture', () => {
  it('marks every tie with what became of it, and mixed ones as changed', () => {
    const dataset = graph('a-b b-c b-c c-d');
    const changes = new Map([
      [0, 'added'],
      [1, 'ended'],
      [2, 'continued'],
      [3, 'ended'],
    ] as const);
    const scene = stage(dataset, { staging: { changes } });
    expect(scene.ties.map((tie) => tie.change)).toEqual(['added', 'changed', 'ended']);
    expect(stage(dataset).ties.every((tie) => tie.change === null)).toBe(true);
  });

  it('marks who came and who went, with a sign before the name; of others the ties tell', () => {
    const dataset = graph('a-b b-c c-d');
    const changes = new Map([
      [0, 'added'],
      [1, 'continued'],
      [2, 'ended'],
    ] as const);
    const scene = stage(dataset, { staging: { changes } });
    expect(scene.entities.map(({ name, change }) => [name, change])).toEqual([
      ['+ a', 'added'],
      ['b', null],
      ['c', null],
      ['− d', 'ended'],
    ]);
  });
});

describe('who is drawn', () => {
  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(questions, fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }), ([dataset, query], draws) => {
        const allTime = answer(dataset, lift(query, 'date'));
        const all = answer(dataset, EVERYTHING);
        for (const draw of draws) {
          for (const subgraph of [answer(dataset, query), all]) {
            const drawing = { draw, show: [], select: [], onPaths: [], groups: null, isWindowed: false };
            const fresh = { ...allTime };
            expect(chooseDrawn(dataset, allTime, subgraph, drawing, query.actor)).toEqual(
              chooseDrawn(dataset, fresh, subgraph, drawing, query.actor),
            );
          }
        }
      }),
    );
  });
});

describe('the "+n" of an entity', () => {
  it('counts each neighbour that the filters leave and that is not drawn, once', () => {
    fc.assert(
      fc.property(questions, fc.nat(5), ([dataset, query], draw) => {
        const { from, to } = dataset.relationships;
        const scene = stage(dataset, { query, drawing: { draw } });
        const drawn = new Set(scene.entities.map(({ row }) => row));
        for (const { row, hiddenNeighbours } of scene.entities) {
          const others = [...answer(dataset, query).relationships].flatMap((one) =>
            from[one] === row ? [to[one]!] : to[one] === row ? [from[one]!] : [],
          );
          expect(hiddenNeighbours).toBe(new Set(others.filter((other) => !drawn.has(other))).size);
        }
      }),
    );
  });
});

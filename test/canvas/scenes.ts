import fc from 'fast-check';
import type { IconNode } from 'lucide';
import type { Lettering } from '@/canvas/picture';
import { pictureOf } from '@/canvas/picture';
import { CONFIDENCES } from '@/core/model/records';
import { LABEL_SIDES } from '@/core/show/label-choice';
import type { Scene, SceneEntity, SceneTie } from '@/core/show/scene';
import { hostileIds } from '../support/arbitraries';

/** An entity of a scene with nothing special about it. */
export function sceneEntity(id: string, change: Partial<SceneEntity> = {}): SceneEntity {
  return {
    id,
    row: 0,
    memberCount: null,
    name: id,
    type: 'person',
    position: { x: 0, y: 0 },
    size: 30,
    tint: null,
    hiddenNeighbours: 0,
    change: null,
    noteCount: 0,
    isExpanded: false,
    isSelected: false,
    isIdle: false,
    isFaded: false,
    isNear: false,
    ...change,
  };
}

/** A tie of a scene with nothing special about it. */
export function sceneTie(from: string, to: string, change: Partial<SceneTie> = {}): SceneTie {
  return {
    id: `${from}-${to}`,
    from,
    to,
    count: 1,
    noteCount: 0,
    family: 'trade',
    tint: null,
    confidence: 'confirmed',
    isOnlyPossible: false,
    isWeak: false,
    change: null,
    arrowFrom: false,
    arrowTo: true,
    isSelected: false,
    isFaded: false,
    isNear: false,
    ...change,
  };
}

/** Nothing is written, nothing has an icon. */
export const PLAIN: Lettering = {
  labelled: new Map(),
  font: 12,
  letters: 1,
  sizes: new Map(),
  lineScale: 1,
  icons: new Map(),
  scheme: 'light',
};

const ICONS: readonly IconNode[] = [[['path', { d: 'M0 0h24' }]], [['circle', { cx: 12, cy: 12, r: 4 }]]];

const entityIds = fc.uniqueArray(hostileIds, { minLength: 0, maxLength: 7 });

function entityOf(id: string): fc.Arbitrary<SceneEntity> {
  return fc
    .record({
      name: hostileIds,
      type: hostileIds,
      position: fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) }),
      size: fc.integer({ min: 20, max: 40 }),
      hiddenNeighbours: fc.nat({ max: 2 }),
      noteCount: fc.nat({ max: 2 }),
      isExpanded: fc.boolean(),
      isSelected: fc.boolean(),
      isIdle: fc.boolean(),
      isFaded: fc.boolean(),
      isNear: fc.boolean(),
    })
    .map((change) => sceneEntity(id, change));
}

function tieBetween(ids: readonly string[]): fc.Arbitrary<SceneTie> {
  const end = fc.constantFrom(...ids);
  return fc
    .record({
      from: end,
      to: end,
      count: fc.integer({ min: 1, max: 3 }),
      family: hostileIds,
      tint: fc.constantFrom(null, 'ramp-0', 'other'),
      confidence: fc.constantFrom(...CONFIDENCES),
      isOnlyPossible: fc.boolean(),
      isWeak: fc.boolean(),
      arrowFrom: fc.boolean(),
      arrowTo: fc.boolean(),
      isSelected: fc.boolean(),
      isFaded: fc.boolean(),
      isNear: fc.boolean(),
    })
    .map(({ from, to, ...change }) => sceneTie(from, to, change));
}

export const NO_CROWD = { crowd: null, isCrowdFaded: false, hulls: [] } as const;

const scenes: fc.Arbitrary<Scene> = entityIds.chain((ids) =>
  fc
    .record({
      entities: fc.tuple(...ids.map(entityOf)),
      ties:
        ids.length === 0
          ? fc.constant([])
          : fc.uniqueArray(tieBetween(ids), { selector: (tie) => tie.id, maxLength: 9 }),
    })
    .map((scene) => ({ ...scene, ...NO_CROWD, entityCount: ids.length })),
);

/** Pictures of any scenes, with ids, names and types of any letters. */
export const pictures = fc
  .record({
    scene: scenes,
    font: fc.constantFrom(12, 15),
    lineScale: fc.constantFrom(1, 2),
    side: fc.constantFrom(...LABEL_SIDES, null),
    icon: fc.nat({ max: 1 }),
  })
  .map(({ scene, font, lineScale, side, icon }) =>
    pictureOf(scene, {
      font,
      letters: 1,
      lineScale,
      sizes: new Map(scene.entities.map(({ id, size }) => [id, size * lineScale])),
      labelled: new Map(side === null ? [] : scene.entities.map((entity) => [entity.id, side])),
      icons: new Map(scene.entities.map((entity) => [entity.type, ICONS[icon]!])),
      scheme: 'light',
    }),
  );

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '@/core/query/answer';
import { windowOf } from '@/core/query/filters/date';
import { appearanceOf } from '@/core/show/appearance';
import { chooseDrawn } from '@/core/show/drawn';
import { legendOf } from '@/core/show/legend';
import { sceneOf } from '@/core/show/scene';
import { twinOf } from '@/core/show/twin';
import { questions } from '../../support/arbitraries';

/** Pictures of any dataset under any question, of all entities or of a few. */
const pictures = fc.tuple(questions, fc.nat({ max: 4 })).map(([[dataset, query], draw]) => {
  const subgraph = answer(dataset, query);
  const drawing = { draw, show: [], select: [], onPaths: [], groups: null, isWindowed: windowOf(query) !== null };
  const drawn = chooseDrawn(dataset, subgraph, subgraph, drawing, query.actor);
  const homes = new Float32Array(2 * dataset.entities.count);
  return {
    dataset,
    scene: sceneOf(dataset, subgraph, drawn, {
      homes,
      pins: {},
      show: [],
      select: [],
      focus: [],
      paths: [],
      changes: null,
      paint: null,
      groups: null,
      notes: new Map(),
    }),
  };
});

describe('the legend', () => {
  it('explains every colour, shape and line that is in the picture, and nothing else', () => {
    fc.assert(
      fc.property(pictures, ({ dataset, scene }) => {
        const legend = legendOf(scene, appearanceOf(dataset));
        expect(new Set(legend.families.map(({ id }) => id))).toEqual(new Set(scene.ties.map(({ family }) => family)));
        expect(new Set(legend.types.map(({ id }) => id))).toEqual(new Set(scene.entities.map(({ type }) => type)));
        expect(new Set(legend.confidences)).toEqual(new Set(scene.ties.map(({ confidence }) => confidence)));
        expect(legend.hasPossible).toBe(scene.ties.some(({ isOnlyPossible }) => isOnlyPossible));
      }),
    );
  });
});

describe('the list that twins a picture', () => {
  it('has each entity of the picture once, with the number of its ties', () => {
    fc.assert(
      fc.property(pictures, ({ scene }) => {
        const lines = twinOf(scene);
        const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id).toSorted();
        expect(ids(lines.map(({ entity }) => entity))).toEqual(ids(scene.entities));
        for (const { entity, ties } of lines) {
          const count = scene.ties.filter(({ from, to }) => from === entity.id || to === entity.id).length;
          const says = count === 0 ? 'no ties in view' : `${count} tie${count === 1 ? '' : 's'}: `;
          expect(ties.startsWith(says)).toBe(true);
          expect(ties.includes('not drawn')).toBe(entity.hiddenNeighbours > 0);
        }
      }),
    );
  });
});

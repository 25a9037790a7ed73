import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import type { Query } from '@/core/query/filters';
import { EVERYTHING } from '@/core/query/filters';
import type { SceneSources } from '@/state/select-scene';
import { createSceneOf } from '@/state/select-scene';
import { DEFAULT_VIEW } from '@/state/view';
import { questions } from '../support/arbitraries';

/** What decides a scene, each taken from few, so that most of it is often the same as before. */
const moments = fc.record({
  isAsked: fc.boolean(),
  isAllDrawn: fc.boolean(),
  home: fc.nat(2),
  pin: fc.option(fc.nat(2), { nil: null }),
  select: fc.option(fc.nat(3), { nil: null }),
  focus: fc.option(fc.nat(3), { nil: null }),
});

describe('a scene', () => {
  it('is the same whatever scenes were set before', () => {
    fc.assert(
      fc.property(questions, fc.array(moments, { minLength: 2, maxLength: 6 }), ([dataset, query], all) => {
        const sourcesAt = sourcesOf(dataset, query);
        const sceneFor = createSceneOf();
        for (const moment of all) {
          const sources = sourcesAt(moment);
          expect(sceneFor(sources)).toEqual(createSceneOf()(sources));
        }
      }),
    );
  });
});

type Moment = typeof moments extends fc.Arbitrary<infer T> ? T : never;

function sourcesOf(dataset: Dataset, query: Query): (moment: Moment) => SceneSources {
  const [asked, ever] = [answer(dataset, query), answer(dataset, EVERYTHING)];
  const { count, records } = dataset.entities;
  const everybody = new Uint8Array(count).fill(1);
  const someOf = Uint8Array.from({ length: count }, (_, row) => row % 2);
  const homes = [0, 1, 2].map((shift) => Float32Array.from({ length: 2 * count }, (_, at) => at + shift));
  const idsAt = (row: number | null): readonly string[] => (row === null || !records[row] ? [] : [records[row].id]);
  return ({ isAsked, isAllDrawn, home, pin, select, focus }) => ({
    dataset,
    ever,
    subgraph: isAsked ? asked : ever,
    drawn: isAllDrawn ? everybody : someOf,
    homes: homes[home]!,
    arrangement: {
      ...DEFAULT_VIEW.arrangement,
      select: idsAt(select),
      pin: Object.fromEntries(idsAt(pin).map((id) => [id, { x: 7, y: -7 }])),
    },
    focus: idsAt(focus),
    shown: [],
    changes: null,
    paint: null,
    groups: null,
    notes: new Map(),
  });
}

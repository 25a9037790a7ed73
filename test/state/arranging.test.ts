import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deps } from '@/state/app';
import { createApp } from '@/state/app';
import { createSelectors } from '@/state/select';
import type { Point } from '@/core/show/point';
import type { RemoteDesk } from '@/work/client';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';

type Asked = Parameters<RemoteDesk['layout']>;

/** An app whose layouts are made by the test: what was asked for, and how to answer it. */
async function opened(text = 'a-b b-c', deps: Partial<Deps> = {}) {
  const asked: Asked[] = [];
  const answers: ((homes: Float32Array | null) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  let stopped = 0;
  const dataset = graph(text);
  const homes = Float32Array.from({ length: 2 * dataset.entities.count }, (_, at) => at);
  const layout = (...args: Asked): Promise<Float32Array | null> => {
    if (asked.push(args) === 1) return Promise.resolve(homes);
    return new Promise((resolve, reject) => {
      answers.push(resolve);
      failures.push(reject);
    });
  };
  const stopLayout = (): Promise<void> => Promise.resolve(void stopped++);
  const desks = desksOf({ small: dataset }, { layout, stopLayout });
  const app = createApp({ ...desks, load: loadNamed, ...deps });
  await app.actions.follow('?data=small');
  const state = app.store.getState;
  const homesNow = () => [...state().homes!];
  return { ...app, state, homesNow, asked, answers, failures, stopped: () => stopped, selectors: createSelectors() };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('a dataset that was just opened', () => {
  it('stands open before its entities have their places; its picture begins with them', async () => {
    const dataset = graph('a-b; b-c');
    const selectors = createSelectors();
    let place: (homes: Float32Array) => void = () => undefined;
    const layout = () => new Promise<Float32Array>((resolve) => (place = resolve));
    const app = createApp({ ...desksOf({ small: dataset }, { layout }), load: loadNamed });
    const opening = app.actions.follow('?data=small');
    await soon();
    const before = app.store.getState();
    expect(before).toMatchObject({ opened: { dataset }, opening: null, homes: null, arranging: { share: 0 } });
    expect(selectors.subgraph(before)?.entities.length).toBe(3);
    expect(selectors.scene(before)).toBeNull();
    app.actions.ask({ only: ['a', 'b'] });
    place(Float32Array.from([1, 2, 3, 4, 5, 6]));
    await opening;
    const state = app.store.getState();
    expect(state.arranging).toBeNull();
    expect(selectors.scene(state)?.entities.map(({ id, position }) => [id, position])).toEqual([
      ['a', { x: 1, y: 2 }],
      ['b', { x: 3, y: 4 }],
    ]);
  });

  it('has the places of the layout that was asked for last, where another was asked for meanwhile', async () => {
    const places: ((homes: Float32Array) => void)[] = [];
    const layout = () => new Promise<Float32Array>((resolve) => places.push(resolve));
    const app = createApp({ ...desksOf({ small: graph('a-b') }, { layout }), load: loadNamed });
    const opening = app.actions.follow('?data=small');
    await soon();
    app.actions.arrange({ layout: 'rings' });
    await soon();
    places[0]!(new Float32Array(4).fill(1));
    places[1]!(new Float32Array(4).fill(2));
    await opening;
    await soon();
    expect([...app.store.getState().homes!]).toEqual([2, 2, 2, 2]);
    expect(app.store.getState().view.arrangement.layout).toBe('rings');
  });
});

describe('a layout that shows itself improving', () => {
  it('stands on the screen from its first step on, as one step of exploration, and says how far it is', async () => {
    const { actions, state, homesNow, asked, answers } = await opened();
    actions.arrange({ layout: 'clusters', pin: {} });
    expect(state().arranging).toEqual({ layout: 'clusters', share: 0 });
    asked[1]![2]!(0.4, new Float32Array(6).fill(4));
    await soon();
    expect(homesNow()).toEqual([4, 4, 4, 4, 4, 4]);
    expect(state().arranging?.share).toBe(0.4);
    expect(state().view.arrangement.layout).toBe('clusters');
    const { step } = state();
    asked[1]![2]!(0.7, new Float32Array(6).fill(7));
    answers[0]!(new Float32Array(6).fill(9));
    await soon();
    expect(homesNow()).toEqual([9, 9, 9, 9, 9, 9]);
    expect(state().arranging).toBeNull();
    expect(state().step).toBe(step);
  });

  it('is shown another step only when the page has drawn the one before and rested', async () => {
    let rest: () => void = () => undefined;
    const whenRested = () => new Promise<void>((resolve) => (rest = resolve));
    const { actions, asked, homesNow } = await opened('a-b b-c', { whenRested });
    actions.arrange({ layout: 'clusters', pin: {} });
    let isTaken = false;
    const taken = Promise.resolve(asked[1]![2]!(0.4, new Float32Array(6).fill(4))).then(() => (isTaken = true));
    await soon();
    expect(homesNow()).toEqual([4, 4, 4, 4, 4, 4]);
    expect(isTaken).toBe(false);
    rest();
    expect(await taken).toBe(true);
  });

  it('keeps what a person did while it had not yet begun', async () => {
    const { actions, state, answers } = await opened();
    actions.arrange({ layout: 'clusters', pin: {} });
    actions.select(['b']);
    answers[0]!(new Float32Array(6));
    await soon();
    expect(state().view.arrangement).toMatchObject({ layout: 'clusters', select: ['b'] });
  });

  it('is given up by the person before it shows anything, and then all stays as it was', async () => {
    const { actions, state, homesNow, answers } = await opened();
    const { homes: before, view } = state();
    actions.arrange({ layout: 'clusters' });
    actions.stopArranging();
    answers[0]!(null);
    await soon();
    expect(homesNow()).toEqual([...before!]);
    expect(state().view).toBe(view);
    expect(state().arranging).toBeNull();
  });

  it('is ended by the person, and what stands then is kept', async () => {
    const { actions, state, homesNow, asked, answers, stopped } = await opened();
    actions.arrange({ layout: 'clusters' });
    asked[1]![2]!(0.5, new Float32Array(6).fill(4));
    actions.stopArranging();
    expect(stopped()).toBe(1);
    answers[0]!(new Float32Array(6).fill(5));
    await soon();
    expect(homesNow()).toEqual([5, 5, 5, 5, 5, 5]);
    expect(state().arranging).toBeNull();
  });

  it('gives way to the one asked for after it, whatever comes of it later', async () => {
    const { actions, state, homesNow, asked, answers } = await opened();
    actions.arrange({ layout: 'clusters' });
    actions.arrange({ layout: 'rings' });
    answers[1]!(new Float32Array(6).fill(2));
    asked[1]![2]!(0.9, new Float32Array(6).fill(1));
    answers[0]!(null);
    await soon();
    expect(homesNow()).toEqual([2, 2, 2, 2, 2, 2]);
    expect(state().view.arrangement.layout).toBe('rings');
    expect(state().arranging).toBeNull();
  });

  it('leaves everything as it was when it cannot be made, and says so', async () => {
    const { actions, state, homesNow, asked, failures } = await opened();
    const before = homesNow();
    actions.arrange({ layout: 'clusters' });
    expect(asked).toHaveLength(2);
    failures[0]!(new Error('out of memory'));
    await soon();
    expect(homesNow()).toEqual(before);
    expect(state().view.arrangement.layout).not.toBe('clusters');
    expect(state().arranging).toBeNull();
    expect(state().notices.at(-1)?.text).toContain('out of memory');
  });

  it('goes on from what is on the screen, around those placed by hand', async () => {
    const { actions, asked, answers } = await opened();
    actions.arrange({ layout: 'clusters' });
    answers[0]!(Float32Array.of(1, 2, 3, 4, 5, 6));
    await soon();
    actions.place('b', { x: 70, y: 80 });
    actions.arrangeAgain();
    const [layout, from] = asked[2]!;
    expect(layout).toBe('clusters');
    expect([...from!.positions]).toEqual([1, 2, 70, 80, 5, 6]);
    expect([...from!.isFixed]).toEqual([0, 1, 0]);
  });
});

type Actions = Awaited<ReturnType<typeof opened>>['actions'];

describe('what stands', () => {
  const text = Array.from({ length: 130 }, (_, at) => `n${at}-n${(at * 7 + 3) % 130} ${1990 + (at % 30)}`).join('; ');
  const ids = fc.nat({ max: 129 }).map((at) => `n${at}`);
  const moves = fc.oneof(
    ids.map((id) => (actions: Actions) => actions.toggleExpanded(id)),
    fc.constantFrom(20, 60, 0).map((draw) => (actions: Actions) => actions.arrange({ draw })),
    fc.integer({ min: 1990, max: 2019 }).map((year) => (actions: Actions) => actions.ask({ from: String(year) })),
    fc.tuple(ids, fc.nat({ max: 99 })).map(
      ([id, x]) =>
        (actions: Actions) =>
          actions.place(id, { x, y: 5 }),
    ),
  );

  it('stays where it is whatever is opened, closed, drawn or filtered beside it, placed by hand or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { maxLength: 12 }), async (all) => {
        const { actions, state, selectors } = await opened(text);
        const known = new Map<string, Point>();
        for (const move of all) {
          const pins = state().view.arrangement.pin;
          move(actions);
          await soon();
          for (const [id, pin] of Object.entries(state().view.arrangement.pin)) {
            if (pin !== pins[id]) known.set(id, pin);
          }
          for (const { id, position } of selectors.scene(state())!.entities) {
            expect(position).toEqual(known.get(id) ?? position);
            known.set(id, position);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

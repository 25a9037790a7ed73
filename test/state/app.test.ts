import { describe, expect, it } from 'vitest';
import { dayOf } from '@/core/model/time';
import { createApp } from '@/state/app';
import { momentAfter } from '@/state/history';
import { createSelectors } from '@/state/select';
import type { StartedDesk } from '@/work/client';
import { desksOf, fileOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';

async function opened(search = '?data=small') {
  const desks = desksOf({
    small: graph('a-b 2014/2019; b-c 2020/..'),
    other: graph('x-y'),
    paths: graph('a-b b-d; a-c c-d'),
  });
  const app = createApp({ ...desks, load: loadNamed });
  await app.actions.follow(search);
  return { ...app, desks, state: app.store.getState, selectors: createSelectors() };
}

describe('opening', () => {
  it('shows what a link says', async () => {
    const { state } = await opened('?data=small&from=2014&select=a');
    expect(state().opened?.dataset.entities.count).toBe(3);
    expect(state().view.query.from).toBe('2014');
    expect(state().view.arrangement.select).toEqual(['a']);
  });

  it('keeps what was open when the next file is broken, and says what is wrong', async () => {
    const { state, actions } = await opened();
    const before = state();
    await actions.openFiles([fileOf('nonsense.json')]);
    expect(state().opened).toBe(before.opened);
    expect(state().view).toBe(before.view);
    expect(state().notices.at(-1)?.text).toContain('nonsense.json');
    expect(state().notices.at(-1)?.problems).toHaveLength(1);
    expect(state().opening).toBeNull();
  });

  it('keeps what was open when a file cannot be reached', async () => {
    const { state, actions } = await opened();
    const before = state().opened;
    await actions.openData('missing');
    expect(state().opened).toBe(before);
    expect(state().notices.at(-1)?.text).toBe('missing could not be had');
  });

  it('starts another dataset with no filter of the one before', async () => {
    const { state, actions } = await opened('?data=small&from=2014&theme=dark');
    await actions.openFiles([fileOf('other')]);
    expect(state().view.query.from).toBe('');
    expect(state().view.arrangement.theme).toBe('dark');
    expect(state().opened?.dataset.entities.count).toBe(2);
  });

  it('shows the file asked for last, in whatever order the answers come', async () => {
    const { state, actions } = await opened();
    await Promise.all([actions.openData('small'), actions.openData('other')]);
    expect(state().view.data).toBe('other');
    expect(state().opened?.dataset.entities.count).toBe(2);
  });
});

describe('a thread', () => {
  it('is at work for what is open, and for nothing else, whatever came of the rest', async () => {
    const { actions, desks } = await opened();
    expect(desks.atWork()).toBe(1);
    await actions.openFiles([fileOf('nonsense')]);
    await actions.openData('missing');
    await actions.openData('other');
    expect(desks.atWork()).toBe(1);
  });

  it('ends with the opening that is given up, and what was open stays open', async () => {
    const { actions, desks, state } = await opened();
    const opening = actions.openData('other');
    expect(state().opening).toMatchObject({ name: 'other', host: null, phase: 'fetch' });
    expect(desks.atWork()).toBe(2);
    actions.cancelOpening();
    expect(desks.atWork()).toBe(1);
    expect(await opening).toBe(false);
    expect(state().opening).toBeNull();
    expect(state().view.data).toBe('small');
    expect(await actions.openData('other')).toBe(true);
  });
});

describe('a fault of Entente itself', () => {
  it('while a file is read is told, and what was open stays open', async () => {
    const desks = desksOf({ small: graph('a-b') });
    const broken = desksOf({ small: graph('a-b') }, { open: () => Promise.reject(new Error('out of memory')) });
    let count = 0;
    const startDesk = (): StartedDesk => (count++ === 0 ? desks : broken).startDesk();
    const app = createApp({ startDesk, load: loadNamed });
    await app.actions.openData('small');
    const { opened: before } = app.store.getState();
    expect(await app.actions.openData('small')).toBe(false);
    expect(app.store.getState().notices[0]?.text).toContain('out of memory');
    expect(app.store.getState().opening).toBeNull();
    expect(app.store.getState().opened).toBe(before);
  });

  it('while entities are placed is told, and all but the picture is there', async () => {
    const desks = desksOf({ small: graph('a-b') }, { layout: () => Promise.reject(new Error('out of memory')) });
    const app = createApp({ ...desks, load: loadNamed });
    expect(await app.actions.openData('small')).toBe(true);
    const state = app.store.getState();
    expect(state.notices[0]?.text).toContain('out of memory');
    expect(state.opened?.dataset.entities.count).toBe(2);
    expect([state.arranging, createSelectors().scene(state)]).toEqual([null, null]);
  });
});

describe('steps of exploration', () => {
  it('are undone and redone one at a time', async () => {
    const { state, actions } = await opened();
    actions.ask({ from: '2014' });
    actions.select(['a']);
    actions.undo();
    await Promise.resolve();
    expect(state().view.arrangement.select).toEqual([]);
    expect(state().view.query.from).toBe('2014');
    actions.redo();
    await Promise.resolve();
    expect(state().view.arrangement.select).toEqual(['a']);
  });

  it('a drag is one step however many changes it makes', async () => {
    const { state, actions } = await opened();
    const before = state();
    for (const year of ['2014', '2015', '2016']) actions.askOnTheWay({ from: year });
    actions.arrive();
    expect(state().step).toBe(before.step + 1);
    actions.askOnTheWay({ from: '2017' });
    expect(state().step).toBe(before.step + 2);
    actions.undo();
    await Promise.resolve();
    expect(state().view.query.from).toBe('2016');
  });

  it('asking for what is already shown is no step', async () => {
    const { state, actions } = await opened();
    const before = state().step;
    actions.select([]);
    expect(state().step).toBe(before);
  });

  it('a new step after Undo leaves nothing to redo, and what was undone can still be returned to', async () => {
    const { state, actions } = await opened();
    actions.ask({ from: '2014' });
    const left = state().history.current;
    actions.undo();
    await Promise.resolve();
    actions.ask({ from: '2015' });
    expect(momentAfter(state().history)).toBeNull();
    actions.returnTo(left);
    await Promise.resolve();
    expect(state().view.query.from).toBe('2014');
  });

  it('another dataset begins a history of its own', async () => {
    const { state, actions } = await opened();
    actions.ask({ from: '2014' });
    await actions.openData('other');
    expect(state().history.moments.map(({ view }) => view.data)).toEqual(['other']);
  });

  it('following a link to a view that was stepped to returns there, and makes no new moment', async () => {
    const { state, actions } = await opened();
    actions.ask({ from: '2014' });
    actions.select(['a']);
    const { moments } = state().history;
    await actions.follow('?data=small&from=2014');
    expect(state().history.current).toBe(moments[1]!.id);
    expect(state().history.moments).toHaveLength(3);
  });

  it('a view that was kept as a link is shown as a step, in the colours that there are', async () => {
    const { state, actions } = await opened('?data=small&theme=dark');
    actions.revisit('from=2014&select=a,nobody&theme=light&embed=1');
    await Promise.resolve();
    const { query, arrangement, data } = state().view;
    expect([data, query.from, arrangement.select, arrangement.theme, arrangement.embed]).toEqual([
      'small',
      '2014',
      ['a'],
      'dark',
      false,
    ]);
    actions.undo();
    await Promise.resolve();
    expect(state().view.query.from).toBe('');
  });
});

describe('what is computed', () => {
  it('is the same object while its inputs are the same', async () => {
    const { state, actions, selectors } = await opened();
    const scene = selectors.scene(state());
    actions.notify('info', 'hello');
    expect(selectors.scene(state())).toBe(scene);
    actions.ask({ from: '2020' });
    expect(selectors.scene(state())).not.toBe(scene);
  });

  it('of several paths the one that is pointed at stands out alone', async () => {
    const { state, actions, selectors } = await opened('?data=paths&path=a,d');
    const near = () => selectors.scene(state())!.entities.flatMap(({ id, isNear }) => (isNear ? [id] : []));
    expect(near()).toEqual(['a', 'b', 'd', 'c']);
    actions.focusPath(1);
    expect(near()).toEqual(['a', 'd', 'c']);
    expect(selectors.shownPaths(state())).toEqual([selectors.paths(state())!.paths[1]]);
    actions.focusPath(null);
    expect(near()).toHaveLength(4);
  });

  it('a path through time is walked within the window, and over both where two are compared', async () => {
    const { state, actions, selectors } = await opened('?data=small&path=a,b&path-order=time&from=2016&to=2017');
    const days = () => selectors.paths(state())!.paths[0]!.steps.map(({ day }) => day);
    expect(days()).toEqual([dayOf(2016, 1, 1)]);
    actions.arrange({ compare: '2019/2020' });
    await Promise.resolve();
    expect(days()).toEqual([dayOf(2014, 1, 1)]);
  });

  it('moving the window moves nobody and hides nobody', async () => {
    const { state, actions, selectors } = await opened();
    const places = () => selectors.scene(state())!.entities.map(({ id, position }) => ({ id, position }));
    const before = places();
    actions.ask({ from: '1990', to: '1991' });
    expect(places()).toEqual(before);
    expect(selectors.scene(state())!.ties).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measureRows } from '@/core/measure/measure-rows';
import { createApp } from '@/state/app';
import { followMeasures, wantedMeasures } from '@/state/measuring';
import { createSelectors } from '@/state/select';
import type { RemoteDesk } from '@/work/client';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';
import { withProperties } from '../support/properties';

async function followed(search: string) {
  const dataset = graph('a-b 2014; b-c 2020; c-a 2020');
  const measure = vi.fn<RemoteDesk['measure']>((rows, ids) => measureRows(dataset, rows, ids));
  const app = createApp({ ...desksOf({ 'russia-china': dataset }, { measure }), load: loadNamed });
  const selectors = createSelectors();
  await app.actions.follow(search);
  const stop = followMeasures(app, selectors);
  return { app, selectors, measure, stop, state: app.store.getState };
}

describe('following what is to be measured', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes the measures of colour and size, and nothing where there are none', async () => {
    const { state, measure } = await followed('?colour=degree&size=pagerank');
    await vi.runAllTimersAsync();
    await vi.waitFor(() => expect(state().measured).not.toBeNull());
    expect(Object.keys(state().measured!.values)).toEqual(['degree', 'pagerank']);
    expect(measure).toHaveBeenCalledTimes(1);
    const plain = await followed('');
    await vi.runAllTimersAsync();
    expect(plain.measure).not.toHaveBeenCalled();
  });

  it('takes those of the table only while the table is there', async () => {
    const { app, state } = await followed('?columns=core');
    expect(wantedMeasures(state())).toEqual([]);
    app.actions.arrange({ view: 'table' });
    await vi.runAllTimersAsync();
    expect([...state().measured!.values['core']!]).toEqual([2, 2, 2]);
  });

  it('measures again once a window has come to rest, not on its way', async () => {
    const { app, state, selectors, measure } = await followed('?colour=degree');
    await vi.runAllTimersAsync();
    for (const from of ['2015', '2016', '2017', '2018']) app.actions.askOnTheWay({ from });
    expect(measure).toHaveBeenCalledTimes(1);
    await vi.runAllTimersAsync();
    expect(measure).toHaveBeenCalledTimes(2);
    expect(state().measured!.subgraph).toBe(selectors.subgraph(state()));
    expect([...state().measured!.values['degree']!]).toEqual([1, 1, 2]);
  });

  it('paints the scene, and gives back the colours of types', async () => {
    const { app, selectors, state } = await followed('?colour=degree&from=2015');
    expect(selectors.scene(state())!.entities.map(({ tint }) => tint)).toEqual([null, null, null]);
    await vi.runAllTimersAsync();
    expect(selectors.scene(state())!.entities.map(({ tint }) => tint)).toEqual(['ramp-0', 'ramp-0', 'ramp-5']);
    app.actions.arrange({ colour: 'type' });
    await vi.runAllTimersAsync();
    expect(selectors.scene(state())!.entities.map(({ tint }) => tint)).toEqual([null, null, null]);
  });

  it('paints by properties at once, and has nothing measured for them', async () => {
    const dataset = withProperties([{ fleet: 1 }, { fleet: 9 }]);
    const app = createApp({ ...desksOf({ 'russia-china': dataset }), load: loadNamed });
    await app.actions.follow('?colour=property:fleet&columns=property:fleet&view=table');
    const { entities } = createSelectors().scene(app.store.getState())!;
    expect(entities.map(({ tint }) => tint)).toEqual(['ramp-0', 'ramp-5', 'plain']);
    expect(wantedMeasures(app.store.getState())).toEqual([]);
  });

  it('says so when they could not be taken, and takes them of the next view', async () => {
    const { app, state, measure } = await followed('?colour=degree');
    measure.mockRejectedValueOnce(new Error('out of memory'));
    await vi.runAllTimersAsync();
    expect(measure).toHaveBeenCalledTimes(1);
    expect(state().notices[0]?.text).toContain('out of memory');
    app.actions.ask({ from: '2020' });
    await vi.runAllTimersAsync();
    expect(state().measured!.values['degree']).not.toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '@/state/app';
import type { AddressBar } from '@/state/address';
import { followAddress } from '@/state/address';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';

/** A browser's address bar with its history, without the browser. */
function barWith(first: string): AddressBar & { entries: string[]; back: () => void } {
  const entries = [first];
  let listener: () => void = () => undefined;
  return {
    entries,
    read: () => entries.at(-1)!,
    write: (search, mode) => {
      if (mode === 'replace') entries.pop();
      entries.push(search);
    },
    onTravel: (listen) => {
      listener = listen;
      return () => undefined;
    },
    back: () => {
      entries.pop();
      listener();
    },
  };
}

async function explored() {
  const dataset = graph('a-b 2014/2019; b-c 2020/..');
  const app = createApp({ ...desksOf({ 'russia-china': dataset }), load: loadNamed });
  const bar = barWith('');
  await app.actions.follow('');
  followAddress(app, bar);
  return { app, bar };
}

describe('the address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gains an entry with every step', async () => {
    const { app, bar } = await explored();
    app.actions.ask({ from: '2014' });
    app.actions.select(['a']);
    expect(bar.entries).toEqual(['', 'from=2014', 'from=2014&select=a']);
  });

  it('gains one entry with a drag, and ends with where the drag ended', async () => {
    const { app, bar } = await explored();
    for (const year of ['2014', '2015', '2016']) app.actions.askOnTheWay({ from: year });
    app.actions.arrive();
    vi.runAllTimers();
    expect(bar.entries).toEqual(['', 'from=2016']);
  });

  it('gains its entry for a drag when the picture had time to be drawn, or at the next step', async () => {
    const { app, bar } = await explored();
    app.actions.askOnTheWay({ from: '2014' });
    expect(bar.entries).toEqual(['']);
    app.actions.askOnTheWay({ from: '2015' });
    app.actions.arrive();
    app.actions.select(['a']);
    expect(bar.entries).toEqual(['', 'from=2015', 'from=2015&select=a']);
    app.actions.askOnTheWay({ from: '2016' });
    await vi.advanceTimersByTimeAsync(150);
    expect(bar.entries.at(-1)).toBe('from=2016&select=a');
  });

  it('brings back the view before a drag on a Back that comes before the entry of the drag', async () => {
    const { app, bar } = await explored();
    app.actions.ask({ to: '2019' });
    app.actions.askOnTheWay({ from: '2014' });
    bar.back();
    await vi.runAllTimersAsync();
    expect(app.store.getState().view.query).toMatchObject({ from: '', to: '2019' });
    expect(bar.entries).toEqual(['', 'to=2019']);
  });

  it('brings back the view of the entry before on Back, as no new entry', async () => {
    const { app, bar } = await explored();
    app.actions.ask({ from: '2014' });
    app.actions.select(['a']);
    bar.back();
    await vi.runAllTimersAsync();
    expect(app.store.getState().view.arrangement.select).toEqual([]);
    expect(app.store.getState().view.query.from).toBe('2014');
    expect(bar.entries).toEqual(['', 'from=2014']);
  });
});

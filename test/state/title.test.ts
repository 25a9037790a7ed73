import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { groupsOf } from '@/core/group/groups';
import { buildDataset } from '@/core/model/build-dataset';
import { createApp } from '@/state/app';
import { readLink } from '@/state/permalink';
import { createSelectors } from '@/state/select';
import { followTitle, viewTitle } from '@/state/title';
import { desksOf, loadNamed } from '../support/desk';
import { rawGraph } from '../support/graph';

const step = { title: 'One', text: [], view: 'from=2014' };
const stories = [{ id: 'gas', title: 'Gas', summary: 'A line.', steps: [step, step] }];
const dataset = buildDataset({ ...rawGraph('a-b owns 2014/2019 @TASS; b:company-c:company met 2020'), stories });

const told = (link: string): string => viewTitle(readLink(link).view, dataset, null);

describe('the title of a tab', () => {
  it.each([
    ['', 'Test · Entente'],
    ['select=a', 'a · Test · Entente'],
    ['select=a,b&from=2014&to=2020', 'a and b, 2014 – 2020 · Test · Entente'],
    ['select=a,b,c', 'a and 2 more · Test · Entente'],
    ['from=2014', 'From 2014 on · Test · Entente'],
    [
      'from=2022-02&to=2024-05&compare=2014/2015',
      'February 2022 – May 2024 compared with 2014 – 2015 · Test · Entente',
    ],
    ['compare=2014/2015&actor=b', 'Around b, all dates compared with 2014 – 2015 · Test · Entente'],
    ['path=a,c&select=a,c', 'Paths from a to c · Test · Entente'],
    ['pair=a,b&select=a', 'a and b · Test · Entente'],
    ['actor=b&to=2019', 'Around b, until 2019 · Test · Entente'],
    ['actor=b&select=a', 'a · Test · Entente'],
    ['view=map&select=a', 'a · Map · Test · Entente'],
    ['view=table', 'Table · Test · Entente'],
    ['story=gas&step=2&from=2014&select=a', 'Gas, step 2 · Test · Entente'],
    ['select=source-TASS', 'TASS · Test · Entente'],
  ])('says of “%s”: %s', (link, title) => {
    expect(told(link)).toBe(title);
  });

  it('says of a relationship its sentence, and of a group its name', () => {
    expect(told('select=a-b')).toMatch(/^a .*owns.* b · Test · Entente$/);
    const groups = groupsOf(dataset, { by: 'type', own: [], open: [] }, { communities: null });
    expect(groups.list.map(({ id }) => id)).toContain('type:company');
    expect(viewTitle(readLink('select=type:company').view, dataset, groups)).toBe('company · Test · Entente');
  });
});

describe('following the view', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('names it at once, and anew when it has come to rest, until it is stopped', async () => {
    const app = createApp({ ...desksOf({ 'russia-china': dataset }), load: loadNamed });
    const titles: string[] = [];
    await app.actions.follow('?select=a');
    const stop = followTitle(app, createSelectors(), (title) => void titles.push(title));
    for (const from of ['2015', '2016', '2017']) app.actions.askOnTheWay({ from });
    await vi.runAllTimersAsync();
    expect(titles).toEqual(['a · Test · Entente', 'a, from 2017 on · Test · Entente']);
    app.actions.focus(['b']);
    app.actions.select(['b']);
    stop();
    await vi.runAllTimersAsync();
    expect(titles).toHaveLength(2);
  });

  it('gives the name alone where nothing is open', () => {
    const app = createApp({ ...desksOf({}), load: loadNamed });
    const write = vi.fn<(title: string) => void>();
    followTitle(app, createSelectors(), write)();
    expect(write.mock.calls).toEqual([['Entente']]);
  });
});

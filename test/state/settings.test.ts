import { afterEach, describe, expect, it, vi } from 'vitest';
import { language, SOURCE_LANGUAGE, speak } from '@/core/words/say';
import { createApp } from '@/state/app';
import { writeLink } from '@/state/permalink';
import type { Settings } from '@/state/settings';
import { langOf, readSettings, themeOf } from '@/state/settings';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';

const USUAL: Settings = {
  theme: 'auto',
  lang: '',
  singleKeys: true,
  motion: 'auto',
  names: 'usual',
  raisedLimits: false,
  startCard: true,
};

afterEach(() => speak(SOURCE_LANGUAGE, {}));

/** A browser that keeps settings, and an app that was opened in it. */
async function opened(search = '?data=small', kept: unknown = null) {
  const browser = { kept };
  const settings = { read: () => browser.kept, write: (now: Settings) => void (browser.kept = now) };
  const trusted: boolean[] = [];
  const app = createApp({
    ...desksOf({ small: graph('a-b') }),
    load: (data, { isTrusted }) => {
      trusted.push(isTrusted);
      return loadNamed(data);
    },
    settings,
    preferred: ['zh-CN'],
  });
  await app.actions.follow(search);
  const state = app.store.getState;
  return { ...app, state, browser, trusted, link: () => writeLink(state().view) };
}

describe('settings that were kept', () => {
  it('are read, and what is none of the choices is as usual', () => {
    const own: Settings = {
      theme: 'dark',
      lang: 'ru',
      singleKeys: false,
      motion: 'less',
      names: 'large',
      raisedLimits: true,
      startCard: false,
    };
    expect(readSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
    expect(
      readSettings({ theme: 'pink', lang: 'tlh', singleKeys: 'no', motion: null, names: 'huge', more: 1 }),
    ).toEqual(USUAL);
  });

  it.each([[null], ['dark'], [3], [[]], [JSON.parse('{"__proto__":{"theme":"dark"}}')]])(
    'are the usual ones where %j was kept',
    (kept) => {
      expect(readSettings(kept)).toEqual(USUAL);
    },
  );

  it('hold for a link that names no theme and no language, and one that does goes before them', async () => {
    const kept = { ...USUAL, theme: 'dark', lang: 'ru' };
    const { state, link } = await opened('?data=small', kept);
    expect([themeOf(state()), langOf(state()), language(), link()]).toEqual(['dark', 'ru', 'ru', 'data=small']);
    const named = await opened('?data=small&theme=light&lang=en', kept);
    expect([themeOf(named.state()), langOf(named.state()), language()]).toEqual(['light', 'en', 'en']);
  });

  it('raise the limits of every file where the person set so', async () => {
    expect((await opened()).trusted).toEqual([false]);
    expect((await opened('?data=small', { raisedLimits: true })).trusted).toEqual([true]);
  });
});

describe('a setting that is changed', () => {
  it('is kept, and takes what the link named out of it, as a step', async () => {
    const { actions, browser, state, link } = await opened('?data=small&from=2014&theme=light&lang=en');
    await actions.keep({ theme: 'dark' });
    expect([browser.kept, themeOf(state()), link()]).toEqual([
      { ...USUAL, theme: 'dark' },
      'dark',
      'data=small&from=2014&lang=en',
    ]);
    await actions.keep({ lang: 'ru' });
    await vi.waitFor(() => expect([language(), link()]).toEqual(['ru', 'data=small&from=2014']));
    actions.undo();
    await vi.waitFor(() => expect([language(), link()]).toEqual(['en', 'data=small&from=2014&lang=en']));
  });

  it('is no step where the link named nothing', async () => {
    const { actions, state } = await opened();
    const { view, step } = state();
    await actions.keep({ theme: 'dark', lang: 'ru', motion: 'less' });
    expect([state().view, state().step, language()]).toEqual([view, step, 'ru']);
  });

  it('speaks the language of the browser again when it is put back', async () => {
    const { actions, state } = await opened('?data=small', { lang: 'ru' });
    expect(language()).toBe('ru');
    await actions.keep(readSettings(null));
    expect([language(), state().settings]).toEqual(['zh', USUAL]);
  });

  it('leaves what another tab kept since', async () => {
    const { actions, browser } = await opened();
    browser.kept = { ...USUAL, motion: 'less' };
    await actions.keep({ singleKeys: false });
    expect(browser.kept).toEqual({ ...USUAL, motion: 'less', singleKeys: false });
  });
});

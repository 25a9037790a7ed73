// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '@/state/app';
import { createSelectors } from '@/state/select';
import type { Files } from '@/ui/app-context';
import { AppContext } from '@/ui/app-context';
import { usePanels } from '@/ui/use-panels';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';

function Shown() {
  const { isSeen } = usePanels();
  return <p>{isSeen.details ? 'details' : 'picture'}</p>;
}

/** A screen, not rendered yet. */
function screen() {
  const app = createApp({ ...desksOf({ small: graph('a-b b-c') }), load: loadNamed });
  const files: Files = {
    readFiles: () => Promise.reject(new Error('no files here')),
    enclose: () => Promise.reject(new Error('no files here')),
    saveFile: () => undefined,
  };
  const page = document.createElement('div');
  return {
    ...app,
    render: () =>
      act(() =>
        createRoot(page).render(
          <AppContext value={{ app, selectors: createSelectors(), files, keepOffline: () => Promise.resolve() }}>
            <Shown />
          </AppContext>,
        ),
      ),
    shows: () => page.textContent,
  };
}

describe('on a phone, the sheet of the details', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  });

  const links = [
    ['?data=small', 'picture'],
    ['?data=small&select=a', 'details'],
    ['?data=small&path=a,c', 'details'],
  ] as const;

  it.each(links)('%s shows the %s, whether the data is there before the screen or behind it', async (link, shown) => {
    const [early, late] = [screen(), screen()];
    await early.actions.follow(link);
    early.render();
    late.render();
    expect(late.shows()).toBe('picture');
    await act(() => late.actions.follow(link));
    expect([early.shows(), late.shows()]).toEqual([shown, shown]);
  });

  it('comes with what is selected, and goes with it', async () => {
    const { actions, render, shows } = screen();
    await actions.follow('?data=small');
    render();
    act(() => actions.select(['a']));
    expect(shows()).toBe('details');
    act(() => actions.select([]));
    expect(shows()).toBe('picture');
  });
});

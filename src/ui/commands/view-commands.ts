import { GROUPINGS } from '@/core/group';
import { LAYOUT_WORDS } from '@/core/layout/words';
import { COLOURINGS, measureOf, SIZINGS } from '@/core/show/paint';
import { say, word } from '@/core/words/say';
import type { Settings } from '@/state/settings';
import { langOf, themeOf } from '@/state/settings';
import type { State } from '@/state/state';
import type { Arrangement } from '@/state/view';
import { DRAWN_AT_FIRST, TABS } from '@/state/view';
import { LANGUAGES, languageName } from '@/languages';
import { TAB_NAMES } from '../views/tab-names';
import type { Command, CommandContext } from './command';

/** Arranges the view in one way; there is nothing to do where it stands so already. */
function arranges(id: string, label: () => string, change: Partial<Arrangement>): Command {
  return {
    id,
    label,
    keys: [],
    scope: 'anywhere',
    isPossible: (context) => !standsSo(context, change),
    run: ({ app }) => app.actions.arrange(change),
  };
}

/** By its first key: the rest goes with it. */
function standsSo({ app }: CommandContext, change: Partial<Arrangement>): boolean {
  const { arrangement } = app.store.getState().view;
  return Object.entries(change)
    .slice(0, 1)
    .every(([key, value]) => arrangement[key as keyof Arrangement] === value);
}

/** Sets something for all that is opened in this browser. */
function sets(id: string, label: () => string, change: Partial<Settings>): Command {
  return {
    id,
    label,
    keys: [],
    scope: 'anywhere',
    isPossible: ({ app }) => {
      const state = app.store.getState();
      return (change.theme ?? themeOf(state)) !== themeOf(state) || (change.lang ?? langOf(state)) !== langOf(state);
    },
    run: ({ app }) => void app.actions.keep(change),
  };
}

function drawAll({ app, selectors }: CommandContext): void {
  app.actions.drawAll(selectors.scene(app.store.getState())?.entityCount ?? 0);
}

/** Whether the layout of the view can begin from what is on the screen. */
function canGoOn({ view, arranging }: State): boolean {
  return arranging === null && LAYOUT_WORDS.some(({ id, isWatched }) => id === view.arrangement.layout && isWatched);
}

/** What a measure is called within a sentence; without one, something plain. */
function named(measure: string, plain: string): string {
  return say(measureOf(measure)?.label ?? plain).toLowerCase();
}

/** How the view is arranged: one command for each value of each list. */
export const VIEW_COMMANDS: readonly Command[] = [
  ...TABS.map((view) =>
    arranges(`view-${view}`, () => say('View: {view}', { view: say(TAB_NAMES[view]).toLowerCase() }), {
      view,
      pair: [],
    }),
  ),
  ...LAYOUT_WORDS.map(({ id, label }) =>
    arranges(`layout-${id}`, () => say('Layout: {layout}', { layout: say(label) }), { layout: id, pin: {} }),
  ),
  { ...arranges('draw-all', () => say('Draw all entities'), { draw: 0 }), run: drawAll },
  {
    id: 'layout-again',
    label: () => say('Layout: go on from what stands'),
    keys: [],
    scope: 'anywhere',
    isPossible: ({ app }) => canGoOn(app.store.getState()),
    run: ({ app }) => app.actions.arrangeAgain(),
  },
  {
    id: 'layout-stop',
    label: () => say('Stop the layout'),
    keys: [],
    scope: 'anywhere',
    isPossible: ({ app }) => app.store.getState().arranging !== null,
    run: ({ app }) => app.actions.stopArranging(),
  },
  arranges('draw-best', () => say('Draw the {count, number} best connected', { count: DRAWN_AT_FIRST }), {
    draw: DRAWN_AT_FIRST,
  }),
  ...COLOURINGS.map((colour) =>
    arranges(`colour-${colour}`, () => say('Colour entities by {what}', { what: named(colour, word('Type')) }), {
      colour,
    }),
  ),
  ...SIZINGS.map((size) =>
    arranges(
      `size-${size}`,
      () => say('Size entities by {what}', { what: named(size, word('Relationships over all time')) }),
      { size },
    ),
  ),
  ...GROUPINGS.map(({ id, label }) =>
    arranges(`group-${id}`, () => say('Group entities by {what}', { what: say(label).toLowerCase() }), {
      group: id,
      openGroups: [],
      select: [],
    }),
  ),
  arranges('group-none', () => say('Group entities by nothing'), { group: '', openGroups: [], select: [] }),
  arranges('compare-no-more', () => say('Stop comparing'), { compare: '' }),
  sets('theme-light', () => say('Theme: light'), { theme: 'light' }),
  sets('theme-dark', () => say('Theme: dark'), { theme: 'dark' }),
  sets('theme-auto', () => say('Theme: as the system'), { theme: 'auto' }),
  ...LANGUAGES.map((lang) =>
    sets(`language-${lang}`, () => say('Language: {language}', { language: languageName(lang) }), { lang }),
  ),
  sets('language-auto', () => say('Language: as the browser'), { lang: '' }),
];

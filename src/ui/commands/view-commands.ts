import { GROUPINGS } from '@/core/group';
import { LAYOUT_WORDS } from '@/core/layout/words';
import { COLOURINGS, measureOf, SIZINGS } from '@/core/show/paint';
import type { State } from '@/state/state';
import type { Arrangement } from '@/state/view';
import { DRAWN_AT_FIRST, TABS } from '@/state/view';
import type { Command, CommandContext } from './command';

/** Arranges the view in one way; there is nothing to do where it stands so already. */
function arranges(id: string, label: string, change: Partial<Arrangement>): Command {
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

function drawAll({ app, selectors }: CommandContext): void {
  app.actions.drawAll(selectors.scene(app.store.getState())?.entityCount ?? 0);
}

/** Whether the layout of the view can begin from what is on the screen. */
function canGoOn({ view, arranging }: State): boolean {
  return arranging === null && LAYOUT_WORDS.some(({ id, isWatched }) => id === view.arrangement.layout && isWatched);
}

function named(measure: string): string {
  return measureOf(measure)?.label.toLowerCase() ?? 'type';
}

/** How the view is arranged: one command for each value of each list. */
export const VIEW_COMMANDS: readonly Command[] = [
  ...TABS.map((view) => arranges(`view-${view}`, `View: ${view}`, { view, pair: [] })),
  ...LAYOUT_WORDS.map(({ id, label }) => arranges(`layout-${id}`, `Layout: ${label}`, { layout: id, pin: {} })),
  { ...arranges('draw-all', 'Draw all entities', { draw: 0 }), run: drawAll },
  {
    id: 'layout-again',
    label: 'Layout: go on from what stands',
    keys: [],
    scope: 'anywhere',
    isPossible: ({ app }) => canGoOn(app.store.getState()),
    run: ({ app }) => app.actions.arrangeAgain(),
  },
  {
    id: 'layout-stop',
    label: 'Stop the layout',
    keys: [],
    scope: 'anywhere',
    isPossible: ({ app }) => app.store.getState().arranging !== null,
    run: ({ app }) => app.actions.stopArranging(),
  },
  arranges('draw-best', `Draw the ${DRAWN_AT_FIRST} best connected`, { draw: DRAWN_AT_FIRST }),
  ...COLOURINGS.map((colour) => arranges(`colour-${colour}`, `Colour entities by ${named(colour)}`, { colour })),
  ...SIZINGS.map((size) =>
    arranges(`size-${size}`, `Size entities by ${measureOf(size) ? named(size) : 'relationships over all time'}`, {
      size,
    }),
  ),
  ...GROUPINGS.map(({ id, label }) =>
    arranges(`group-${id}`, `Group entities by ${label.toLowerCase()}`, { group: id, openGroups: [], select: [] }),
  ),
  arranges('group-none', 'Group entities by nothing', { group: '', openGroups: [], select: [] }),
  arranges('compare-no-more', 'Stop comparing', { compare: '' }),
  arranges('theme-light', 'Theme: light', { theme: 'light' }),
  arranges('theme-dark', 'Theme: dark', { theme: 'dark' }),
  arranges('theme-auto', 'Theme: as the system', { theme: 'auto' }),
];

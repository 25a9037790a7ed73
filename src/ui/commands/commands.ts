import { entityRow, otherEnd, relationshipsOf } from '@/core/model/dataset';
import { EVERYTHING } from '@/core/query/filters';
import { binsOf, binsSpan, MOST_BINS } from '@/core/show/histogram';
import { stepWindow } from '@/core/show/window-step';
import { say } from '@/core/words/say';
import { readingOf } from '@/state/story';
import type { Command, CommandContext } from './command';
import { PAIR_COMMANDS } from './pair-commands';
import { GROUP_COMMANDS } from './group-commands';
import { PART_COMMANDS } from './part-commands';
import { REGION_COMMANDS } from './region-commands';
import { SEARCH_COMMAND } from './search-command';
import { selectedEntities, selectedSigns } from './selected';
import { VIEW_COMMANDS } from './view-commands';
import { EXPAND_COMMAND, WALK_COMMANDS } from './walk-commands';

const ZOOM_STEP = 1.3;

function selectNeighbours(context: CommandContext): void {
  const state = context.app.store.getState();
  const subgraph = context.selectors.subgraph(state);
  if (!state.opened || !subgraph) return;
  const { dataset } = state.opened;
  const ids = new Set(selectedEntities(context));
  for (const id of [...ids]) {
    const row = entityRow(dataset, id);
    for (const relationship of relationshipsOf(dataset, row)) {
      if (subgraph.relationshipVerdict[relationship] !== 0) continue;
      ids.add(dataset.entities.records[otherEnd(dataset, relationship, row)]!.id);
    }
  }
  if (ids.size > 0) context.app.actions.select([...ids]);
}

function moveWindow(context: CommandContext, direction: 1 | -1): void {
  const { opened, view } = context.app.store.getState();
  const bins = opened && binsOf(opened.dataset, MOST_BINS);
  const moved = bins && stepWindow(view.query, direction, binsSpan(bins));
  if (moved) context.app.actions.ask(moved);
}

/** One step back: first what is selected, then what was opened by hand, then the view before. */
function stepBack({ app }: CommandContext): void {
  const { select, path } = app.store.getState().view.arrangement;
  if (select.length > 0) app.actions.select([]);
  else if (path.length > 0) app.actions.arrange({ path: [] });
  else app.actions.undo();
}

function storyStep(id: string, label: () => string, key: string, direction: 1 | -1): Command {
  const next = ({ app }: CommandContext): number => {
    const { opened, view } = app.store.getState();
    const reading = opened && readingOf(opened.dataset, view);
    const number = reading ? reading.number + direction : 0;
    return reading && number <= reading.story.steps.length ? number : 0;
  };
  return {
    id,
    label,
    keys: [key],
    scope: 'anywhere',
    isPossible: (context) => next(context) > 0,
    run: (context) => {
      const { story } = context.app.store.getState().view.arrangement;
      context.app.actions.goToStep(story, next(context));
    },
  };
}

/** Everything that can be done, in the order in which the help and the menus list it. */
export const COMMANDS: readonly Command[] = [
  SEARCH_COMMAND,
  {
    id: 'fit',
    label: () => say('Fit the picture'),
    keys: ['f'],
    scope: 'graph',
    menu: 'picture',
    run: ({ canvas }) => canvas.current?.fit(),
  },
  {
    id: 'fit-selection',
    label: () => say('Fit the selection'),
    keys: ['Shift+F'],
    scope: 'graph',
    menu: 'entities',
    run: (context) => context.canvas.current?.fit(selectedSigns(context)),
  },
  EXPAND_COMMAND,
  {
    id: 'neighbours',
    label: () => say('Select neighbours'),
    keys: ['n'],
    scope: 'graph',
    menu: 'entities',
    run: selectNeighbours,
  },
  {
    id: 'surroundings',
    label: () => say('Only what surrounds the selected entities'),
    keys: [],
    scope: 'graph',
    menu: 'entities',
    run: (context) => context.app.actions.ask({ actor: selectedEntities(context) }),
  },
  ...PAIR_COMMANDS,
  ...GROUP_COMMANDS,
  {
    id: 'hide',
    label: () => say('Hide the selected entities'),
    keys: ['h'],
    scope: 'graph',
    menu: 'entities',
    run: (context) => context.app.actions.hide(selectedEntities(context)),
  },
  {
    id: 'show-all',
    label: () => say('Show all hidden by hand'),
    keys: ['Shift+H'],
    scope: 'graph',
    menu: 'picture',
    isPossible: ({ app }) => app.store.getState().view.query.hide.length > 0,
    run: ({ app }) => app.actions.ask({ hide: [] }),
  },
  {
    id: 'unpin',
    label: () => say('Put all back where they were'),
    keys: [],
    scope: 'graph',
    menu: 'picture',
    isPossible: ({ app }) => Object.keys(app.store.getState().view.arrangement.pin).length > 0,
    run: ({ app }) => app.actions.unpinAll(),
  },
  {
    id: 'lift-all',
    label: () => say('Lift all filters'),
    keys: [],
    scope: 'graph',
    menu: 'picture',
    isPossible: ({ app }) => app.store.getState().view.query !== EVERYTHING,
    run: ({ app }) => app.actions.liftAll(),
  },
  {
    id: 'zoom-in',
    label: () => say('Zoom in'),
    keys: ['+', '='],
    scope: 'graph',
    run: ({ canvas }) => canvas.current?.zoomBy(ZOOM_STEP),
  },
  {
    id: 'zoom-out',
    label: () => say('Zoom out'),
    keys: ['-'],
    scope: 'graph',
    run: ({ canvas }) => canvas.current?.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'zoom-one',
    label: () => say('Zoom to 100 %'),
    keys: ['0'],
    scope: 'graph',
    run: ({ canvas }) => canvas.current?.zoomToOne(),
  },
  ...WALK_COMMANDS,
  {
    id: 'window-back',
    label: () => say('Step the window back'),
    keys: ['['],
    scope: 'graph',
    run: (context) => moveWindow(context, -1),
  },
  {
    id: 'window-on',
    label: () => say('Step the window on'),
    keys: [']'],
    scope: 'graph',
    run: (context) => moveWindow(context, 1),
  },
  storyStep('story-on', () => say('Next step of the story'), 'PageDown', 1),
  storyStep('story-back', () => say('Step back in the story'), 'PageUp', -1),
  { id: 'back', label: () => say('One step back'), keys: ['Escape'], scope: 'graph', run: stepBack },
  { id: 'undo', label: () => say('Undo'), keys: ['Mod+z'], scope: 'anywhere', run: ({ app }) => app.actions.undo() },
  {
    id: 'redo',
    label: () => say('Redo'),
    keys: ['Mod+Shift+Z', 'Mod+Shift+z', 'Mod+y'],
    scope: 'anywhere',
    run: ({ app }) => app.actions.redo(),
  },
  ...REGION_COMMANDS,
  ...PART_COMMANDS,
  ...VIEW_COMMANDS,
];

import { say } from '@/core/words/say';
import type { Export } from '../panels/export/exports';
import { EXPORTS } from '../panels/export/exports';
import type { Command, CommandContext, Panel, Part } from './command';

function opens(part: Part, label: () => string, keys: readonly string[] = []): Command {
  return { id: part, label, keys, scope: 'anywhere', run: ({ openPart }) => openPart(part) };
}

/** Commands of the time strip are none where a story stands in its place. */
function hasTimeStrip({ app, isNarrow }: CommandContext): boolean {
  return !isNarrow || app.store.getState().view.arrangement.story === '';
}

function panel(name: Panel, label: () => string): Command {
  return {
    id: `panel-${name}`,
    label,
    keys: [],
    scope: 'anywhere',
    run: ({ togglePanel }) => togglePanel(name),
  };
}

function takes(wanted: Export): Command {
  return {
    id: `export-${wanted.id}`,
    label: () => say('Export: {what}', { what: say(wanted.label) }),
    keys: [],
    scope: 'anywhere',
    run: ({ takeAway }) => takeAway(wanted),
  };
}

/** A note at a point of the graph: where the menu was asked for, else in its middle. */
const NOTE_HERE: Command = {
  id: 'note-here',
  label: () => say('Add a note here'),
  keys: [],
  scope: 'graph',
  menu: 'picture',
  isPossible: ({ app, canvas }) =>
    canvas.current?.pointAt !== undefined && !app.store.getState().view.arrangement.embed,
  run: ({ app, canvas, at }) => app.actions.draft(canvas.current?.pointAt?.(at) ?? null),
};

/** What opens a part of the screen. */
export const PART_COMMANDS: readonly Command[] = [
  NOTE_HERE,
  opens('history', () => say('History, named views and notes')),
  {
    id: 'play',
    label: () => say('Play or pause the window'),
    keys: [],
    scope: 'anywhere',
    isPossible: hasTimeStrip,
    run: ({ app }) => app.actions.play(!app.store.getState().isPlaying),
  },
  { ...opens('compare', () => say('Compare with a second window')), isPossible: hasTimeStrip },
  opens('statistics', () => say('Statistics')),
  opens('settings', () => say('Settings')),
  opens('start', () => say('Start card: questions and stories to begin with')),
  opens('tour', () => say('Take the tour of the screen')),
  opens('data', () => say('Open data')),
  opens('share', () => say('Share this view')),
  panel('filters', () => say('Show or hide the filters panel')),
  panel('details', () => say('Show or hide the details panel')),
  opens('export', () => say('Export data or picture')),
  opens('write ', () => say('Export data …')),
  ...EXPORTS.map(takes),
  opens('help', () => say('Keyboard shortcuts'), ['?']),
];

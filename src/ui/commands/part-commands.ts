import type { Export } from '../panels/export/exports';
import { EXPORTS } from '../panels/export/exports';
import type { Command, CommandContext, Panel, Part } from './command';

function opens(part: Part, label: string, keys: readonly string[] = []): Command {
  return { id: part, label, keys, scope: 'anywhere', run: ({ openPart }) => openPart(part) };
}

/** Commands of the time strip are none where a story stands in its place. */
function hasTimeStrip({ app, isNarrow }: CommandContext): boolean {
  return !isNarrow || app.store.getState().view.arrangement.story === '';
}

function panel(name: Panel): Command {
  return {
    id: `panel-${name}`,
    label: `Show or hide the ${name} panel`,
    keys: [],
    scope: 'anywhere',
    run: ({ togglePanel }) => togglePanel(name),
  };
}

function takes(wanted: Export): Command {
  return {
    id: `export-${wanted.id}`,
    label: `Export: ${wanted.label}`,
    keys: [],
    scope: 'anywhere',
    run: ({ takeAway }) => takeAway(wanted),
  };
}

/** A note at a point of the graph: where the menu was asked for, else in its middle. */
const NOTE_HERE: Command = {
  id: 'note-here',
  label: 'Add a note here',
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
  opens('history', 'History, named views and notes'),
  {
    id: 'play',
    label: 'Play or pause the window',
    keys: [],
    scope: 'anywhere',
    isPossible: hasTimeStrip,
    run: ({ app }) => app.actions.play(!app.store.getState().isPlaying),
  },
  { ...opens('compare', 'Compare with a second window'), isPossible: hasTimeStrip },
  opens('statistics', 'Statistics'),
  opens('data', 'Open data'),
  opens('share', 'Share this view'),
  panel('filters'),
  panel('details'),
  opens('export', 'Export data or picture'),
  opens('write ', 'Export data …'),
  ...EXPORTS.map(takes),
  opens('help', 'Keyboard shortcuts', ['?']),
];

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Command, CommandContext } from '@/ui/commands/command';
import type { Dataset } from '@/core/model/dataset';
import { LAYOUTS } from '@/core/layout';
import { SOURCE_LANGUAGE, say, speak } from '@/core/words/say';
import { createApp } from '@/state/app';
import { createSelectors } from '@/state/select';
import { TABS } from '@/state/view';
import { isSingleKey } from '@/ui/commands/command';
import { EXPORTS } from '@/ui/panels/export/exports';
import { COMMANDS } from '@/ui/commands/commands';
import { findCommands, findGroups } from '@/ui/commands/find-commands';
import { propertyCommands } from '@/ui/commands/property-commands';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';
import { withProperties } from '../support/properties';

const command = (id: string, label: string, isPossible = true): Command => ({
  id,
  label: () => label,
  keys: [],
  scope: 'graph',
  isPossible: () => isPossible,
  run: () => undefined,
});
const context = {} as CommandContext;
const commands = [
  command('fit', 'Fit the picture'),
  command('fit-selection', 'Fit the selection'),
  command('paths', 'Paths between two selected entities', false),
];
const find = (text: string) => findCommands(text, context, commands).map(({ id }) => id);

describe('commands by their names', () => {
  it('are those that have every word of the text, in any order and case', () => {
    expect(find('fit')).toEqual(['fit', 'fit-selection']);
    expect(find('SELECTION fit')).toEqual(['fit-selection']);
    expect(find('fly')).toEqual([]);
  });

  it('are all that can run now for no text, and after ">" those alone that have its words', () => {
    expect(find(' ')).toEqual(['fit', 'fit-selection']);
    expect(find('>')).toEqual(['fit', 'fit-selection']);
    expect(find('> selection')).toEqual(['fit-selection']);
  });

  it('are none that would do nothing now', () => {
    expect(find('paths')).toEqual([]);
  });
});

describe('commands in another language', () => {
  afterEach(() => speak(SOURCE_LANGUAGE, {}));

  it('are found by their words in it, and by the English ones', () => {
    const fit: Command = { ...command('fit', ''), label: () => say('Fit the picture') };
    const found = (text: string) => findCommands(text, context, [fit]).map(({ label }) => label());
    speak('ru', { 'Fit the picture': 'Вписать всё в окно' });
    expect(found('окно ВПИСАТЬ')).toEqual(['Вписать всё в окно']);
    expect(found('> picture')).toEqual(['Вписать всё в окно']);
    expect(found('fly')).toEqual([]);
    speak(SOURCE_LANGUAGE, {});
    expect(found('вписать')).toEqual([]);
  });

  it('change the language to each that is spoken, and to that of the browser', async () => {
    const { app, context } = await opened(graph('a-b'), '');
    const names = findCommands('> language:', context).map(({ label }) => label());
    expect(names).toEqual(['Language: English', 'Language: Русский', 'Language: 中文']);
    findCommands('русский', context)[0]!.run(context);
    await vi.waitFor(() => expect(app.store.getState().settings.lang).toBe('ru'));
    expect(findCommands('browser', context).map(({ label }) => label())).toEqual(['Язык: как в браузере']);
  });
});

describe('groups by their names', () => {
  it('are those that have every word of the text, and selecting one is all that their command does', async () => {
    const { app, context } = await opened(graph('a:x; b:x; c:y; d:y'), 'groups=Big Banks%252Ca%252Cb');
    const found = findGroups('banks big', context);
    expect(found.map(({ label }) => label())).toEqual(['Group: Big Banks (2)']);
    found[0]!.run(context);
    expect(app.store.getState().view.arrangement.select).toEqual(['own:Big Banks']);
    expect(findGroups('small', context)).toEqual([]);
    expect(findGroups(' ', context)).toEqual([]);
    expect(findGroups('> banks', context)).toEqual([]);
  });
});

describe('properties of the open data as commands', () => {
  const dataset = withProperties(
    Array.from({ length: 12 }, (_, at) => ({ sector: at % 2 ? 'gas' : 'oil', fleetSize: at, remark: `Remark ${at}` })),
  );
  const labelsFor = (text: string, context: CommandContext) =>
    propertyCommands(text, context).map(({ label }) => label());

  it('colour entities by what gathers them, and size them by numbers', async () => {
    const { app, context } = await opened(dataset, '');
    expect(labelsFor('> entities by', context)).toEqual([
      'Colour entities by sector',
      'Colour entities by fleet size',
      'Size entities by fleet size',
    ]);
    expect(labelsFor('colour sector', context)).toEqual(['Colour entities by sector', 'Colour ties by sector']);
    propertyCommands('sector', context)[0]!.run(context);
    await vi.waitFor(() => expect(app.store.getState().view.arrangement.colour).toBe('property:sector'));
    expect(findCommands('colour entities sector', context)).toEqual([]);
  });

  it('are not listed before something is typed, and never all of hundreds', async () => {
    const keys = Array.from({ length: 400 }, (_, at) => [`field_${at}`, at] as const);
    const { context } = await opened(withProperties([Object.fromEntries(keys)]), '');
    expect(labelsFor('', context)).toEqual([]);
    expect(labelsFor('>', context)).toEqual([]);
    expect(labelsFor('> field', context).length).toBeLessThan(20);
    expect(labelsFor('colour field 377', context)).toEqual([
      'Colour entities by field 377',
      'Colour ties by field 377',
    ]);
  });
});

async function opened(dataset: Dataset, search: string) {
  const app = createApp({ ...desksOf({ small: dataset }), load: loadNamed });
  await app.actions.follow(`?data=small&${search}`);
  const context: CommandContext = {
    app,
    selectors: createSelectors(),
    canvas: { current: null },
    openPart: () => undefined,
    isNarrow: false,
    togglePanel: () => undefined,
    takeAway: () => undefined,
  };
  return { app, context };
}
describe('the list of commands', () => {
  it('has no id twice, and no key twice for one place', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    const keys = COMMANDS.flatMap((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('binds no command to Delete', () => {
    expect(COMMANDS.flatMap((one) => one.keys).filter((key) => /Delete|Backspace/.test(key))).toEqual([]);
  });

  it('reaches every view, layout, theme and part of the screen', () => {
    const labels = COMMANDS.map(({ label }) => label().toLowerCase());
    for (const { label } of EXPORTS) expect(labels).toContain(`export: ${label.toLowerCase()}`);
    for (const word of [
      ...TABS,
      'filters panel',
      'details panel',
      'dark',
      'statistics',
      'settings',
      'export',
      'open data',
      'share',
      'compare',
      'history',
      'play',
    ])
      expect(labels.some((label) => label.includes(word))).toBe(true);
    for (const { label } of LAYOUTS) expect(labels).toContain(`layout: ${label.toLowerCase()}`);
  });
});

describe('single-character keys', () => {
  it('are letters and signs alone or with Shift, and nothing with Ctrl', () => {
    expect(['f', 'Shift+H', '?', '/', '['].filter(isSingleKey)).toHaveLength(5);
    expect(['Mod+z', 'Escape', 'ArrowUp', 'PageDown', 'Mod+Shift+Z'].filter(isSingleKey)).toEqual([]);
  });
});

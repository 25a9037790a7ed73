import { describe, expect, it } from 'vitest';
import type { Command, CommandContext } from '@/ui/commands/command';
import type { Dataset } from '@/core/model/dataset';
import { createApp } from '@/state/app';
import { createSelectors } from '@/state/select';
import { findCommands, findGroups } from '@/ui/commands/find-commands';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';

const command = (id: string, label: string, isPossible = true): Command => ({
  id,
  label,
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

  it('are none for no text, and none that would do nothing now', () => {
    expect(find(' ')).toEqual([]);
    expect(find('paths')).toEqual([]);
  });
});

describe('groups by their names', () => {
  it('are those that have every word of the text, and selecting one is all that their command does', async () => {
    const { app, context } = await opened(graph('a:x; b:x; c:y; d:y'), 'groups=Big Banks%252Ca%252Cb');
    const found = findGroups('banks big', context);
    expect(found.map(({ label }) => label)).toEqual(['Group: Big Banks (2)']);
    found[0]!.run(context);
    expect(app.store.getState().view.arrangement.select).toEqual(['own:Big Banks']);
    expect(findGroups('small', context)).toEqual([]);
    expect(findGroups(' ', context)).toEqual([]);
  });
});

async function opened(dataset: Dataset, search: string) {
  const app = createApp({ ...desksOf({ small: dataset }), load: loadNamed });
  await app.actions.follow(`?data=small&${search}`);
  const context: CommandContext = {
    app,
    selectors: createSelectors(),
    canvas: { current: null },
    openHelp: () => undefined,
    openHistory: () => undefined,
  };
  return { app, context };
}

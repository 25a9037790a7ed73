import { describe, expect, it } from 'vitest';
import type { Command, CommandContext } from '@/ui/commands/command';
import { findCommands } from '@/ui/commands/find-commands';

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

import { say } from '@/core/words/say';
import type { Command, CommandContext } from './command';
import { COMMANDS } from './commands';
import { ownCommands } from './own-commands';
import { propertyCommands } from './property-commands';
import { isMeant, wordsOf } from './words';

/** Beside names that the data has, only the first few commands are told. */
const MOST_BESIDE_NAMES = 6;

/** The groups whose names have every word of a text, as commands that select them. */
export function findGroups(text: string, context: CommandContext): readonly Command[] {
  const words = wordsOf(text);
  const state = context.app.store.getState();
  const groups = context.selectors.groups(state)?.list ?? [];
  if (asksForCommandsAlone(text)) return [];
  return groups
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .slice(0, MOST_BESIDE_NAMES)
    .map(({ id, name, members }) => ({
      id,
      label: () => say('Group: {name} ({count, number})', { name, count: members.length }),
      keys: [],
      scope: 'anywhere',
      run: ({ app, canvas }) => {
        app.actions.select([id]);
        canvas.current?.reveal(id);
      },
    }));
}

/** What a text asks for: after ">" it means commands alone, as no text at all does. */
export function asksForCommandsAlone(text: string): boolean {
  return text.trim() === '' || text.trimStart().startsWith('>');
}

/** The commands that can run now and whose names have every word of a text, in the order of their list; all of them for none. */
export function findCommands(
  text: string,
  context: CommandContext,
  commands: readonly Command[] = [...COMMANDS, ...ownCommands(context), ...propertyCommands(text, context)],
): readonly Command[] {
  const words = wordsOf(text);
  const found = commands
    .filter((command) => command.id !== 'search' && isMeant(command, words))
    .filter(({ isPossible }) => isPossible?.(context) ?? true)
    .filter(({ menu }) => menu !== 'entities' || context.app.store.getState().view.arrangement.select.length > 0);
  return asksForCommandsAlone(text) ? found : found.slice(0, MOST_BESIDE_NAMES);
}

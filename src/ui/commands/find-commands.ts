import type { Command, CommandContext } from './command';
import { COMMANDS } from './commands';
import { ownCommands } from './own-commands';

/** Beside names that the data has, only the first few commands are told. */
const MOST_BESIDE_NAMES = 6;

/** What a text asks for: after ">" it means commands alone, as no text at all does. */
export function asksForCommandsAlone(text: string): boolean {
  return text.trim() === '' || text.trimStart().startsWith('>');
}

/** The commands that can run now and whose names have every word of a text, in the order of their list; all of them for none. */
export function findCommands(
  text: string,
  context: CommandContext,
  commands: readonly Command[] = [...COMMANDS, ...ownCommands(context)],
): readonly Command[] {
  const words = text.trimStart().replace(/^>/, '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands
    .filter(({ id, label }) => id !== 'search' && words.every((word) => label.toLowerCase().includes(word)))
    .filter(({ isPossible }) => isPossible?.(context) ?? true);
  return asksForCommandsAlone(text) ? found : found.slice(0, MOST_BESIDE_NAMES);
}

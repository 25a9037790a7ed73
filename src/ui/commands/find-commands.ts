import type { Command, CommandContext } from './command';
import { COMMANDS } from './commands';

const MOST = 6;

/** The commands that can run now and whose names have every word of a text, in the order of their list. */
export function findCommands(
  text: string,
  context: CommandContext,
  commands: readonly Command[] = COMMANDS,
): readonly Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return commands
    .filter(({ id, label }) => id !== 'search' && words.every((word) => label.toLowerCase().includes(word)))
    .filter(({ isPossible }) => isPossible?.(context) ?? true)
    .slice(0, MOST);
}

import { paintChoices } from '@/core/show/property-paint';
import { say, word } from '@/core/words/say';
import type { Command, CommandContext } from './command';
import { isMeant, wordsOf } from './words';

/** Data can have hundreds of properties. */
const MOST = 12;

const USES = [
  { use: 'colour', words: word('Colour entities by {what}') },
  { use: 'size', words: word('Size entities by {what}') },
  { use: 'tieColour', words: word('Colour ties by {what}') },
] as const;

/** Colouring and sizing by properties of the open data, as commands whose names have every word of a text; none for none. */
export function propertyCommands(text: string, { app }: CommandContext): readonly Command[] {
  const wanted = wordsOf(text);
  const { opened } = app.store.getState();
  if (wanted.length === 0 || !opened) return [];
  const commands = USES.flatMap(({ use, words }) =>
    paintChoices(opened.dataset, use).map(({ id, label }): Command => ({
      id: `${use}-${id}`,
      label: () => say(words, { what: label.toLowerCase() }),
      keys: [],
      scope: 'anywhere',
      isPossible: (context) => context.app.store.getState().view.arrangement[use] !== id,
      run: (context) => context.app.actions.arrange({ [use]: id }),
    })),
  );
  return commands.filter((command) => isMeant(command, wanted)).slice(0, MOST);
}

import { paintChoices } from '@/core/show/property-paint';
import type { Command, CommandContext } from './command';
import { wordsOf } from './words';

/** Data can have hundreds of properties. */
const MOST = 12;

const USES = [
  { use: 'colour', verb: 'Colour entities' },
  { use: 'size', verb: 'Size entities' },
  { use: 'tieColour', verb: 'Colour ties' },
] as const;

/** Colouring and sizing by properties of the open data, as commands whose names have every word of a text; none for none. */
export function propertyCommands(text: string, { app }: CommandContext): readonly Command[] {
  const words = wordsOf(text);
  const { opened } = app.store.getState();
  if (words.length === 0 || !opened) return [];
  const commands = USES.flatMap(({ use, verb }) =>
    paintChoices(opened.dataset, use).map(({ id, label }): Command => ({
      id: `${use}-${id}`,
      label: `${verb} by ${label.toLowerCase()}`,
      keys: [],
      scope: 'anywhere',
      isPossible: (context) => context.app.store.getState().view.arrangement[use] !== id,
      run: (context) => context.app.actions.arrange({ [use]: id }),
    })),
  );
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word))).slice(0, MOST);
}

import { say } from '@/core/words/say';
import type { Command, CommandContext } from './command';
import { selectedPair } from './selected';

function ofTwo(
  command: Pick<Command, 'id' | 'label' | 'keys'>,
  run: (context: CommandContext, pair: readonly string[]) => void,
): Command {
  return {
    ...command,
    scope: 'graph',
    menu: 'entities',
    isPossible: (context) => selectedPair(context) !== null,
    run: (context) => {
      const pair = selectedPair(context);
      if (pair) run(context, pair);
    },
  };
}

/** What can be done with two entities. */
export const PAIR_COMMANDS: readonly Command[] = [
  ofTwo({ id: 'path', label: () => say('Paths between two selected entities'), keys: ['p'] }, ({ app }, path) =>
    app.actions.arrange({ path }),
  ),
  ofTwo({ id: 'pair', label: () => say('Everything between two selected entities'), keys: [] }, ({ app }, pair) =>
    app.actions.arrange({ pair }),
  ),
];

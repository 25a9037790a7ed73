import { useActions } from '../app-context';
import { useCanvas } from '../canvas-context';
import { useCommandContext } from '../commands/command-context';
import { findCommands, findGroups } from '../commands/find-commands';
import { readable } from '../commands/readable';
import { recentThings } from '../commands/recent-things';
import type { Beginning } from '../parts/SearchField';
import { searchWords } from './search-words';
import { SearchBox } from './SearchBox';

/** Finds entities, relationships, groups and commands. */
export function MainSearch({ begun }: { readonly begun: Beginning }) {
  const canvas = useCanvas();
  const context = useCommandContext();
  const { select, learnFormats } = useActions();
  return (
    <SearchBox
      {...searchWords()}
      begun={begun}
      onOpen={() => void learnFormats().catch(() => undefined)}
      recent={() => recentThings(context)}
      commandsFor={(text) =>
        [...findGroups(text, context), ...findCommands(text, context)].map((command) => ({
          id: command.id,
          label: command.label(),
          key: command.keys[0] === undefined ? null : readable(command.keys[0]),
          run: () => command.run(context),
        }))
      }
      onPick={(hit) => {
        select([hit.id]);
        if (hit.kind === 'entity') requestAnimationFrame(() => canvas.current?.reveal(hit.id));
      }}
    />
  );
}

import { useEffect } from 'react';
import { afterFirstPicture } from '../first-picture';
import type { Command } from './command';
import { isSingleKey, keyName } from './command';
import { useCommandContext } from './command-context';
import { SEARCH_COMMAND } from './search-command';
import { useSingleKeys } from './use-single-keys';

/** Keys that write nothing, and lead elsewhere. */
const WHILE_TYPING = /^(Mod\+k|(Shift\+)?F6)$/;

/** All commands once they are there; they come behind the picture. */
let commands: readonly Command[] | null = null;

async function fetchCommands(): Promise<readonly Command[]> {
  commands ??= (await import('./commands')).COMMANDS;
  return commands;
}

/**
 * Listens for the keys of all commands: single letters only while the graph has the focus and unless they are switched off,
 * none while typing. Keys that are pressed before the commands are there are answered when they come.
 */
export function useKeys(): void {
  const context = useCommandContext();
  const [hasSingleKeys] = useSingleKeys();
  useEffect(() => {
    // Where they do not come, the next key asks for them again.
    void afterFirstPicture()
      .then(fetchCommands)
      .catch(() => undefined);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      const name = keyName(event);
      const isTyping = target?.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
      if (isTyping && !WHILE_TYPING.test(name)) return;
      if (!hasSingleKeys && isSingleKey(name)) return;
      if (target?.closest('[role=dialog], [role=menu]')) return;
      const isInGraph = target?.closest('[data-keys=graph]') !== null && target !== null;
      const answer = (all: readonly Command[]): boolean => {
        const command = all.find((one) => one.keys.includes(name) && (one.scope === 'anywhere' || isInGraph));
        if (!command || command.isPossible?.(context) === false) return false;
        command.run(context);
        return true;
      };
      if (answer(commands ?? [SEARCH_COMMAND])) event.preventDefault();
      else if (!commands) void fetchCommands().then(answer, () => undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context, hasSingleKeys]);
}

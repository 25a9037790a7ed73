import { useEffect } from 'react';
import type { CommandContext } from './command';
import { keyName } from './command';
import { COMMANDS } from './commands';

/** Listens for the keys of all commands: single letters only while the graph has the focus, none while typing. */
export function useKeys(context: CommandContext): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      const name = keyName(event);
      const isTyping = target?.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
      if (isTyping && !(name === 'Mod+k')) return;
      if (target?.closest('[role=dialog], [role=menu]')) return;
      const isInGraph = target?.closest('[data-keys=graph]') !== null && target !== null;
      const command = COMMANDS.find((one) => one.keys.includes(name) && (one.scope === 'anywhere' || isInGraph));
      if (!command || command.isPossible?.(context) === false) return;
      event.preventDefault();
      command.run(context);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context]);
}

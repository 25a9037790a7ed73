import { useEffect } from 'react';
import { isSingleKey, keyName } from './command';
import { useCommandContext } from './command-context';
import { COMMANDS } from './commands';
import { useSingleKeys } from './use-single-keys';

/** Listens for the keys of all commands: single letters only while the graph has the focus and unless they are switched off, none while typing. */
export function useKeys(): void {
  const context = useCommandContext();
  const [hasSingleKeys] = useSingleKeys();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      const name = keyName(event);
      const isTyping = target?.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
      if (isTyping && !(name === 'Mod+k')) return;
      if (!hasSingleKeys && isSingleKey(name)) return;
      if (target?.closest('[role=dialog], [role=menu]')) return;
      const isInGraph = target?.closest('[data-keys=graph]') !== null && target !== null;
      const command = COMMANDS.find((one) => one.keys.includes(name) && (one.scope === 'anywhere' || isInGraph));
      if (!command || command.isPossible?.(context) === false) return;
      event.preventDefault();
      command.run(context);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context, hasSingleKeys]);
}

import type { RefObject } from 'react';
import type { App } from '@/state/app';
import type { Selectors } from '@/state/select';
import type { CanvasHandle } from '../canvas-context';

/** What a command works with. */
export type CommandContext = {
  readonly app: App;
  readonly selectors: Selectors;
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Parts of the screen that commands open. */
  readonly openHelp: () => void;
  readonly openHistory: () => void;
};

/** Where the context menu offers a command: on entities, or on the picture around them. */
export type MenuPlace = 'entities' | 'picture';

/** One thing that can be done by a key, by the context menu, or by both. Add one by adding it to the list in `commands.ts`. */
export type Command = {
  readonly id: string;
  /** In the imperative: "Fit the picture". */
  readonly label: string;
  /** As `key` of a keyboard event with its modifiers: `f`, `Shift+F`, `Mod+z` (Mod is Ctrl or ⌘). */
  readonly keys: readonly string[];
  /** `graph`: only while the graph has the focus; `anywhere`: unless a text is being typed. */
  readonly scope: 'graph' | 'anywhere';
  readonly menu?: MenuPlace;
  /** Whether it would do anything now; it would if this is absent. */
  readonly isPossible?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
};

/** The name of a pressed key in the notation of `Command.keys`. */
export function keyName(event: KeyboardEvent): string {
  const isMod = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 && isMod ? event.key.toLowerCase() : event.key;
  const isShiftShown = event.shiftKey && (/^[a-z]$/i.test(event.key) || event.key.length > 1);
  return `${isMod ? 'Mod+' : ''}${isShiftShown ? 'Shift+' : ''}${key}`;
}

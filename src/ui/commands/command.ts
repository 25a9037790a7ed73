import type { RefObject } from 'react';
import type { App } from '@/state/app';
import type { Selectors } from '@/state/select';
import type { Point } from '@/core/show/point';
import type { CanvasHandle } from '../canvas-context';
import type { TakeAway } from '../panels/export/use-take-away';

/** Parts of the screen that commands open; one at a time. `write` is followed by the id of a format, or by none. */
export type Part =
  | 'help'
  | 'history'
  | 'statistics'
  | 'settings'
  | 'start'
  | 'tour'
  | 'share'
  | 'export'
  | 'data'
  | 'more'
  | 'compare'
  | `write ${string}`;

/** The panels beside the view. */
export type Panel = 'filters' | 'details';

/** What a command works with. */
export type CommandContext = {
  readonly app: App;
  readonly selectors: Selectors;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly openPart: (part: Part | null) => void;
  /** The screen is so narrow that a story that is read takes the place of the time strip. */
  readonly isNarrow: boolean;
  /** Shows a panel, or hides it where it is seen. */
  readonly togglePanel: (panel: Panel) => void;
  readonly takeAway: TakeAway;
  /** Where on the page the menu was asked for, in CSS pixels; absent without one. */
  readonly at?: Point;
};

/** Where the context menu offers a command: on entities, or on the picture around them. */
export type MenuPlace = 'entities' | 'picture';

/** One thing that can be done by a key, by the context menu, or by both. Add one by adding it to the list in `commands.ts`. */
export type Command = {
  readonly id: string;
  /** In the imperative: "Fit the picture". Said when it is shown. */
  readonly label: () => string;
  /** As `key` of a keyboard event with its modifiers: `f`, `Shift+F`, `Mod+z` (Mod is Ctrl or ⌘), `Alt+ArrowDown`. */
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
  return `${event.altKey ? 'Alt+' : ''}${isMod ? 'Mod+' : ''}${isShiftShown ? 'Shift+' : ''}${key}`;
}

/** Whether a key is one character, which somebody who speaks to their computer may press unawares. */
export function isSingleKey(name: string): boolean {
  return /^(?:Shift\+)?.$/u.test(name);
}

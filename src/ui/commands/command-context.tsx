import type { ReactNode } from 'react';
import { createContext, use, useMemo, useState } from 'react';
import { useApp } from '../app-context';
import { useCanvas } from '../canvas-context';
import type { CommandContext, Part } from './command';

const CommandsContext = createContext<CommandContext | null>(null);
const PartContext = createContext<Part | null>(null);

/** Makes the one context in which commands run, whoever calls them: a key, the menu, or the search. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const { app, selectors } = useApp();
  const canvas = useCanvas();
  const [part, openPart] = useState<Part | null>(null);
  const context = useMemo(() => ({ app, selectors, canvas, openPart }), [app, selectors, canvas]);
  return (
    <CommandsContext value={context}>
      <PartContext value={part}>{children}</PartContext>
    </CommandsContext>
  );
}

/** What commands work with. */
export function useCommandContext(): CommandContext {
  const context = use(CommandsContext);
  if (!context) throw new Error('A component that runs commands stands outside its CommandProvider');
  return context;
}

/** Whether a part of the screen stands open, and how to open and close it: commands do so too. */
export function usePart(part: Part): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const { openPart } = useCommandContext();
  const isOpen = use(PartContext) === part;
  return [isOpen, (next) => openPart(next ? part : null)];
}

import type { ReactNode } from 'react';
import { createContext, use, useMemo, useState } from 'react';
import { useApp } from '../app-context';
import { useCanvas } from '../canvas-context';
import { useTakeAway } from '../panels/export/use-take-away';
import type { Panels } from '../use-panels';
import { usePanels } from '../use-panels';
import type { CommandContext, Part } from './command';

const CommandsContext = createContext<CommandContext | null>(null);
const PartContext = createContext<readonly [Part | null, (change: (now: Part | null) => Part | null) => void] | null>(
  null,
);
const PanelsContext = createContext<Panels | null>(null);

/** Keeps which part stands open, outside of what begins anew with another language. */
export function PartProvider({ children }: { readonly children: ReactNode }) {
  const [part, change] = useState<Part | null>(null);
  const parts = useMemo(() => [part, change] as const, [part]);
  return <PartContext value={parts}>{children}</PartContext>;
}

/** Makes the one context in which commands run, whoever calls them: a key, the menu, or the search. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const { app, selectors } = useApp();
  const canvas = useCanvas();
  const takeAway = useTakeAway();
  const panels = usePanels();
  const { toggle: togglePanel, show: showPanel, closeSheets, isNarrow } = panels;
  const [, openPart] = useOf(use(PartContext));
  const context = useMemo(
    () => ({
      app,
      selectors,
      canvas,
      openPart: (part: Part | null) => {
        openPart(() => part);
        if (part === 'start') showPanel('details', true);
        // What lies over the picture hides what the tour points at.
        if (part === 'tour') closeSheets();
      },
      isNarrow,
      togglePanel,
      takeAway,
    }),
    [app, selectors, canvas, openPart, isNarrow, togglePanel, showPanel, closeSheets, takeAway],
  );
  return (
    <CommandsContext value={context}>
      <PanelsContext value={panels}>{children}</PanelsContext>
    </CommandsContext>
  );
}

function useOf<T>(value: T | null): T {
  if (value === null) throw new Error('A component that runs commands stands outside its CommandProvider');
  return value;
}

/** What commands work with. */
export function useCommandContext(): CommandContext {
  return useOf(use(CommandsContext));
}

/** Which panels beside the view are seen. */
export function usePanelsShown(): Panels {
  return useOf(use(PanelsContext));
}

/** Whether a part of the screen stands open, and how to open and close it: commands do so too. */
export function usePart(part: Part): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [open, change] = useOf(use(PartContext));
  // What was opened instead stays open.
  return [open === part, (next) => change((now) => (next ? part : now === part ? null : now))];
}

/** The format in which data is to be written, empty where none was named; null where nobody asked to write. */
export function useFormatAsked(): string | null {
  const [open] = useOf(use(PartContext));
  return open?.startsWith('write ') ? open.slice('write '.length) : null;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '@/core/show/point';
import { useApp } from '../app-context';

/** Opens the menu on an entity, the two of a tie, or the picture, at a place on the page in CSS pixels. */
export type OpenMenu = (ids: readonly string[], at: Point) => void;

/** Where the menu stands open, what it is called, and how to open and close it. */
type GraphMenuState = { readonly at: Point | null; readonly open: OpenMenu; readonly close: () => void };

/** The menu of the graph: whoever opens it on something that is not selected selects that first. */
export function useGraphMenu(): GraphMenuState {
  const { app } = useApp();
  const [at, setAt] = useState<Point | null>(null);
  const keyboard = useRef<Element | null>(null);
  const open = useCallback<OpenMenu>(
    (ids, place) => {
      const { select } = app.store.getState().view.arrangement;
      if (!ids.every((id) => select.includes(id)) || ids.length === 0) app.actions.select(ids);
      keyboard.current = document.activeElement;
      setAt(place);
    },
    [app],
  );
  const close = useCallback(() => {
    setAt(null);
    requestAnimationFrame(() => giveBack(keyboard.current));
  }, []);
  useEffect(() => {
    if (!at) return;
    const onKey = (event: KeyboardEvent): void => {
      const isInside = event.target instanceof Element && event.target.closest('[role=menu]') !== null;
      if (event.key !== 'Escape' || isInside) return;
      event.preventDefault();
      close();
    };
    // Where the keyboard is not in the menu yet, Esc closes it all the same, and takes no step back.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [at, close]);
  return { at, open, close };
}

/** The keyboard goes back to where it was when the menu opened, unless what was chosen has taken it elsewhere. */
function giveBack(keyboard: Element | null): void {
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body;
  if (isNowhere && keyboard instanceof HTMLElement && keyboard.isConnected) keyboard.focus();
}

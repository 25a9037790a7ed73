import type { MouseEvent } from 'react';
import { useApp } from '../../app-context';
import { useGraphMenu } from '../use-graph-menu';

/** The menu of the picture, opened in the lanes on what has the focus: an actor, or the two ends of a relationship. */
export function useLaneMenu() {
  const { app } = useApp();
  const { open, at, close } = useGraphMenu();
  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target instanceof Element ? event.target.closest('[role=grid]') : null;
    const { focus } = app.store.getState();
    if (!target || focus.length === 0) return;
    event.preventDefault();
    const active = document.getElementById(target.getAttribute('aria-activedescendant') ?? '');
    // By key the menu stands at what the keyboard is on, as it has no place of its own.
    const isByKey = event.button !== 2 && event.detail === 0;
    const box = (active ?? target).getBoundingClientRect();
    open(focus, isByKey ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY });
  };
  return { menu: { at, open, close }, onContextMenu };
}

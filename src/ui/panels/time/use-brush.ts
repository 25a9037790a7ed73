import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Axis } from '@/core/show/axis';
import { dragGrain } from '@/core/show/grain';
import type { Grip, WindowDrag } from '@/core/show/window-drag';
import { dragWindow } from '@/core/show/window-drag';
import { boundDay } from '@/core/show/window-step';
import { useActions, useApp } from '../../app-context';

/** A drag under way, with what the pointer has done. */
type Held = WindowDrag & {
  readonly pointer: number;
  /** Where on the strip it began, and by how much the pointer missed the handle. */
  readonly startX: number;
  readonly offset: number;
  x: number;
  frame: number;
  hasMoved: boolean;
  hasAsked: boolean;
};

/** Movements shorter than this, in pixels, are a click. */
const SLACK = 3;

/** The pointer's part of the brush: asks at most once a frame while dragging; Escape or a second pointer takes it back. */
export function useBrush(axis: Axis) {
  const { app } = useApp();
  const { askOnTheWay, arrive, play, undo } = useActions();
  const held = useRef<Held | null>(null);
  const [grip, setGrip] = useState<Grip | null>(null);

  const apply = useCallback(
    (drag: Held): void => {
      const day = axis.toDay(drag.x - drag.offset) - (drag.grip === 'to' ? 1 : 0);
      const shown = [axis.first, axis.last] as const;
      const { from, to } = dragWindow(drag, day, dragGrain(shown), shown);
      const { query } = app.store.getState().view;
      if (from === query.from && to === query.to) return;
      drag.hasAsked = true;
      askOnTheWay({ from, to });
    },
    [app, askOnTheWay, axis],
  );

  const release = useCallback((): Held | null => {
    const drag = held.current;
    if (!drag) return null;
    cancelAnimationFrame(drag.frame);
    held.current = null;
    setGrip(null);
    return drag;
  }, []);

  const cancel = useCallback((): void => {
    const drag = release();
    if (!drag) return;
    arrive();
    if (drag.hasAsked) undo();
  }, [arrive, release, undo]);

  useEffect(() => {
    if (grip === null) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    globalThis.addEventListener('keydown', onKey, { capture: true });
    return () => globalThis.removeEventListener('keydown', onKey, { capture: true });
  }, [grip, cancel]);

  useEffect(() => () => void release(), [release]);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (held.current) return cancel();
    if (event.button !== 0 || !event.isPrimary) return;
    const { from, to } = app.store.getState().view.query;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const taken = gripOf(event.target);
    const isBound = taken === 'from' || taken === 'to';
    const edge = isBound ? axis.toX(boundDay({ from, to }, taken) + (taken === 'to' ? 1 : 0)) : x;
    arrive();
    play(false);
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = Math.min(axis.last, axis.toDay(x));
    const state = { x, frame: 0, hasMoved: false, hasAsked: false };
    held.current = {
      pointer: event.pointerId,
      grip: taken,
      start,
      before: { from, to },
      startX: x,
      offset: x - edge,
      ...state,
    };
    setGrip(taken);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const drag = held.current;
    if (!drag || event.pointerId !== drag.pointer) return;
    drag.x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    drag.hasMoved ||= Math.abs(drag.x - drag.startX) >= SLACK;
    if (!drag.hasMoved || drag.frame !== 0) return;
    drag.frame = requestAnimationFrame(() => {
      drag.frame = 0;
      apply(drag);
    });
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerId !== held.current?.pointer) return;
    const drag = release();
    if (drag?.hasMoved) apply(drag);
    arrive();
  };

  return { grip, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel } };
}

function gripOf(target: EventTarget): Grip {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip'] : undefined;
  return part === 'from' || part === 'to' || part === 'body' ? part : 'ground';
}

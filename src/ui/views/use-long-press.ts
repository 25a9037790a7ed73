import type { PointerEvent, TouchEvent } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Point } from '@/core/show/point';

/** So long a finger rests for a menu, in milliseconds: a little less than browsers wait with their own. */
const LONG_PRESS_MS = 450;

/** As far as a finger may move while it rests, in CSS pixels. */
const TREMBLE = 10;

export type LongPress = {
  /** A pointer has come down; only a finger alone can rest. */
  readonly begin: (event: PointerEvent, isAlone: boolean) => void;
  /** A pointer has moved: further than a finger trembles, it does not rest. */
  readonly move: (event: PointerEvent) => void;
  /** It was lifted, or means something else. */
  readonly cancel: () => void;
  /** For the element that is touched. */
  readonly handlers: {
    /** Keeps the browser from making a click of the lifting, which would close the menu at once. */
    readonly onTouchEnd: (event: TouchEvent) => void;
    readonly onTouchCancel: () => void;
  };
  /** Whether a finger is down that has its menu: a browser may ask for one of it as well. */
  readonly isPressed: () => boolean;
};

/** A finger that rests asks for a menu, as the right button of a mouse does: `press` is told where on the page, in CSS pixels. */
export function useLongPress(press: (at: Point) => void): LongPress {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isPressed = useRef(false);
  const start = useRef<Point>({ x: 0, y: 0 });
  const latest = useRef(press);
  useLayoutEffect(() => {
    latest.current = press;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    begin: ({ pointerType, clientX: x, clientY: y }, isAlone) => {
      clearTimeout(timer.current);
      isPressed.current = false;
      start.current = { x, y };
      if (pointerType !== 'touch' || !isAlone) return;
      timer.current = setTimeout(() => {
        isPressed.current = true;
        latest.current({ x, y });
      }, LONG_PRESS_MS);
    },
    move: ({ clientX, clientY }) => {
      if (Math.hypot(clientX - start.current.x, clientY - start.current.y) > TREMBLE) clearTimeout(timer.current);
    },
    cancel: () => clearTimeout(timer.current),
    isPressed: () => isPressed.current,
    handlers: {
      onTouchEnd: (event) => {
        if (isPressed.current && event.cancelable) event.preventDefault();
        isPressed.current = false;
      },
      onTouchCancel: () => void (isPressed.current = false),
    },
  };
}

import { useMemo, useRef, useState } from 'react';
import { readInterval } from '@/core/explore/compare';
import { dragWindow } from '@/core/show/window-drag';
import type { DateWindow, DaySpan } from '@/core/show/window-step';
import { panSpan, spanOfWindow, windowOfSpan, zoomSpan } from '@/core/show/window-zoom';
import type { App } from '@/state/app';
import { useApp, useFact } from '../../app-context';

/** The days that the axis shows, and gestures that lead to others. */
export type Glide = {
  readonly span: DaySpan;
  /** The axis holds two windows that are compared: gestures do not move it. */
  readonly isFixed: boolean;
  /** A gesture holds the axis. */
  readonly isHeld: boolean;
  /** Takes hold of the axis as it stands: what follows is measured from here. */
  readonly grasp: () => void;
  /** Pans by a share of the axis. */
  readonly pan: (share: number) => void;
  /** Shows a span so many times as long, which keeps a share of it in its place. */
  readonly pinch: (at: number, factor: number) => void;
  /** The gesture is over: the axis takes on the window, and what comes next is a new step. */
  readonly settle: () => void;
};

type Grasped = { readonly span: DaySpan; readonly window: DateWindow };

/** The axis follows the window; a gesture moves it smoothly and the window after it, as one step of exploration. */
export function useGlide(shown: DaySpan): Glide {
  const { app } = useApp();
  const from = useFact((state) => state.view.query.from);
  const to = useFact((state) => state.view.query.to);
  const compare = useFact((state) => state.view.arrangement.compare);
  const second = useMemo(() => readInterval(compare), [compare]);
  const settled = useMemo(() => spanAround({ from, to }, second, shown), [from, to, second, shown]);
  const isFixed = second !== null;
  const [held, setHeld] = useState<DaySpan | null>(null);
  const grasped = useRef<Grasped | null>(null);
  const span = held ?? settled;
  return useMemo(() => {
    const grasp = (): Grasped => {
      const { query } = app.store.getState().view;
      return (grasped.current = { span, window: { from: query.from, to: query.to } });
    };
    const show = (next: DaySpan, window: DateWindow): void => {
      setHeld(next);
      askFor(app, window);
    };
    return {
      span,
      isFixed,
      isHeld: held !== null,
      grasp: () => void grasp(),
      pan: (share) => {
        const { span: before, window } = grasped.current ?? grasp();
        if (isFixed || (window.from === '' && window.to === '')) return;
        const next = panSpan(before, share * (before[1] + 1 - before[0]), shown);
        // In the window's own units, so that it keeps its length and its precision.
        show(next, dragWindow({ grip: 'body', start: before[0], before: window }, next[0], 'year', shown));
      },
      pinch: (at, factor) => {
        if (isFixed) return;
        const next = zoomSpan((grasped.current ?? grasp()).span, at, factor, shown);
        show(next, windowOfSpan(next, shown));
      },
      settle: () => {
        grasped.current = null;
        setHeld(null);
        app.actions.arrive();
      },
    };
  }, [app, span, held, shown, isFixed]);
}

/** The days from the first of two windows to the last, or of one. */
function spanAround(window: DateWindow, second: DateWindow | null, shown: DaySpan): DaySpan {
  const span = spanOfWindow(window, shown);
  const other = second ? spanOfWindow(second, shown) : span;
  return [Math.min(span[0], other[0]), Math.max(span[1], other[1])];
}

function askFor({ store, actions }: App, { from, to }: DateWindow): void {
  const { view, isPlaying } = store.getState();
  if (isPlaying) actions.play(false);
  if (from !== view.query.from || to !== view.query.to) actions.askOnTheWay({ from, to });
}

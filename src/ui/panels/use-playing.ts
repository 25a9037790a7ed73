import { useEffect } from 'react';
import { type DaySpan, firstWindow, hasArrived, rewindWindow, stepWindow } from '@/core/show/window-step';
import { useActions, useApp, useFact } from '../app-context';

const STEP_MS = 700;

/** While playing, steps the window on over the days of the strip, and stops at their end. */
export function usePlaying(shown: DaySpan | null): void {
  const isPlaying = useFact((state) => state.isPlaying);
  const { app } = useApp();
  const { askOnTheWay, arrive, play } = useActions();
  const [first, last] = shown ?? [null, null];
  useEffect(() => {
    if (!isPlaying || first === null || last === null) return;
    const span: DaySpan = [first, last];
    const query = () => app.store.getState().view.query;
    const hasWindow = query().from !== '' || query().to !== '';
    if (!hasWindow) askOnTheWay(firstWindow(span));
    else if (hasArrived(query(), span)) askOnTheWay(rewindWindow(query(), span));
    const timer = setInterval(() => {
      const next = hasArrived(query(), span) ? null : stepWindow(query(), 1, span);
      if (next) askOnTheWay(next);
      else play(false);
    }, STEP_MS);
    return () => {
      clearInterval(timer);
      arrive();
    };
  }, [isPlaying, first, last, app, askOnTheWay, arrive, play]);
}

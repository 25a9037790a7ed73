import { useEffect } from 'react';
import { playInterval, playOn, startOfPlay } from '@/core/show/playback';
import type { DaySpan } from '@/core/show/window-step';
import { useActions, useApp, useFact } from '../app-context';

/** While playing, moves the window on over the days of the strip; at their end it stops, or begins again. */
export function usePlaying(shown: DaySpan | null): void {
  const isPlaying = useFact((state) => state.isPlaying);
  const mode = useFact((state) => state.view.arrangement.play);
  const speed = useFact((state) => state.view.arrangement.speed);
  const { app } = useApp();
  const { askOnTheWay, arrive, play } = useActions();
  const [first, last] = shown ?? [null, null];
  useEffect(() => {
    if (!isPlaying || first === null || last === null) return;
    const span: DaySpan = [first, last];
    const view = () => app.store.getState().view;
    const begin = (): void => {
      const { from, to } = view().query;
      const start = startOfPlay({ from, to }, mode, span);
      if (start.from !== from || start.to !== to) askOnTheWay(start);
    };
    begin();
    const timer = setInterval(() => {
      const next = playOn(view().query, mode, span);
      if (next) askOnTheWay(next);
      else if (view().arrangement.loop) begin();
      else play(false);
    }, playInterval(speed));
    return () => {
      clearInterval(timer);
      arrive();
    };
  }, [isPlaying, mode, speed, first, last, app, askOnTheWay, arrive, play]);
}

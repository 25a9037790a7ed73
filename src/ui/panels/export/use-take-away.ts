import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { say } from '@/core/words/say';
import { useApp } from '../../app-context';
import { useCanvas } from '../../canvas-context';
import type { Export } from './exports';

export type TakeAway = (wanted: Export, hasNotes?: boolean) => void;

/** Takes something away, and says so where that cannot be done. */
export function useTakeAway(): TakeAway {
  const { app, selectors, files } = useApp();
  const scheme = useComputedColorScheme('light');
  const canvas = useCanvas();
  return useMemo(
    () =>
      (wanted, hasNotes = false) =>
        void wanted.take({ app, selectors, files, canvas, scheme, hasNotes }).catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          app.actions.notify('trouble', say('This could not be saved: {error}.', { error: reason }));
        }),
    [app, selectors, files, canvas, scheme],
  );
}

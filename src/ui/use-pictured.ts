import { useEffect, useState } from 'react';
import type { Dataset } from '@/core/model/dataset';
import { useFact } from './app-context';

/** In a page that nobody sees no frame comes; what waits for one comes all the same. */
const PATIENCE_MS = 250;
const TURN_MS = 40;

/**
 * Whether the screen of the open dataset had its frame: what counts through the whole dataset waits for that, so that
 * the screen comes sooner, and neither holds up the page for long. Those with a later turn come each in a task of its own.
 */
export function usePictured(turn = 0): boolean {
  return useFramed(
    useFact((state) => state.opened?.dataset ?? null),
    turn,
  );
}

/** Whether the picture of the open dataset had its frame, in which its entities have their places. */
export function usePlacesPictured(): boolean {
  return useFramed(useFact((state) => (state.homes && state.opened?.dataset) ?? null));
}

function useFramed(dataset: Dataset | null, turn = 0): boolean {
  const [pictured, setPictured] = useState<Dataset | null>(null);
  useEffect(() => {
    if (dataset === null || dataset === pictured) return;
    const show = (): void => setPictured(dataset);
    let timer = setTimeout(show, PATIENCE_MS);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      // The picture is drawn in this frame or in the next one, and stands on the screen in the one behind it.
      timer = setTimeout(() =>
        requestAnimationFrame(() => requestAnimationFrame(() => (timer = setTimeout(show, turn * TURN_MS)))),
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [dataset, pictured, turn]);
  return dataset !== null && dataset === pictured;
}

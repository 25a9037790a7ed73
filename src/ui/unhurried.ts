import type { StoreApi } from 'zustand';

/** How long nothing must change before listeners hear of it, in milliseconds: long enough for a picture to be drawn first. */
const REST_MS = 90;
/** How long they wait at most while changes keep coming, unless said otherwise. */
const PATIENCE_MS = 400;

/**
 * A store whose listeners hear of a change when a moment has passed without another, and every so often while changes
 * keep coming: for what may lag behind while a window is dragged or played, so that the picture need not.
 */
export function unhurried<T>(store: StoreApi<T>, patience = PATIENCE_MS): StoreApi<T> {
  return {
    ...store,
    subscribe: (listener) => {
      let waitingSince: number | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const call = (): void => {
        waitingSince = null;
        listener(store.getState(), store.getState());
      };
      const stop = store.subscribe(() => {
        waitingSince ??= performance.now();
        clearTimeout(timer);
        timer = setTimeout(call, Math.min(REST_MS, waitingSince + patience - performance.now()));
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}

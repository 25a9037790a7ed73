import type { StoreApi } from 'zustand';

/** Shortest time between two calls, in milliseconds. */
const PAUSE_MS = 240;

/**
 * A store whose listeners hear of a change at once when changes are rare, but only every so often while they come all
 * the time: for what may lag behind while a window is dragged or played, so that the picture need not.
 */
export function unhurried<T>(store: StoreApi<T>): StoreApi<T> {
  return {
    ...store,
    subscribe: (listener) => {
      let last = -Infinity;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const call = (): void => {
        waiting = undefined;
        last = performance.now();
        listener(store.getState(), store.getState());
      };
      const stop = store.subscribe(() => {
        const wait = last + PAUSE_MS - performance.now();
        if (waiting === undefined) {
          if (wait <= 0) call();
          else waiting = setTimeout(call, wait);
        }
      });
      return () => {
        clearTimeout(waiting);
        stop();
      };
    },
  };
}

import type { App } from './app';
import { writeLink } from './permalink';

/** The address bar and the history of a browser, as far as a view needs them. */
export type AddressBar = {
  /** The query string, with or without `?`. */
  readonly read: () => string;
  /** Writes a query string: as a new entry of the history, or over the newest. */
  readonly write: (search: string, mode: 'push' | 'replace') => void;
  /** Calls back on Back and Forward; returns how to stop. */
  readonly onTravel: (listener: () => void) => () => void;
};

/** Browsers stop taking changes of the address when they come too fast (some at 100 in 30 seconds). */
const SHORTEST_PAUSE_MS = 350;

/**
 * Keeps the address and the view the same: a step of exploration is an entry of the history, the ways between
 * only change the newest entry, and Back or Forward bring the view of theirs. Returns how to stop.
 */
export function followAddress(app: App, bar: AddressBar): () => void {
  let { step: lastStep, view: lastView } = app.store.getState();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (mode: 'push' | 'replace'): void => {
    waiting = undefined;
    const search = writeLink(app.store.getState().view);
    if (search !== bar.read().replace(/^\?/, '')) bar.write(search, mode);
  };
  const stopWriting = app.store.subscribe(({ view, step, opened }) => {
    if (!opened || view === lastView) return;
    lastView = view;
    if (step === lastStep) {
      waiting ??= setTimeout(() => write('replace'), SHORTEST_PAUSE_MS);
      return;
    }
    lastStep = step;
    clearTimeout(waiting);
    write('push');
  });
  const stopTravelling = bar.onTravel(() => {
    clearTimeout(waiting);
    waiting = undefined;
    void app.actions.follow(bar.read());
  });
  return () => {
    clearTimeout(waiting);
    stopWriting();
    stopTravelling();
  };
}

import type { App } from './app';
import { writeLink } from './permalink';
import type { View } from './view';

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
/** To write the address takes a browser longer than a step of a drag may take: it is written when the drag rests, or after this. */
const LONGEST_WAIT_MS = 2000;
/** A new entry of the history keeps a browser busy for some milliseconds: in a drag the picture comes first. */
const AFTER_PICTURE_MS = 100;

/**
 * Keeps the address and the view the same: a step of exploration is an entry of the history, the ways between
 * only change the newest entry, and Back or Forward bring the view of theirs. Returns how to stop.
 */
export function followAddress(app: App, bar: AddressBar): () => void {
  let { step: lastStep, view: lastView } = app.store.getState();
  let written = bar.read();
  let pending: { readonly view: View; readonly mode: 'push' | 'replace' } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  const forget = (): void => {
    clearTimeout(timer);
    waitingSince = null;
    pending = null;
  };
  const write = (): void => {
    if (!pending) return;
    const { view, mode } = pending;
    forget();
    const search = writeLink(view);
    if (search !== bar.read().replace(/^\?/, '')) bar.write(search, mode);
    written = search;
  };
  const stopWriting = app.store.subscribe(({ view, step, isOnTheWay, opened }) => {
    if (!opened || view === lastView) return;
    lastView = view;
    if (step === lastStep) {
      pending = { view, mode: pending?.mode ?? 'replace' };
      waitingSince ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(write, Math.min(SHORTEST_PAUSE_MS, waitingSince + LONGEST_WAIT_MS - performance.now()));
      return;
    }
    lastStep = step;
    // Where the drag before this step ended.
    write();
    pending = { view, mode: 'push' };
    if (isOnTheWay) timer = setTimeout(write, AFTER_PICTURE_MS);
    else write();
  });
  const stopTravelling = bar.onTravel(() => {
    // Who goes back from a step that has no entry yet means the entry that the browser has just left.
    const left = pending?.mode === 'push' ? written : null;
    forget();
    if (left !== null) bar.write(left.replace(/^\?/, ''), 'push');
    written = bar.read();
    void app.actions.follow(written);
  });
  return () => {
    forget();
    stopWriting();
    stopTravelling();
  };
}

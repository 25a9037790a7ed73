const KEY = 'entente-settings';

/** What this browser keeps at hand, read before anything is shown. Where it keeps nothing (a private window, a sandboxed frame) all is as usual. */
export const browserSettings = {
  read: (): unknown => {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? 'null');
    } catch {
      return null;
    }
  },
  write: (settings: unknown): void => {
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
      // It holds as long as the page.
    }
  },
};

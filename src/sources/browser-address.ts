/** The browser's own address bar: the query string holds the view, the path stays as it is. */
export const browserAddress = {
  read: (): string => location.search,
  write: (search: string, mode: 'push' | 'replace'): void => {
    const address = search === '' ? location.pathname : `?${search}`;
    try {
      if (mode === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // In a frame whose address is not its own the view goes on without one.
    }
  },
  onTravel: (listener: () => void): (() => void) => {
    addEventListener('popstate', listener);
    return () => removeEventListener('popstate', listener);
  },
};

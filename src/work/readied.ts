import type { StartedDesk } from './client';

/**
 * Starts desks, the next one as soon as the one before has done all that opening asks of it: a thread takes a moment to
 * start, which then nobody waits for.
 */
export function readied(start: () => StartedDesk): () => StartedDesk {
  let next: StartedDesk | null = null;
  return () => {
    const started = next?.isSound() === true ? next : start();
    next = null;
    const prepareSearch = async (): Promise<void> => {
      await started.desk.prepareSearch();
      next ??= start();
    };
    return { ...started, desk: { ...started.desk, prepareSearch } };
  };
}

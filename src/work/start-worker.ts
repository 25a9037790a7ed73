/** Starts the desk's thread from a file of its own. */
export function startWorker(): Worker {
  return new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
}

import { startHere } from './start-here';

/** Starts the desk's thread from a file of its own; in a sandboxed frame, whose origin is none, no file is. */
export function startWorker(): Worker {
  if (window.origin === 'null') return startHere();
  return new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
}

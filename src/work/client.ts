import { wrap } from 'comlink';
import type { Desk } from './desk';

/** The desk as seen from the page: every answer is a promise. */
export type RemoteDesk = {
  readonly [Job in keyof Desk]: (...args: Parameters<Desk[Job]>) => Promise<Awaited<ReturnType<Desk[Job]>>>;
};

/** Starts a desk in a thread of its own. */
export function startDesk(): RemoteDesk {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
  return wrap<Desk>(worker);
}

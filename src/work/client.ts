import { proxy, wrap } from 'comlink';
import type { Desk } from './desk';
import type { SlicedDesk } from './slices';
import { openJoined } from './slices';
import { startWorker } from './start-worker';

/** The desk as seen from the page: every answer is a promise. */
export type RemoteDesk = {
  readonly [Job in keyof Desk]: (...args: Parameters<Desk[Job]>) => Promise<Awaited<ReturnType<Desk[Job]>>>;
};

/** A desk at work in a thread of its own, until it is ended: even in the midst of a job. */
export type StartedDesk = {
  readonly desk: RemoteDesk;
  readonly end: () => void;
  /** False when it was ended, or when its code could not be loaded. */
  readonly isSound: () => boolean;
};

/** Starts a desk in a thread of its own. Whoever waits for it is told when it ends, or when its code could not be loaded. */
export function startDesk(): StartedDesk {
  const worker = startWorker();
  const far = wrap<SlicedDesk>(worker);
  let breakOff: ((reason: Error) => void) | undefined;
  const broken = new Promise<never>((_, reject) => {
    breakOff = reject;
  });
  let isSound = true;
  broken.catch(() => (isSound = false));
  worker.addEventListener('error', ({ message }) => breakOff?.(new Error(message || 'its code could not be loaded')));
  const answered = <T>(answer: Promise<T>): Promise<T> => Promise.race([broken, answer]);
  const desk: RemoteDesk = {
    open: (request, onPhase) => answered(openJoined(far, request, onPhase && proxy(onPhase))),
    layout: (layoutId, from, onStep) => answered(far.layout(layoutId, from, onStep && proxy(onStep))),
    stopLayout: () => answered(far.stopLayout()),
    communities: () => answered(far.communities()),
    measure: (rows, ids) => answered(far.measure(rows, ids)),
    write: (order) => answered(far.write(order)),
    formats: () => answered(far.formats()),
    prepareSearch: () => answered(far.prepareSearch()),
    search: (text, limit, language) => answered(far.search(text, limit, language)),
  };
  const end = (): void => {
    worker.terminate();
    breakOff?.(new Error('it was ended'));
  };
  return { desk, end, isSound: () => isSound };
}

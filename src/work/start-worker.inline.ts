import DeskWorker from './desk.worker?worker&inline';

/** Starts the desk's thread from what the page itself holds: a file that stands alone has no others beside it. */
export function startWorker(): Worker {
  return new DeskWorker();
}

import { expose } from 'comlink';
import { createDesk } from './desk';
import { sliced } from './slices';

/** Puts a new desk to work behind a port. */
export function exposeDesk(port: MessagePort): void {
  expose(sliced(createDesk()), port);
}

import type { UseStore } from 'idb-keyval';
import { createStore, get, update } from 'idb-keyval';

let opened: UseStore | undefined;

/** Opened when it is first asked for: in a sandboxed frame the mere asking throws. */
function shelf(): UseStore {
  opened ??= createStore('entente', 'workspaces');
  return opened;
}

/**
 * What this browser keeps, by key. Both reject where a browser keeps nothing (a private window, a sandboxed frame).
 * A change is made to what is stored at that moment, in one transaction, so that two tabs lose nothing of each other.
 */
export const browserStore = {
  read: async (key: string): Promise<unknown> => get<unknown>(key, shelf()),
  change: async (key: string, edit: (stored: unknown) => unknown): Promise<void> => update<unknown>(key, edit, shelf()),
};

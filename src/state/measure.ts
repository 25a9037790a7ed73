import { say } from '@/core/words/say';
import type { Subgraph } from '@/core/query/answer';
import type { RemoteDesk } from '@/work/client';
import type { StoreApi } from 'zustand/vanilla';
import type { State } from './state';

type MeasureDeps = {
  readonly desk: () => RemoteDesk;
  readonly notify: (tone: 'info' | 'trouble', text: string) => void;
};

/** Has the desk say what measures say of a subgraph of the open dataset. */
export function createMeasuring({ getState: get, setState: set }: StoreApi<State>, { desk, notify }: MeasureDeps) {
  return async (subgraph: Subgraph, ids: readonly string[]): Promise<void> => {
    const { opened } = get();
    const { entities, relationships } = subgraph;
    const isStill = (): boolean => get().opened?.dataset === opened?.dataset;
    const values = await desk()
      .measure({ entities, relationships }, ids)
      .catch((error: unknown) => {
        if (isStill())
          notify(
            'trouble',
            say('The measures could not be computed: {reason}. The rest works as before.', { reason: String(error) }),
          );
        return Object.fromEntries(ids.map((id) => [id, null]));
      });
    if (isStill()) set({ measured: { subgraph, values } });
  };
}

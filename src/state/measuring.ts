import { measureOf } from '@/core/show/paint';
import type { App } from './app';
import type { Selectors } from './select';
import type { State } from './state';

/** A window that is being dragged is not measured at every step: only when it has stood for so long. */
const SETTLED_MS = 160;

/** Ids of the measures that the screen shows now. */
export function wantedMeasures({ view, measuring }: State): readonly string[] {
  const { colour, size, columns, view: tab } = view.arrangement;
  const ids = [colour, size, ...(tab === 'table' ? columns : []), ...measuring];
  return [...new Set(ids)].filter((id) => measureOf(id) !== null);
}

/** Has what the screen shows measured, whenever the answer to the query is another one. Returns how to stop. */
export function followMeasures(app: App, selectors: Selectors): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  const lacking = (): readonly string[] => {
    const state = app.store.getState();
    const ids = wantedMeasures(state);
    const { measured } = state;
    if (!measured || measured.subgraph !== selectors.subgraph(state)) return ids;
    return ids.filter((id) => !Object.hasOwn(measured.values, id));
  };
  const work = async (): Promise<void> => {
    const subgraph = selectors.subgraph(app.store.getState());
    if (!subgraph || lacking().length === 0) return;
    isBusy = true;
    try {
      await app.actions.measure(subgraph, wantedMeasures(app.store.getState()));
    } finally {
      isBusy = false;
    }
    look();
  };
  const look = (): void => {
    clearTimeout(timer);
    if (!isBusy && lacking().length > 0) timer = setTimeout(() => void work(), SETTLED_MS);
  };
  look();
  const stop = app.store.subscribe((state, before) => {
    if (state.view !== before.view || state.opened !== before.opened || state.measuring !== before.measuring) look();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

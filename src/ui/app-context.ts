import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { App } from '@/state/app';
import type { Loaded } from '@/state/opening';
import type { Selectors } from '@/state/select';
import type { Opened, State } from '@/state/state';
import { unhurried } from './unhurried';

/** Files from the person's disk and to it. */
export type Files = {
  /** The bytes of files; at most as many as the limit, raised for files that the person trusts. */
  readonly readFiles: (files: readonly File[], isTrusted: boolean) => Promise<Loaded>;
  /** The app as one file with a dataset, by the name that its view has for it, and a view in it. */
  readonly enclose: (data: string, view: string, file: string, title: string) => Promise<Blob>;
  readonly saveFile: (name: string, content: Blob) => void;
};

/** What every component may reach: the app, what is computed from its state, and the way to files. */
export type Surroundings = {
  readonly app: App;
  readonly selectors: Selectors;
  readonly files: Files;
  /** Has the browser keep the app for when there is no network; tells of each new version, with the way to change to it. */
  readonly keepOffline: (tell: (text: string, renew: () => void) => void) => Promise<void>;
};

export const AppContext = createContext<Surroundings | null>(null);

function useSurroundings(): Surroundings {
  const surroundings = use(AppContext);
  if (!surroundings) throw new Error('A component of Entente stands outside its AppContext');
  return surroundings;
}

/** Everything a person can do. */
export function useActions(): App['actions'] {
  return useSurroundings().app.actions;
}

/** Everything a person can do with their own names and notes. */
export function useOwn(): App['own'] {
  return useSurroundings().app.own;
}

/** The app itself, for what must follow the store outside React's rendering (the canvas). */
export function useApp(): Surroundings {
  return useSurroundings();
}

/** A fact of the state; renders again when it changes. */
export function useFact<T>(pick: (state: State) => T): T {
  return useStore(useSurroundings().app.store, pick);
}

/** Something computed from the state; renders again when it is another object. */
export function useComputed<K extends keyof Selectors>(name: K): ReturnType<Selectors[K]> {
  const { app, selectors } = useSurroundings();
  return useStore(app.store, (state) => selectors[name](state) as ReturnType<Selectors[K]>);
}

/** How long a list of what is drawn waits at most while a window is dragged: nobody can read it meanwhile, in milliseconds. */
const LIST_PATIENCE_MS = 3000;

const lateStore = onceFor((app) => unhurried(app.store));
const listStore = onceFor((app) => unhurried(app.store, LIST_PATIENCE_MS));

function onceFor(make: (app: App) => App['store']): (app: App) => App['store'] {
  const stores = new WeakMap<App, App['store']>();
  return (app) => {
    const store = stores.get(app) ?? make(app);
    stores.set(app, store);
    return store;
  };
}

/** As `useFact`, for what may lag behind while a window is dragged. */
export function useLateFact<T>(pick: (state: State) => T): T {
  return useStore(lateStore(useSurroundings().app), pick);
}

/** As `useComputed`, for what may lag behind while a window is dragged. */
export function useLateComputed<K extends keyof Selectors>(name: K): ReturnType<Selectors[K]> {
  const { app, selectors } = useSurroundings();
  return useStore(lateStore(app), (state) => selectors[name](state) as ReturnType<Selectors[K]>);
}

/** What the picture shows, for a list of it, which comes when a window that is dragged rests. */
export function useListedScene(): ReturnType<Selectors['scene']> {
  const { app, selectors } = useSurroundings();
  return useStore(listStore(app), selectors.scene);
}

/** The open dataset; only for components that stand where one is open. */
export function useOpened(): Opened {
  const opened = useFact((state) => state.opened);
  if (!opened) throw new Error('This part of the screen needs an open dataset');
  return opened;
}

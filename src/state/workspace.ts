import { say, word } from '@/core/words/say';
import type { StoreApi } from 'zustand/vanilla';
import type { KeptWorkspace, NamedView, Note, NoteTarget, Workspace } from '@/core/model/workspace';
import {
  EMPTY_WORKSPACE,
  LONGEST_LINK,
  LONGEST_NAME,
  LONGEST_NOTE,
  mergeWorkspaces,
  MOST_EARLIER,
  readKept,
  withItem,
} from '@/core/model/workspace';
import { writeLink } from './permalink';
import type { State } from './state';

/** Where workspaces are kept, by the id of their dataset. Rejects where nothing can be kept. */
export type WorkspaceStore = {
  readonly read: (key: string) => Promise<unknown>;
  /** Replaces what is stored at that moment by what an edit makes of it. */
  readonly change: (key: string, edit: (stored: unknown) => unknown) => Promise<void>;
};

/** A store that lasts as long as the page. */
export function pageStore(): WorkspaceStore {
  const kept = new Map<string, unknown>();
  return {
    read: (key) => Promise.resolve(kept.get(key)),
    change: (key, edit) => Promise.resolve(void kept.set(key, edit(kept.get(key)))),
  };
}

export type WorkspaceDeps = {
  readonly store: WorkspaceStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly notify: (text: string) => void;
};

type Edit = (workspace: KeptWorkspace) => KeptWorkspace;

/** How long the steps wait before they are kept: a drag is written once. */
const PAUSE_MS = 1000;

const NOT_KEPT = word(
  'This browser keeps nothing for this page, so your names and notes last until you leave. Export keeps them in a file.',
);

/** Named views and notes of the open dataset: on the screen, and in the browser as far as it keeps anything. */
export function createWorkspace({ getState: get, setState: set }: StoreApi<State>, deps: WorkspaceDeps) {
  const { store, now, notify } = deps;
  let count = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let before: KeptWorkspace['earlier'] = [];

  const date = (): string => new Date(now()).toISOString();
  const newId = (): string =>
    `${now().toString(36)}-${(++count).toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const isShownAlone = (): boolean => get().view.arrangement.embed;

  /** On the screen at once; in the browser on top of what other tabs have put there meanwhile. */
  async function change(edit: Edit): Promise<void> {
    const { opened, workspace } = get();
    if (!opened || isShownAlone()) return;
    set({ workspace: edit(workspace) });
    try {
      await store.change(opened.dataset.id, (stored) => edit(readKept(stored)));
    } catch {
      notify(say(NOT_KEPT));
    }
  }

  /** Brings what the browser has of the dataset that was opened, and beside it what its file brought. */
  async function load(brought: Workspace | undefined): Promise<void> {
    clearTimeout(waiting);
    set({ workspace: brought ? mergeWorkspaces(EMPTY_WORKSPACE, brought) : EMPTY_WORKSPACE });
    const { opened } = get();
    before = [];
    if (!opened || isShownAlone()) return;
    const stored = await store.read(opened.dataset.id).then(readKept, () => EMPTY_WORKSPACE);
    if (get().opened?.dataset !== opened.dataset) return;
    before = stored.earlier;
    set({ workspace: mergeWorkspaces(stored, get().workspace) });
    const isNews = brought !== undefined && brought.views.length + brought.notes.length > 0;
    if (isNews) await change((workspace) => mergeWorkspaces(workspace, brought));
  }

  /** Keeps the last steps of this visit before those of earlier ones; a browser that keeps nothing says nothing. */
  function keepSteps(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const { opened, history } = get();
      if (!opened || isShownAlone()) return;
      const steps = history.moments
        .toReversed()
        .map(({ words, view }) => ({ words, view: writeLink(view), date: date() }));
      const earlier = [...steps, ...before].filter(({ view }) => view.length <= LONGEST_LINK).slice(0, MOST_EARLIER);
      store.change(opened.dataset.id, (stored) => ({ ...readKept(stored), earlier })).catch(() => undefined);
    }, PAUSE_MS);
  }

  const actions = {
    /** Gives what is seen now a name, under which it can be returned to. */
    nameView: (name: string) => {
      const view = writeLink(get().view);
      const short = name.trim().slice(0, LONGEST_NAME);
      if (short === '') return;
      if (view.length > LONGEST_LINK) {
        notify(say('This view is too large to be kept: too much was moved or hidden by hand.'));
        return;
      }
      const named = { id: newId(), name: short, view, changed: date() };
      void change((all) => ({ ...all, views: withItem(all.views, named) }));
    },
    renameView: (id: string, name: string) => {
      const named = get().workspace.views.find((one) => one.id === id);
      const short = name.trim().slice(0, LONGEST_NAME);
      if (!named || short === '') return;
      void change((all) => ({ ...all, views: withItem(all.views, { ...named, name: short, changed: date() }) }));
    },
    /** Puts back a named view that was removed. */
    putView: (view: NamedView) =>
      void change((all) => ({ ...all, views: withItem(all.views, { ...view, changed: date() }) })),
    removeView: (id: string) => void change((all) => ({ ...all, views: all.views.filter((one) => one.id !== id) })),
    /** Writes a note, and says under which id. */
    addNote: (target: NoteTarget, text: string): string => {
      const note: Note = { id: newId(), text: text.slice(0, LONGEST_NOTE), target, created: date(), changed: date() };
      void change((all) => ({ ...all, notes: withItem(all.notes, note) }));
      return note.id;
    },
    /** Changes a note, or puts back one that was removed. */
    putNote: (note: Note) => {
      const changed = { ...note, text: note.text.slice(0, LONGEST_NOTE), changed: date() };
      void change((all) => ({ ...all, notes: withItem(all.notes, changed) }));
    },
    removeNote: (id: string) => void change((all) => ({ ...all, notes: all.notes.filter((one) => one.id !== id) })),
  };

  return { load, keepSteps, actions };
}

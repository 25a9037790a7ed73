import type { Problem } from '@/core/model/problem';
import type { Dataset } from '@/core/model/dataset';
import { lift } from '@/core/query/explain';
import type { Subgraph } from '@/core/query/answer';
import type { Query } from '@/core/query/filters';
import { EVERYTHING } from '@/core/query/filters';
import type { Point } from '@/core/show/scene';
import type { Hit } from '@/core/search/search';
import type { RemoteDesk } from '@/work/client';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { withHidden, withToggledExpansion, withToggledSelection } from './changes';
import { refusal, staysOpen } from './opening-words';
import { readLink } from './permalink';
import type { Opened, State } from './state';
import { pruneView, viewOfStep } from './story';
import type { Arrangement, View } from './view';
import { DEFAULT_VIEW } from './view';

/** Text of a dataset, or a sentence saying why it could not be had. */
export type Loaded = { readonly text: string } | { readonly trouble: string };

export type Deps = {
  readonly desk: RemoteDesk;
  /** Fetches a dataset by the `data` of a link. */
  readonly load: (data: string) => Promise<Loaded>;
};

export type App = ReturnType<typeof createApp>;

const PAST_LIMIT = 200;

/** One Entente: its store, and everything a person can do to it, in the person's words. */
export function createApp({ desk, load }: Deps) {
  const store: StoreApi<State> = createStore<State>(() => ({
    view: DEFAULT_VIEW,
    opened: null,
    opening: null,
    notices: [],
    focus: [],
    isPlaying: false,
    measured: null,
    measuring: [],
    past: [],
    future: [],
    step: 0,
  }));
  const { getState: get, setState: set } = store;
  let noticeCount = 0;
  let opening = 0;
  let isGliding = false;

  /** One step of exploration: what was is kept for Undo and Back. */
  function step(view: View): void {
    isGliding = false;
    const { view: before, past, step } = get();
    if (view === before) return;
    set({ view, past: [...past, before].slice(-PAST_LIMIT), future: [], step: step + 1 });
  }

  /** A change that is one of many in a drag: the first is a step, the rest belong to it. */
  function glide(view: View): void {
    if (isGliding) set({ view });
    else {
      step(view);
      isGliding = true;
    }
  }

  function arranged(change: Partial<Arrangement>): View {
    const { view } = get();
    return { ...view, arrangement: { ...view.arrangement, ...change } };
  }

  function asked(change: Partial<Query>): View {
    const { view } = get();
    return { ...view, query: { ...view.query, ...change } };
  }

  function notify(tone: 'info' | 'trouble', text: string, problems?: readonly Problem[]): void {
    const notice = { id: ++noticeCount, tone, text, ...(problems ? { problems } : {}) };
    set({ notices: [...get().notices.filter((one) => one.text !== text), notice] });
  }

  /** Reads a text and, if it is sound, shows it; otherwise says what is wrong and leaves everything as it was. */
  async function openText(text: string, view: View, name: string): Promise<boolean> {
    const ticket = ++opening;
    set({ opening: name });
    try {
      const result = await desk.open(text);
      if ('problems' in result) {
        if (ticket === opening) notify('trouble', refusal(name, result.problems.length, get().opened), result.problems);
        return false;
      }
      const { view: pruned, notices } = pruneView(view, result.dataset);
      const homes = await desk.layout(pruned.arrangement.layout);
      const communities = pruned.arrangement.group === 'community' ? await desk.communities() : null;
      if (ticket !== opening) return false;
      settle({ dataset: result.dataset, homes, communities }, pruned);
      for (const sentence of notices) notify('info', sentence);
      void desk.prepareSearch();
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify(
        'trouble',
        `“${name}” was not opened: Entente itself failed while reading it (${reason}).${staysOpen(get().opened)}`,
      );
      return false;
    } finally {
      if (ticket === opening) set({ opening: null });
    }
  }

  function settle(opened: Opened, view: View): void {
    const isFirst = get().opened === null;
    set({ opened, focus: [], isPlaying: false, measured: null });
    if (isFirst) set({ view });
    else step(view);
  }

  /** Opens the dataset a view names, by its id or address. */
  async function open(view: View): Promise<boolean> {
    const ticket = ++opening;
    set({ opening: view.data });
    const loaded = await load(view.data);
    if (ticket !== opening) return false;
    if ('text' in loaded) return openText(loaded.text, view, view.data);
    set({ opening: null });
    notify('trouble', loaded.trouble);
    return false;
  }

  const actions = {
    /** Shows what a link says: at the start, and on Back and Forward. */
    async follow(search: string): Promise<void> {
      set({ isPlaying: false });
      const { view, notices } = readLink(search);
      for (const sentence of notices) notify('info', sentence);
      const { opened, view: current } = get();
      if (!opened || view.data !== current.data) {
        await open(view);
        return;
      }
      const pruned = pruneView(view, opened.dataset);
      for (const sentence of pruned.notices) notify('info', sentence);
      await rearrange(pruned.view);
    },
    /** Opens a file that the person gave; the name is what the screen calls it. */
    openFile: (text: string, name: string) =>
      openText(text, { ...DEFAULT_VIEW, data: name, arrangement: keptLooks(get().view.arrangement) }, name),
    openData: (data: string) => open({ ...DEFAULT_VIEW, data, arrangement: keptLooks(get().view.arrangement) }),
    ask: (change: Partial<Query>) => step(asked(change)),
    /** Asks while something is being dragged or played. */
    askOnTheWay: (change: Partial<Query>) => glide(asked(change)),
    /** The drag is over: what comes next is a new step. */
    arrive: () => {
      isGliding = false;
    },
    lift: (filterId: string) => step({ ...get().view, query: lift(get().view.query, filterId) }),
    liftAll: () => step({ ...get().view, query: EVERYTHING }),
    select: (select: readonly string[]) => {
      if (select.join('\n') !== get().view.arrangement.select.join('\n')) step(arranged({ select }));
    },
    /** Adds to the selection, or takes away from it. */
    toggleSelected: (id: string) => step(withToggledSelection(get().view, dataset(), id)),
    /** Opens an entity's hidden neighbours, or closes them again; opens a group. */
    toggleExpanded: (id: string) => step(withToggledExpansion(get().view, dataset(), id)),
    hide: (ids: readonly string[]) => step(withHidden(get().view, dataset(), ids)),
    place: (id: string, point: Point) => step(arranged({ pin: { ...get().view.arrangement.pin, [id]: point } })),
    unpinAll: () => step(arranged({ pin: {} })),
    arrange: (change: Partial<Arrangement>) => void rearrange(arranged(change)),
    /** Shows a step of a story of the open dataset, from 1. */
    goToStep: (story: string, step: number) => {
      const { opened, view } = get();
      if (opened) void rearrange(viewOfStep(opened.dataset, view, story, step));
    },
    /** Ends the story and keeps what it showed. */
    leaveStory: () => step(arranged({ story: '', storyStep: 0 })),
    focus: (focus: readonly string[]) => {
      if (focus.join('\n') !== get().focus.join('\n')) set({ focus });
    },
    /** Looks at measures besides those of the view, or no longer. */
    lookAtMeasures: (measuring: readonly string[]) => set({ measuring }),
    /** Has a subgraph of the open dataset measured. */
    async measure(subgraph: Subgraph, ids: readonly string[]): Promise<void> {
      const { opened } = get();
      const { entities, relationships } = subgraph;
      const values = await desk.measure({ entities, relationships }, ids).catch((error: unknown) => {
        notify('trouble', `The measures could not be computed: ${String(error)}. The rest works as before.`);
        return Object.fromEntries(ids.map((id) => [id, null]));
      });
      if (get().opened?.dataset === opened?.dataset) set({ measured: { subgraph, values } });
    },
    play: (isPlaying: boolean) => set({ isPlaying }),
    undo: () => void travel('past', 'future'),
    redo: () => void travel('future', 'past'),
    notify,
    dismiss: (id: number) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    search: (text: string, limit: number): Promise<readonly Hit[]> => desk.search(text, limit),
  };

  /** Takes on a view of the open dataset. */
  async function rearrange(view: View): Promise<void> {
    await furnish(view);
    step(view);
  }

  /** What a view needs besides the dataset: entities move only when the layout itself is another one. */
  async function furnish({ arrangement }: View): Promise<void> {
    const { opened, view: before } = get();
    if (!opened) return;
    const isMoving = arrangement.layout !== before.arrangement.layout;
    const isGrouping = arrangement.group === 'community' && opened.communities === null;
    if (!isMoving && !isGrouping) return;
    const homes = isMoving ? await desk.layout(arrangement.layout) : opened.homes;
    const communities = isGrouping ? await desk.communities() : opened.communities;
    if (get().opened?.dataset === opened.dataset) set({ opened: { ...opened, homes, communities } });
  }

  async function travel(from: 'past' | 'future', to: 'past' | 'future'): Promise<void> {
    const view = get()[from].at(-1);
    if (!view || view.data !== get().view.data) return;
    await furnish(view);
    isGliding = false;
    const state = get();
    const moved = { [from]: state[from].slice(0, -1), [to]: [...state[to], state.view] };
    set({ view, step: state.step + 1, isPlaying: false, ...moved });
  }

  function dataset(): Dataset | undefined {
    return get().opened?.dataset;
  }

  return { store, actions };
}

/** What of an arrangement outlives a change of dataset. */
function keptLooks({ theme }: Arrangement): Arrangement {
  return { ...DEFAULT_VIEW.arrangement, theme };
}

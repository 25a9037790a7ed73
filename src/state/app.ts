import { language, say } from '@/core/words/say';
import type { Dataset } from '@/core/model/dataset';
import { lift } from '@/core/query/explain';
import type { Query } from '@/core/query/filters';
import { EVERYTHING } from '@/core/query/filters';
import type { Point } from '@/core/show/point';
import type { Found } from '@/core/search/search';
import type { OpenRequest, WriteOrder } from '@/work/desk';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { drawingAll, withHidden, withToggledExpansion, withToggledSelection } from './changes';
import { createArranging } from './arranging';
import { openedWords } from './describe-step';
import { firstState, NEWLY_OPENED } from './first-state';
import type { Moment } from './history';
import { beginHistory, momentAfter, momentBefore, momentOf } from './history';
import { keptLooks, viewKept } from './kept-view';
import type { OpeningDeps, Said } from './opening';
import { createOpening } from './opening';
import { createMeasuring } from './measure';
import { readLink } from './permalink';
import type { NewNotice, Opened, State } from './state';
import { createKeeping } from './keeping';
import type { SettingsStore } from './settings';
import { pageSettings, readSettings } from './settings';
import { createSpeaking } from './speaking';
import { shared } from './share';
import type { Speak } from './speaking';
import { createSteps } from './steps';
import { pruneView, viewOfStep } from './story';
import type { Arrangement, View } from './view';
import { DEFAULT_VIEW } from './view';
import type { WorkspaceStore } from './workspace';
import { createWorkspace, pageStore } from './workspace';

export type Deps = Pick<OpeningDeps, 'startDesk' | 'load'> & {
  /** Where named views and notes are kept; without it they last as long as the page. */
  readonly workspaces?: WorkspaceStore;
  /** Where settings are kept; without it they last as long as the page. */
  readonly settings?: SettingsStore;
  /** Languages that the person reads, the best first. */
  readonly preferred?: readonly string[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Waits until what was just shown is drawn and the page is free again; without it that is at once. */
  readonly whenRested?: () => Promise<void>;
};

export type App = ReturnType<typeof createApp>;

/** One Entente: its store, and everything a person can do to it, in the person's words. */
export function createApp(deps: Deps) {
  const {
    startDesk,
    load,
    workspaces = pageStore(),
    settings: kept = pageSettings(),
    preferred = [],
    now = Date.now,
    whenRested = () => Promise.resolve(),
  } = deps;
  const store: StoreApi<State> = createStore<State>(() => firstState(readSettings(kept.read())));
  const { getState: get, setState: set } = store;
  let noticeCount = 0;

  const { step, glide, goTo, momentShowing, arrive } = createSteps(store);
  const own = createWorkspace(store, { store: workspaces, now, notify: (text) => notify('info', text) });
  store.subscribe((state, before) => {
    if (state.history !== before.history && state.opened === before.opened) own.keepSteps();
  });

  function arranged(change: Partial<Arrangement>): View {
    const { view } = get();
    return { ...view, arrangement: { ...view.arrangement, ...change } };
  }

  function asked(change: Partial<Query>): View {
    const { view } = get();
    return { ...view, query: { ...view.query, ...change } };
  }

  function tell(notice: NewNotice): void {
    const others = get().notices.filter((one) => one.text !== notice.text);
    set({ notices: [...others, { id: ++noticeCount, ...notice }] });
  }

  function notify(tone: 'info' | 'trouble', text: string): void {
    tell({ tone, text });
  }

  function settle(opened: Opened, view: View): void {
    const { opened: before, step: count } = get();
    arrive();
    // The steps in another dataset are none of this one's: Back and the list of earlier views still lead to them.
    const history = beginHistory(view, openedWords(opened.dataset));
    set({ ...NEWLY_OPENED, opened, view, history, step: before === null ? count : count + 1 });
  }

  const { open, openFiles, reread, cancel, answerTable, desk } = createOpening(store, {
    startDesk,
    load,
    notify: tell,
    settle: (opened, view, workspace) => {
      settle(opened, view);
      void own.load(workspace);
      return placeFirst(view);
    },
  });

  const speakAsked = createSpeaking({ preferred, notify });
  const speak: Speak = (tag) => speakAsked(tag || get().settings.lang);
  const { placeFirst, furnish, arrangeAgain } = createArranging(store, { desk, speak, notify, whenRested });

  const actions = {
    /** Shows what a link says: at the start, and on Back and Forward. */
    async follow(search: string): Promise<void> {
      set({ isPlaying: false });
      const { view } = readLink(search);
      const speaking = speak(view.arrangement.lang);
      if (speaking) await speaking;
      // What is wrong with the link is told in the language that it asks for.
      for (const sentence of readLink(search).notices) notify('info', sentence);
      const { opened, view: current } = get();
      if (!opened || view.data !== current.data) {
        await open(view);
        return;
      }
      const pruned = pruneView(view, opened.dataset);
      for (const sentence of pruned.notices) notify('info', sentence);
      const known = momentShowing(pruned.view);
      if (known === null) await rearrange(() => shared(pruned.view, get().view));
      else await travel(momentOf(get().history, known));
    },
    /** Opens files that the person gave, as one dataset; the screen calls it by the name of the first, and says how many more. */
    openFiles: (files: OpenRequest['files'], said: Said = {}) => {
      const name = files[0]?.name ?? '';
      return openFiles(
        files,
        { ...DEFAULT_VIEW, data: name, arrangement: keptLooks(get().view.arrangement) },
        files.length > 1 ? say('{name} and {count} more', { name, count: files.length - 1 }) : name,
        said,
      );
    },
    openData: (data: string) => open({ ...DEFAULT_VIEW, data, arrangement: keptLooks(get().view.arrangement) }),
    cancelOpening: cancel,
    answerTable,
    /** Reads what is open once more: in other letters, or with higher limits. */
    reread,
    ask: (change: Partial<Query>) => step(asked(change)),
    /** Asks while something is being dragged or played. */
    askOnTheWay: (change: Partial<Query>) => glide(asked(change)),
    arrive,
    lift: (filterId: string) => step({ ...get().view, query: lift(get().view.query, filterId) }),
    liftAll: () => step({ ...get().view, query: EVERYTHING }),
    select: (select: readonly string[]) => {
      if (select.join('\n') !== get().view.arrangement.select.join('\n')) step(arranged({ select }));
      else set({ again: get().again + 1 });
    },
    /** Adds to the selection, or takes away from it. */
    toggleSelected: (id: string) => step(withToggledSelection(get().view, dataset(), id)),
    /** Opens an entity's hidden neighbours, or closes them again; opens a group. */
    toggleExpanded: (id: string) => step(withToggledExpansion(get().view, dataset(), id)),
    hide: (ids: readonly string[]) => step(withHidden(get().view, dataset(), ids)),
    place: (id: string, point: Point) => step(arranged({ pin: { ...get().view.arrangement.pin, [id]: point } })),
    unpinAll: () => step(arranged({ pin: {} })),
    arrange,
    /** Changes settings, for this browser and instead of what the link names. */
    keep: createKeeping(store, { kept, speak: speakAsked, arrange }),
    /** Draws everything that passes the filters: so many entities. */
    drawAll: (count: number) => void rearrange(() => arranged(drawingAll(get().view, count))),
    /** Lets the layout go on from what is on the screen; what was placed by hand stays. */
    arrangeAgain,
    /** Ends the layout at work: what stands on the screen is kept. */
    stopArranging: () => void desk().stopLayout(),
    /** Shows a step of a story of the open dataset, from 1. */
    goToStep: (story: string, step: number) => {
      const { opened, view } = get();
      if (opened) void rearrange(() => viewOfStep(opened.dataset, view, story, step));
    },
    /** Ends the story and keeps what it showed. */
    leaveStory: () => step(arranged({ story: '', storyStep: 0 })),
    focus: (focus: readonly string[]) => {
      if (focus.join('\n') !== get().focus.join('\n')) set({ focus });
    },
    /** Goes through the ties of an entity or a group; null ends it. */
    walkFrom: (walking: string | null) => set({ walking }),
    /** Says something to those who hear the screen, and shows it to nobody. */
    announce: (spoken: string) => set({ spoken }),
    focusPath: (pathFocus: number | null) => set({ pathFocus }),
    /** Begins to write a note at a point of the picture; null gives it up. */
    draft: (draft: Point | null) => set({ draft }),
    /** Looks at measures besides those of the view, or no longer. */
    lookAtMeasures: (measuring: readonly string[]) => set({ measuring }),
    /** Has a subgraph of the open dataset measured. */
    measure: createMeasuring(store, { desk, notify }),
    play: (isPlaying: boolean) => set({ isPlaying }),
    undo: () => void travel(momentBefore(get().history)),
    redo: () => void travel(momentAfter(get().history)),
    returnTo: (id: number) => void travel(momentOf(get().history, id)),
    /** Shows what the query of a link says, as a step: a named view, or one of an earlier visit. */
    revisit: (link: string) => {
      const { opened, view } = get();
      if (!opened) return;
      const kept = viewKept(link, view, opened.dataset);
      for (const sentence of kept.notices) notify('info', sentence);
      void rearrange(() => kept.view);
    },
    notify,
    /** Tells the person something, with what they may do about it. */
    tell,
    dismiss: (id: number) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    /** The open dataset, or what the filters leave of it, in a format. */
    write: (order: WriteOrder) => desk().write({ ...order, language: language() }),
    /** Finds out in which formats data can be written: their code comes with the answer. */
    learnFormats: async (): Promise<void> => {
      if (get().formats.length === 0) set({ formats: await desk().formats() });
    },
    /** Gets the search ready, so that the first answer is quick. */
    prepareSearch: (): Promise<void> => desk().prepareSearch(),
    search: (text: string, limit: number): Promise<Found> => desk().search(text, limit, language()),
  };

  function arrange(change: Partial<Arrangement>): void {
    void rearrange(() => arranged(change));
  }

  /** Takes on a view of the open dataset, which follows from the one that is shown when all stands ready. */
  async function rearrange(viewNow: () => View): Promise<void> {
    if (await furnish(viewNow())) step(viewNow());
  }

  async function travel(moment: Moment<View> | null): Promise<void> {
    if (!moment) return;
    if (await furnish(moment.view)) goTo(moment.id);
  }

  function dataset(): Dataset | undefined {
    return get().opened?.dataset;
  }

  return { store, actions, own: own.actions };
}

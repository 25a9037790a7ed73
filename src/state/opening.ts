import type { ImportReport } from '@/core/formats/report';
import { keptWords } from '@/core/formats/report';
import type { Workspace } from '@/core/model/workspace';
import { language, say } from '@/core/words/say';
import type { RemoteDesk, StartedDesk } from '@/work/client';
import type { OpeningPhase, OpenRequest, OpenResult } from '@/work/desk';
import type { StoreApi } from 'zustand/vanilla';
import { createAsking } from './asking';
import { refusal, staysOpen } from './opening-words';
import type { NewNotice, Opened, State } from './state';
import { pruneView } from './story';
import type { View } from './view';

/** Files of a dataset, or a sentence saying why they could not be had. */
export type Loaded =
  | { readonly files: OpenRequest['files']; readonly host?: string }
  | { readonly trouble: string; readonly isLimit?: boolean };

/** What a fetch tells on its way, and how it is told to stop. */
export type LoadOptions = {
  readonly signal: AbortSignal;
  /** Bytes so far and in all; null where the server does not say. */
  readonly onProgress: (loaded: number, total: number | null) => void;
  /** The person trusts the file: limits are raised. */
  readonly isTrusted: boolean;
};

export type OpeningDeps = {
  readonly startDesk: () => StartedDesk;
  /** Fetches a dataset by the `data` of a link. */
  readonly load: (data: string, options: LoadOptions) => Promise<Loaded>;
  readonly notify: (notice: NewNotice) => void;
  /** Shows what was opened, in the view in which it was asked for; done when its entities have their places. */
  readonly settle: (opened: Opened, view: View, workspace: Workspace | undefined) => Promise<void>;
};

/** What the person said about the files they open. */
export type Said = Omit<OpenRequest, 'files'>;

type Job = { readonly controller: AbortController; readonly started: StartedDesk };

/**
 * Opens datasets, one at a time: each at a desk of its own, which takes the place of the desk before it only when the
 * new dataset stands. So what was open stays open, and cancelling is ending a thread.
 */
export function createOpening({ getState: get, setState: set }: StoreApi<State>, deps: OpeningDeps) {
  const { notify, settle } = deps;
  let current = deps.startDesk();
  let job: Job | null = null;
  /** The request that led to what is open, where it may be read once more: in other letters, or with higher limits. */
  let rereadable: OpenRequest | null = null;
  const asking = createAsking(set);
  /** When the entities of what is open have their places. */
  let placed = Promise.resolve();

  function begin(name: string, host: string | null): Job {
    cancel();
    asking.reset();
    const started = get().opened === null ? current : deps.startDesk();
    job = { controller: new AbortController(), started };
    set({ opening: { name, host, phase: 'fetch', fraction: null } });
    return job;
  }

  function cancel(): void {
    if (!job) return;
    job.controller.abort();
    drop(job);
    job = null;
    set({ opening: null, question: null });
  }

  /** Ends the desk of a job that came to nothing; there is always one desk to work at. */
  function drop({ started }: Job): void {
    started.end();
    if (started === current) current = deps.startDesk();
  }

  /** Names the host that an address led to, where it is another than the one of the address. */
  function sayHost(host: string | undefined): void {
    const { opening } = get();
    if (!opening || opening.host === null || host === undefined || host === opening.host) return;
    const led = say('{host}, which led on to {other}', { host: opening.host, other: host });
    set({ opening: { ...opening, host: led } });
  }

  function progress(mine: Job, phase: OpeningPhase, fraction: number | null = null): void {
    const { opening } = get();
    if (job === mine && opening) set({ opening: { ...opening, phase, fraction } });
  }

  /** Reads files at the desk of a job and, if they are sound, shows them; otherwise says what is wrong with them. */
  async function read(mine: Job, request: OpenRequest, view: View, name: string): Promise<boolean> {
    const { desk } = mine.started;
    const isWanted = (): boolean => job === mine;
    const { layout } = view.arrangement;
    const answered = await asking.open(
      { ...request, layout, language: language() },
      { name, desk, isWanted, onPhase: (phase) => progress(mine, phase) },
    );
    if (answered === null || job !== mine) return false;
    const { result } = answered;
    if ('problems' in result) {
      notify(refused(name, result, request, view));
      return false;
    }
    const { view: pruned, notices } = pruneView(view, result.dataset);
    take(mine);
    const { dataset, report, encodings } = result;
    // Only then are the bytes worth their room.
    const isDoubtful = encodings.some(({ basis }) => basis !== 'known') || report.notes.some((note) => note.isLimit);
    rereadable = isDoubtful ? answered.request : null;
    const host = get().opening?.host ?? null;
    placed = settle({ dataset, communities: null, report, encodings, host }, pruned, result.workspace);
    for (const text of notices) notify({ tone: 'info', text });
    for (const text of newsOf(name, report)) notify({ tone: 'info', text });
    return true;
  }

  function take({ started }: Job): void {
    if (started !== current) current.end();
    current = started;
  }

  function refused(name: string, { problems }: Problems, request: OpenRequest, view: View): NewNotice {
    const text = refusal(name, problems.length, get().opened);
    const isLimit = problems.every((problem) => problem.isLimit) && !request.isTrusted;
    const trust = (): void => void openFiles(request.files, view, name, { ...request, isTrusted: true });
    return { tone: 'trouble', text, problems, ...(isLimit ? { trust } : {}) };
  }

  /** Runs a job to its end, and until what it opened has its places. */
  async function run(...job: Parameters<typeof attempt>): Promise<boolean> {
    const isOpen = await attempt(...job);
    if (isOpen) await placed;
    return isOpen;
  }

  /** Runs a job to its end, whatever happens on the way. */
  async function attempt(mine: Job, name: string, work: () => Promise<boolean>): Promise<boolean> {
    let isOpen = false;
    try {
      isOpen = await work();
      return isOpen;
    } catch (error) {
      if (job !== mine) return false;
      const reason = error instanceof Error ? error.message : String(error);
      const why = say('“{name}” was not opened: Entente itself failed while reading it ({reason}).', { name, reason });
      notify({ tone: 'trouble', text: why + staysOpen(get().opened) });
      return false;
    } finally {
      if (job === mine) {
        if (!isOpen) drop(mine);
        job = null;
        set({ opening: null, question: null });
      }
    }
  }

  /** Opens files that the person gave, as one dataset; the name is what the screen calls them. */
  function openFiles(files: OpenRequest['files'], view: View, name: string, said: Said = {}): Promise<boolean> {
    const mine = begin(name, null);
    return run(mine, name, () => read(mine, { ...said, files }, view, name));
  }

  /** Opens the dataset that a view names, by its id or address. */
  function open(view: View, said: Said = {}): Promise<boolean> {
    const name = view.data;
    const mine = begin(name, hostOf(name));
    const isTrusted = said.isTrusted ?? get().settings.raisedLimits;
    return run(mine, name, async () => {
      const loaded = await deps.load(name, {
        signal: mine.controller.signal,
        onProgress: (done, total) => progress(mine, 'fetch', total === null ? null : done / total),
        isTrusted,
      });
      if (job !== mine) return false;
      if ('files' in loaded) {
        sayHost(loaded.host);
        return read(mine, { ...said, isTrusted, files: loaded.files }, view, name);
      }
      const { trouble: text, isLimit } = loaded;
      const trust = { trust: (): void => void open(view, { ...said, isTrusted: true }) };
      const again = { again: (): void => void open(view, said) };
      const isElsewhere = !isLimit && hostOf(name) !== null;
      notify({ tone: 'trouble', text, ...(isLimit && !isTrusted && trust), ...(isElsewhere && again) });
      return false;
    });
  }

  /** Reads what is open once more, as the person says now; what they said before holds otherwise. */
  function reread(said: Said): Promise<boolean> {
    const { opened, view } = get();
    if (!opened || !rereadable) return Promise.resolve(false);
    const request = { ...rereadable, ...said };
    const name = request.files[0]?.name ?? view.data;
    const mine = begin(name, opened.host);
    return run(mine, name, () => read(mine, request, view, name));
  }

  return { open, openFiles, reread, cancel, answerTable: asking.answer, desk: (): RemoteDesk => current.desk };
}

type Problems = Extract<OpenResult, { problems: unknown }>;

/** The host of an address; null for what is no address. */
function hostOf(data: string): string | null {
  return /^https?:/i.test(data) && URL.canParse(data) ? new URL(data).host : null;
}

/** What is to be said of how a file was read; nothing of one that was taken as it is. */
function newsOf(name: string, { format, kept, notes }: ImportReport): readonly string[] {
  if (notes.length === 0) return [];
  return [
    say(
      '“{name}” was read as {format}: {kept}; {count, plural, one {{count} kind of thing was} other {{count} kinds of things were}} changed or dropped. “How it was read” in the details tells which.',
      { name, format, kept: keptWords(kept), count: notes.length },
    ),
  ];
}

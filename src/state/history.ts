/** One view that was stepped to, and the step that led there in words. */
export type Moment<V> = {
  /** Counts up: a later step has a higher one. */
  readonly id: number;
  /** The moment it was reached from; null for where the history begins. */
  readonly parent: number | null;
  readonly view: V;
  readonly words: string;
  /** The moment after this one that was visited last: where Redo goes. */
  readonly next: number | null;
};

/** A tree of moments and where one stands in it. Nothing is lost by going back and stepping elsewhere. */
export type History<V> = {
  /** In the order of their ids; never empty. */
  readonly moments: readonly Moment<V>[];
  readonly current: number;
};

/** Id of the moment in which a history begins. */
const FIRST = 1;

/** Most moments that are kept. */
const MOST_MOMENTS = 200;

/** A history of one moment. */
export function beginHistory<V>(view: V, words: string): History<V> {
  return { moments: [{ id: FIRST, parent: null, view, words, next: null }], current: FIRST };
}

/** The moment with an id; null when it is not there (any more). */
export function momentOf<V>(history: History<V>, id: number | null): Moment<V> | null {
  return history.moments.find((moment) => moment.id === id) ?? null;
}

/** Where one stands. */
export function currentMoment<V>(history: History<V>): Moment<V> {
  const moment = momentOf(history, history.current);
  if (!moment) throw new Error('The history has lost its current moment');
  return moment;
}

/** A new moment after the current one; when there are others after it already, a branch beside them. */
export function stepHistory<V>(history: History<V>, view: V, words: string, most = MOST_MOMENTS): History<V> {
  const id = history.moments.at(-1)!.id + 1;
  const before = history.moments.map((one) => (one.id === history.current ? { ...one, next: id } : one));
  const moments = [...before, { id, parent: history.current, view, words, next: null }];
  return shorten({ moments, current: id }, most);
}

/** The current moment with another view: the rest of a drag. */
export function reviseHistory<V>(history: History<V>, view: V, words: string): History<V> {
  const moments = history.moments.map((one) => (one.id === history.current ? { ...one, view, words } : one));
  return { ...history, moments };
}

/** The same moments in other words: of each step, by the view before it, and of the beginning. */
export function retellHistory<V>(history: History<V>, wordsOf: (before: V | null, view: V) => string): History<V> {
  const moments = history.moments.map((one) => {
    const before = momentOf(history, one.parent);
    // What was before the oldest that is kept is not known any more.
    return before || one.id === FIRST ? { ...one, words: wordsOf(before?.view ?? null, one.view) } : one;
  });
  return { ...history, moments };
}

/** The moment that Undo leads to. */
export function momentBefore<V>(history: History<V>): Moment<V> | null {
  return momentOf(history, currentMoment(history).parent);
}

/** The moment that Redo leads to. */
export function momentAfter<V>(history: History<V>): Moment<V> | null {
  return momentOf(history, currentMoment(history).next);
}

/** Stands at another moment; Redo from any moment before it leads towards it. An unknown id changes nothing. */
export function goToMoment<V>(history: History<V>, id: number): History<V> {
  if (!momentOf(history, id)) return history;
  const next = new Map<number, number>();
  for (let at = momentOf(history, id); at !== null && at.parent !== null; at = momentOf(history, at.parent)) {
    next.set(at.parent, at.id);
  }
  const moments = history.moments.map((one) => (next.has(one.id) ? { ...one, next: next.get(one.id)! } : one));
  return { moments, current: id };
}

/** The oldest ends of branches go first, then the beginning; never the current moment. */
function shorten<V>({ moments, current }: History<V>, most: number): History<V> {
  let kept = moments;
  while (kept.length > Math.max(2, most)) {
    const parents = new Set(kept.map((one) => one.parent));
    const leaf = kept.find((one) => one.id !== current && !parents.has(one.id));
    const gone = (leaf ?? kept[0]!).id;
    kept = kept.filter((one) => one.id !== gone).map((one) => without(one, gone));
  }
  return { moments: kept, current };
}

function without<V>(moment: Moment<V>, gone: number): Moment<V> {
  if (moment.parent !== gone && moment.next !== gone) return moment;
  return {
    ...moment,
    parent: moment.parent === gone ? null : moment.parent,
    next: moment.next === gone ? null : moment.next,
  };
}

/** A moment as a line of a list. */
export type HistoryRow<V> = {
  readonly moment: Moment<V>;
  /** How many branchings lie before it: 0 on the line that was taken first. */
  readonly branch: number;
  /** What it was stepped from, where that is not the next line of the list. */
  readonly from: string | null;
};

/** The moments, newest first, each with the branch it stands on. */
export function historyRows<V>({ moments }: History<V>): readonly HistoryRow<V>[] {
  const branches = new Map<number, number>();
  const firstChild = new Set<number>();
  const rows = moments.map((moment, at): HistoryRow<V> => {
    const { id, parent } = moment;
    const isBranch = parent !== null && firstChild.has(parent);
    const branch = (parent === null ? 0 : branches.get(parent)!) + (isBranch ? 1 : 0);
    branches.set(id, branch);
    if (parent !== null) firstChild.add(parent);
    const isNextLine = parent === null || moments[at - 1]!.id === parent;
    return { moment, branch, from: isNextLine ? null : moments.find((one) => one.id === parent)!.words };
  });
  return rows.toReversed();
}

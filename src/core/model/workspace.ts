/** What a person adds to a dataset for themselves: named views and notes. It stands beside the data, never in it. */

/** A view with the name that the person gave it. */
export type NamedView = {
  readonly id: string;
  readonly name: string;
  /** The query of a link, without `?`. */
  readonly view: string;
  /** When it was named or renamed, ISO 8601 in UTC. */
  readonly changed: string;
};

/** What a note is about: an entity or a relationship by its id, or a point of the picture in its own units. */
export type NoteTarget =
  | { readonly entity: string }
  | { readonly relationship: string }
  | { readonly x: number; readonly y: number };

/** Plain text of the person's own. */
export type Note = {
  readonly id: string;
  readonly text: string;
  readonly target: NoteTarget;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly changed: string;
};

export type Workspace = { readonly views: readonly NamedView[]; readonly notes: readonly Note[] };

/** A step of an earlier visit: what it did, and the view as the query of a link. */
export type EarlierStep = { readonly words: string; readonly view: string; readonly date: string };

/** A workspace as a browser keeps it. */
export type KeptWorkspace = Workspace & { readonly earlier: readonly EarlierStep[] };

/** Most characters of a name, of a note, and of the link of a view. */
export const LONGEST_NAME = 200;
export const LONGEST_NOTE = 5000;
export const LONGEST_LINK = 100_000;
/** Most named views and most notes of one dataset. */
export const MOST_KEPT = 2000;
/** Most steps of earlier visits. */
export const MOST_EARLIER = 30;

export const EMPTY_WORKSPACE: KeptWorkspace = { views: [], notes: [], earlier: [] };

type Item = { readonly id: string; readonly changed: string };

/** Two lists as one, by id; of two with one id, the one that was changed last. The first list keeps its order. */
function mergeItems<T extends Item>(here: readonly T[], there: readonly T[]): readonly T[] {
  const merged = new Map(here.map((item) => [item.id, item]));
  for (const item of there) {
    const known = merged.get(item.id);
    if (!known || known.changed < item.changed) merged.set(item.id, item);
  }
  return [...merged.values()].slice(0, MOST_KEPT);
}

/** What the browser has, and beside it what a file brings. */
export function mergeWorkspaces(here: KeptWorkspace, there: Workspace): KeptWorkspace {
  return { ...here, views: mergeItems(here.views, there.views), notes: mergeItems(here.notes, there.notes) };
}

/** A list with an item in it: in the place of the one with its id, else at the end. */
export function withItem<T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] {
  const isKnown = items.some((one) => one.id === item.id);
  return isKnown ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];
}

/** What can be read of a workspace from anywhere: whatever is not sound is left out, and nothing throws. */
export function readKept(stored: unknown): KeptWorkspace {
  return {
    views: unique(listIn(stored, 'views').filter(isNamedView)).slice(0, MOST_KEPT),
    notes: unique(listIn(stored, 'notes').filter(isNote)).slice(0, MOST_KEPT),
    earlier: listIn(stored, 'earlier').filter(isEarlier).slice(0, MOST_EARLIER),
  };
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : [];
  return Array.isArray(list) ? list : [];
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number, shortest = 1): value is string {
  return typeof value === 'string' && value.length >= shortest && value.length <= longest;
}

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/;

/** Whether a text is a moment as workspaces write it: `2026-03-01T09:30:00Z`. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value));
}

function isNamedView(value: unknown): value is NamedView {
  if (!isRecord(value)) return false;
  const { id, name, view, changed } = value;
  return isText(id, LONGEST_NAME) && isText(name, LONGEST_NAME) && isText(view, LONGEST_LINK, 0) && isDate(changed);
}

function isNote(value: unknown): value is Note {
  if (!isRecord(value)) return false;
  const { id, text, target, created, changed } = value;
  return (
    isText(id, LONGEST_NAME) && isText(text, LONGEST_NOTE) && isTarget(target) && isDate(created) && isDate(changed)
  );
}

function isTarget(value: unknown): value is NoteTarget {
  if (!isRecord(value)) return false;
  const { entity, relationship, x, y } = value;
  return (
    isText(entity, LONGEST_LINK) || isText(relationship, LONGEST_LINK) || (Number.isFinite(x) && Number.isFinite(y))
  );
}

function isEarlier(value: unknown): value is EarlierStep {
  if (!isRecord(value)) return false;
  const { words, view, date } = value;
  return isText(words, LONGEST_NOTE) && isText(view, LONGEST_LINK, 0) && isDate(date);
}

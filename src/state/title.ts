import { readInterval } from '@/core/explore/compare';
import type { Groups } from '@/core/group/groups';
import type { Dataset } from '@/core/model/dataset';
import { windowWords } from '@/core/show/window-words';
import { titleOf } from '@/core/words/naming';
import { say, word } from '@/core/words/say';
import type { App } from './app';
import { nameOf } from './describe-step';
import type { Selectors } from './select';
import { readingOf } from './story';
import type { Tab, View } from './view';

const NAME = 'Entente';

/** The graph is what is meant where nothing is said. */
const TAB_WORDS: Readonly<Record<Tab, string>> = {
  graph: '',
  lanes: word('Lanes'),
  table: word('Table'),
  map: word('Map'),
};

/** A drag or a window that plays has a title when it rests. */
const REST_MS = 250;

/**
 * What a view shows, for the title of its tab, the most telling first: "Rosneft and CNPC, 2014 – 2020 · Russia and China ·
 * Entente". The groups are those of the view, which may be selected too.
 */
export function viewTitle(view: View, dataset: Dataset, groups: Groups | null): string {
  const name = (id: string): string => groups?.list.find((group) => group.id === id)?.name ?? nameOf(id, dataset);
  const tab = TAB_WORDS[view.arrangement.view];
  const parts = [shownWords(view, dataset, name), tab && say(tab), titleOf(dataset), NAME];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Keeps a title the same as the view; returns how to stop. */
export function followTitle({ store }: App, selectors: Selectors, write: (title: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const state = store.getState();
    write(state.opened ? viewTitle(state.view, state.opened.dataset, selectors.groups(state)) : NAME);
  };
  tell();
  const stop = store.subscribe((state, before) => {
    if (state.view === before.view && state.opened === before.opened) return;
    clearTimeout(timer);
    timer = setTimeout(tell, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function shownWords(view: View, dataset: Dataset, name: (id: string) => string): string {
  const reading = readingOf(dataset, view);
  if (reading) return say('{story}, step {number}', { story: titleOf(reading.story), number: reading.number });
  const what = subjectWords(view, name);
  const window = windowsWords(view);
  if (what !== '' && window !== '') return say('{what}, {window}', { what, window });
  return what || window.charAt(0).toUpperCase() + window.slice(1);
}

function subjectWords({ arrangement, query }: View, name: (id: string) => string): string {
  const { select, path, pair } = arrangement;
  if (pair.length > 0) return namesOf(pair, name);
  if (path.length === 2) return say('Paths from {from} to {to}', { from: name(path[0]!), to: name(path[1]!) });
  if (select.length > 0) return namesOf(select, name);
  return query.actor.length > 0 ? say('Around {names}', { names: namesOf(query.actor, name) }) : '';
}

function namesOf(ids: readonly string[], name: (id: string) => string): string {
  if (ids.length === 1) return name(ids[0]!);
  if (ids.length === 2) return say('{one} and {other}', { one: name(ids[0]!), other: name(ids[1]!) });
  return say('{one} and {n, plural, one {# more} other {# more}}', { one: name(ids[0]!), n: ids.length - 1 });
}

function windowsWords({ query, arrangement }: View): string {
  const window = query.from === '' && query.to === '' ? '' : windowWords(query);
  const other = readInterval(arrangement.compare);
  if (!other) return window;
  return say('{window} compared with {other}', { window: windowWords(query), other: windowWords(other) });
}

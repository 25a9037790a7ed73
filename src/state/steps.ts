import type { StoreApi } from 'zustand/vanilla';
import { language } from '@/core/words/say';
import { describeStep, openedWords } from './describe-step';
import type { History } from './history';
import { currentMoment, goToMoment, momentOf, retellHistory, reviseHistory, stepHistory } from './history';
import { writeLink } from './permalink';
import type { State } from './state';
import type { View } from './view';

/** The only ways in which the view of an open dataset changes, each kept in the history. */
export function createSteps({ getState: get, setState: set }: StoreApi<State>) {
  let isGliding = false;
  let told = language();

  function wordsFor(before: View, view: View): string {
    const { opened } = get();
    return opened ? describeStep(before, view, opened.dataset) : '';
  }

  /** The history in the language that is spoken now. */
  function historyNow(): History<View> {
    const { history, opened } = get();
    if (!opened || told === language()) return history;
    told = language();
    return retellHistory(history, (before, view) => (before ? wordsFor(before, view) : openedWords(opened.dataset)));
  }

  /** One step of exploration: what was is kept for Undo and Back. */
  function step(view: View, isOnTheWay = false): void {
    isGliding = isOnTheWay;
    const { view: before, step: count } = get();
    if (view === before) return;
    set({ view, history: stepHistory(historyNow(), view, wordsFor(before, view)), step: count + 1, isOnTheWay });
  }

  /** A change that is one of many in a drag: the first is a step, the rest belong to it. */
  function glide(view: View): void {
    if (!isGliding) return step(view, true);
    const { history } = get();
    const before = momentOf(history, currentMoment(history).parent)?.view ?? view;
    set({ view, history: reviseHistory(history, view, wordsFor(before, view)) });
  }

  /** Stands at a moment of the history again. */
  function goTo(id: number): void {
    isGliding = false;
    const { step: count } = get();
    const history = historyNow();
    const moment = momentOf(history, id);
    if (moment) {
      set({
        view: moment.view,
        history: goToMoment(history, id),
        step: count + 1,
        isOnTheWay: false,
        isPlaying: false,
      });
    }
  }

  /** The moment that shows just what a view does, the nearest to now; null when there is none. */
  function momentShowing(view: View): number | null {
    const { history } = get();
    const link = writeLink(view);
    const { parent, next } = currentMoment(history);
    const near = [history.current, parent, next].map((id) => momentOf(history, id));
    const found = [...near, ...history.moments.toReversed()].find(
      (one) => one !== null && writeLink(one.view) === link,
    );
    return found?.id ?? null;
  }

  /** The drag is over: what comes next is a new step. */
  function arrive(): void {
    isGliding = false;
  }

  return { step, glide, goTo, momentShowing, arrive };
}

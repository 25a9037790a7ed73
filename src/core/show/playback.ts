import { say } from '../words/say';
import { dateWords, dateWordsBehind } from './date-words';
import { dragGrain, type Grain, grainIndex, grainText } from './grain';
import type { DateWindow, DaySpan } from './window-step';
import {
  boundDay,
  shiftWindow,
  stepOfLength,
  stepWindow,
  windowBetween,
  windowGrain,
  windowLength,
} from './window-step';

/** How a window plays: it slides on at its own length, grows at its end, or takes its own length at a time. */
export const PLAY_MODES = ['slide', 'grow', 'step'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];

/** Against the speed at which playing begins. */
export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const;

const STEP_MS = 700;

/** How long each window stands while it plays, in milliseconds. */
export function playInterval(speed: number): number {
  return STEP_MS / speed;
}

/** The window to play from: the one that stands, the first one where none leaves anything out, and its beginning at the end. */
export function startOfPlay(window: DateWindow, mode: PlayMode, shown: DaySpan): DateWindow {
  const first = firstWindow(shown);
  if (window.from === '' && window.to === '') return mode === 'grow' ? { from: '', to: first.to } : first;
  const isWhole = boundDay(window, 'from') <= shown[0] && boundDay(window, 'to') >= shown[1];
  if (isWhole && mode !== 'grow') return first;
  if (!hasArrived(window, mode, shown)) return window;
  return mode === 'grow' ? regrown(window, shown) : rewound(window, shown);
}

/** The window that follows while playing; null at the end of the days shown. */
export function playOn(window: DateWindow, mode: PlayMode, shown: DaySpan): DateWindow | null {
  const grain = windowGrain(window);
  if (!grain || hasArrived(window, mode, shown)) return null;
  if (mode === 'slide') return stepWindow(window, 1, shown);
  if (mode === 'grow') return grown(window, grain, shown);
  const isOpen = window.from === '' || window.to === '';
  return shiftWindow(window, grain, isOpen ? 1 : windowLength(window, grain));
}

/** The window in as few words as a large sign has room for: "2014", "May 2014", "2014 – 2016", "until 2014". */
export function playingWords({ from, to }: DateWindow): string {
  if (from === '') return say('until {date}', { date: dateWordsBehind(to) });
  if (to === '') return say('from {date}', { date: dateWordsBehind(from) });
  return from === to ? dateWords(from) : `${dateWords(from)} – ${dateWords(to)}`;
}

/** The first year of a span; its first month or day when it is short. */
function firstWindow(shown: DaySpan): DateWindow {
  const grains: Readonly<Record<Grain, Grain>> = { year: 'year', month: 'year', day: 'month' };
  return windowBetween(shown[0], shown[0], grains[dragGrain(shown)]);
}

/** The foremost bound that moves has come to the end of the span: there is nothing further on to play. */
function hasArrived(window: DateWindow, mode: PlayMode, shown: DaySpan): boolean {
  return boundDay(window, window.to === '' && mode !== 'grow' ? 'from' : 'to') >= shown[1];
}

/** The same window moved back to the beginning of the span. */
function rewound(window: DateWindow, shown: DaySpan): DateWindow {
  const grain = windowGrain(window);
  if (!grain) return firstWindow(shown);
  const lead = boundDay(window, window.from === '' ? 'to' : 'from');
  return shiftWindow(window, grain, grainIndex(shown[0], grain) - grainIndex(lead, grain));
}

/** A window that has grown to the end, as short as it was when it began to grow: a unit at its beginning. */
function regrown(window: DateWindow, shown: DaySpan): DateWindow {
  const grain = windowGrain(window) ?? 'year';
  const first = Math.max(shown[0], boundDay(window, 'from'));
  return { from: window.from, to: grainText(grainIndex(first, grain), grain) };
}

/** It grows by steps that fit all the days it has before it, so that it takes no longer to grow than to slide. */
function grown(window: DateWindow, grain: Grain, shown: DaySpan): DateWindow {
  const last = grainIndex(shown[1], grain);
  const first = grainIndex(Math.max(shown[0], boundDay(window, 'from')), grain);
  const next = grainIndex(boundDay(window, 'to'), grain) + stepOfLength(last - first + 1, grain);
  return { from: window.from, to: grainText(Math.min(next, last), grain) };
}

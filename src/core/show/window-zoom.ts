import { dragGrain } from './grain';
import type { DateWindow, DaySpan } from './window-step';
import { boundDay, boundText } from './window-step';

const YEAR = 365;
/** Days of the shortest span that can be zoomed to. */
const SHORTEST = 7;

/** The days that a view of time shows: those of the window, and of the strip where the window has no bound. */
export function spanOfWindow(window: DateWindow, shown: DaySpan): DaySpan {
  const first = window.from === '' ? shown[0] : boundDay(window, 'from');
  const last = window.to === '' ? shown[1] : boundDay(window, 'to');
  if (first <= last) return [first, last];
  return window.to === '' ? [first, first + YEAR] : [last - YEAR, last];
}

/** A span so many times as long, which keeps its place at a share of its length; never longer than the strip. */
export function zoomSpan([first, last]: DaySpan, at: number, factor: number, shown: DaySpan): DaySpan {
  const length = last + 1 - first;
  const next = Math.min(Math.max(length, shown[1] + 1 - shown[0]), Math.max(SHORTEST, length * factor));
  const start = first + at * (length - next);
  return slideInto([start, start + next - 1], shown);
}

/** A span moved by some days, no further than the strip goes. */
export function panSpan([first, last]: DaySpan, days: number, shown: DaySpan): DaySpan {
  const least = Math.min(0, shown[0] - first);
  const most = Math.max(0, shown[1] - last);
  const shift = Math.min(most, Math.max(least, days));
  return [first + shift, last + shift];
}

/** The window nearest to a span, in units fit for its length; open where it comes to an end of the strip. */
export function windowOfSpan([first, last]: DaySpan, shown: DaySpan): DateWindow {
  const grain = dragGrain([first, last]);
  const window = {
    from: boundText(Math.round(first), grain, 'from'),
    to: boundText(Math.round(last), grain, 'to'),
  };
  return {
    from: boundDay(window, 'from') <= shown[0] ? '' : window.from,
    to: boundDay(window, 'to') >= shown[1] ? '' : window.to,
  };
}

function slideInto(span: DaySpan, shown: DaySpan): DaySpan {
  if (span[0] < shown[0]) return [shown[0], shown[0] + span[1] - span[0]];
  return span[1] > shown[1] ? [Math.max(shown[0], shown[1] - (span[1] - span[0])), shown[1]] : span;
}

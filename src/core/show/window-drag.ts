import type { Day } from '../model/time';
import { finerGrain, type Grain, grainIndex } from './grain';
import type { DaySpan, DateWindow, Side } from './window-step';
import { boundDay, moveBound, shiftWindow, windowBetween, windowGrain } from './window-step';

/** What of the brush was taken hold of: a bound, the window itself, or the ground beside it. */
export type Grip = Side | 'body' | 'ground';

/** A drag so far: where it began, and the window that stood then. */
export type WindowDrag = { readonly grip: Grip; readonly start: Day; readonly before: DateWindow };

const DAYS_IN: Readonly<Record<Grain, number>> = { day: 1, month: 30.44, year: 365.25 };

/** The window when a drag has come to a day: a bound moved, the window slid, or a new one drawn. */
export function dragWindow(drag: WindowDrag, day: Day, grain: Grain, shown: DaySpan): DateWindow {
  if (drag.grip === 'body') return slide(drag, day, grain, shown);
  if (drag.grip === 'ground') {
    const inside = (one: Day): Day => Math.max(shown[0], Math.min(shown[1], one));
    const drawn = windowBetween(inside(drag.start), inside(day), grain);
    return openAt('to', openAt('from', drawn, shown), shown);
  }
  return openAt(drag.grip, moveBound(drag.before, drag.grip, day, grain, shown), shown);
}

/** A bound brought to the end of the strip is no bound: what lies beyond the axis is in. */
function openAt(side: Side, window: DateWindow, [first, last]: DaySpan): DateWindow {
  const isAtEnd = side === 'from' ? boundDay(window, side) <= first : boundDay(window, side) >= last;
  return isAtEnd ? { ...window, [side]: '' } : window;
}

/** Slides a window in whole units, no further than the strip goes. */
function slide({ start, before }: WindowDrag, day: Day, grain: Grain, shown: DaySpan): DateWindow {
  const unit = finerGrain(grain, windowGrain(before) ?? grain);
  const wanted = Math.round((day - start) / DAYS_IN[unit]);
  const first = boundDay(before, before.from === '' ? 'to' : 'from');
  const last = boundDay(before, before.to === '' ? 'from' : 'to');
  const least = Math.min(0, grainIndex(shown[0], unit) - grainIndex(first, unit));
  const most = Math.max(0, grainIndex(shown[1], unit) - grainIndex(last, unit));
  return shiftWindow(before, unit, Math.max(least, Math.min(most, wanted)));
}

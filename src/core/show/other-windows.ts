import { say } from '../words/say';
import type { DateWindow } from './window-step';
import { shiftWindow, windowGrain, windowLength } from './window-step';

/** A window that offers itself for a comparison. */
export type OtherWindow = { readonly label: string; readonly window: DateWindow };

/** Windows as long as a given one: right before it, right after it, and a year earlier; none for an open one. */
export function otherWindows(window: DateWindow): readonly OtherWindow[] {
  const grain = windowGrain(window);
  if (!grain || window.from === '' || window.to === '') return [];
  const length = windowLength(window, grain);
  const offers = [
    { label: say('Before it'), window: shiftWindow(window, grain, -length) },
    { label: say('After it'), window: shiftWindow(window, grain, length) },
  ];
  if (grain !== 'month' || length >= 12) return offers;
  return [...offers, { label: say('A year earlier'), window: shiftWindow(window, grain, -12) }];
}

import { say } from '../words/say';
import { dateFault } from '../model/time';
import type { DateWindow, Side } from './window-step';
import { boundDay } from './window-step';

/** A typed bound as a query holds it: `..` and spaces are no bound. */
export function readBound(typed: string): string {
  const text = typed.trim();
  return text === '..' ? '' : text;
}

/** Why a text can be no bound of a window, as a sentence; null when it can. */
export function boundTrouble(text: string): string | null {
  const fault = text === '' ? null : dateFault(text);
  if (!fault) return null;
  const values = { day: '', month: '', days: 0, ...fault };
  return say(
    '{kind, select, month {Month {month} does not exist} day {Day {day} does not exist: {month} has {days} days} large {The year is too large: six digits at most} empty {The date is empty} other {This is not an EDTF date}}: write an EDTF date such as 2014, 2014-05, 2014-05-21, 2014~ or 201X.',
    values,
  );
}

/** Why two readable bounds make no window, as a sentence; null when they do. */
export function orderTrouble({ from, to }: DateWindow, changed: Side): string | null {
  if (boundDay({ from, to }, 'from') <= boundDay({ from, to }, 'to')) return null;
  return changed === 'from'
    ? say('{from} is later than the end, {to}.', { from, to })
    : say('{to} is earlier than the beginning, {from}.', { from, to });
}

import { DATE_EXPECTED, dateTrouble } from '../model/time';
import type { DateWindow, Side } from './window-step';
import { boundDay } from './window-step';

/** A typed bound as a query holds it: `..` and spaces are no bound. */
export function readBound(typed: string): string {
  const text = typed.trim();
  return text === '..' ? '' : text;
}

/** Why a text can be no bound of a window, as a sentence; null when it can. */
export function boundTrouble(text: string): string | null {
  const trouble = text === '' ? null : dateTrouble(text);
  return trouble && `${trouble[0]!.toUpperCase()}${trouble.slice(1)}: write ${DATE_EXPECTED}.`;
}

/** Why two readable bounds make no window, as a sentence; null when they do. */
export function orderTrouble({ from, to }: DateWindow, changed: Side): string | null {
  if (boundDay({ from, to }, 'from') <= boundDay({ from, to }, 'to')) return null;
  return changed === 'from' ? `${from} is later than the end, ${to}.` : `${to} is earlier than the beginning, ${from}.`;
}

import { dateFault } from '../model/time';
import { say } from '../words/say';

/** Why a text is no EDTF date, in one sentence for who mends a file; null when it is one. */
export function dateTrouble(text: string): string | null {
  const fault = dateFault(text);
  if (!fault) return null;
  if (fault.kind === 'month') return say('month {month} does not exist', fault);
  if (fault.kind === 'day') return say('day {day} does not exist: {month} has {days} days', fault);
  if (fault.kind === 'large') return say('the year is too large: six digits at most');
  return fault.kind === 'empty' ? say('the date is empty') : say('this is not an EDTF date');
}

/** What a date in Entente looks like: an example of each precision. */
export function dateExpected(): string {
  return say('an EDTF date such as 2014, 2014-05, 2014-05-21, 2014~ or 201X');
}

import { civilOf, isoDay, isoYear, parseDate } from '../../model/time';
import { edtfOf } from '../dates';
import type { DateOrder } from './table-mapping';

const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(-?\d{4})(?:[T ]+\d{1,2}:.*)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG =
  /^(?:january|february|march|april|may|june|july|august|sept?(?:ember)?|october|november|december|[a-z]{3})\.?$/i;

/** How the dates of a column can be read: in a certain order, in none that fits them all, or in either. */
export type OrderOf = DateOrder | 'either' | 'conflict';

/** What the dates of a column tell of the order of day and month; null where none of them depends on it. */
export function orderIn(texts: Iterable<string>): { readonly order: OrderOf; readonly example: string } | null {
  let [isDayFirst, isMonthFirst] = [false, false];
  let example: string | null = null;
  for (const text of texts) {
    const [, first, , second] = text.length > 5 ? (NUMBERS.exec(text.trim()) ?? []) : [];
    if (first === undefined || first === second) continue;
    if (Number(first) > 12) isDayFirst = true;
    else if (Number(second) > 12) isMonthFirst = true;
    else example ??= text.trim();
    if (isDayFirst && isMonthFirst && example !== null) break;
  }
  if (isDayFirst && isMonthFirst) return { order: 'conflict', example: example ?? '' };
  if (isDayFirst || isMonthFirst) return { order: isDayFirst ? 'day-month' : 'month-day', example: example ?? '' };
  return example === null ? null : { order: 'either', example };
}

/** EDTF of a date of a table; null for what cannot be read, or only by guessing. */
export function tableDate(text: string, order: DateOrder | null): string | null {
  const bare = text.trim();
  return edtfOf(bare) ?? inNumbers(bare, order) ?? inWords(bare) ?? inPart(bare);
}

function inNumbers(text: string, order: DateOrder | null): string | null {
  const [, first = '', , second = '', year = ''] = NUMBERS.exec(text) ?? [];
  if (year === '' || (order === null && first !== second)) return null;
  const [day, month] = order === 'month-day' ? [second, first] : [first, second];
  return sound(year, month, day);
}

/** `21 May 2014`, `May 21, 2014`, `May 2014`, in English. */
function inWords(text: string): string | null {
  const [, before, name = '', behind, year = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?[ -])?([a-z]{3,9}\.?)[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/i.exec(text) ??
    [];
  if (!LONG.test(name) || (before !== undefined && behind !== undefined)) return null;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : sound(year, String(month), before ?? behind);
}

/** `05/2014`, `2014-05-00`, `circa 1980`. */
function inPart(text: string): string | null {
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month) return sound(month[2], month[1]);
  const unknown = /^(\d{4})-(\d\d)-00(?:[T ].*)?$/.exec(text);
  if (unknown) return unknown[2] === '00' ? sound(unknown[1]) : sound(unknown[1], unknown[2]);
  const about = /^(?:c|ca|circa|about|approx)\.? ?(\d{4})$/i.exec(text);
  return about ? `${about[1]}~` : null;
}

function sound(...parts: readonly (string | undefined)[]): string | null {
  const date = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  return parseDate(date) && !date.startsWith('0000') ? date : null;
}

export type Span = { readonly start?: string; readonly end?: string };

/** Whether a text is one of the intervals that Gephi writes: `<[2014,2015); [2017, Infinity]>`. */
export function isSpan(text: string): boolean {
  return /^<?\s*[[(][^[\]()]*,[^[\]()]*[\])](?:\s*;.*)?>?\s*$/.test(text);
}

/** The stretches of time in such a text, as dates or as they were written; a bound that lies open is a day, month or year within. */
export function spansIn(text: string): readonly Span[] {
  return Array.from(
    text.matchAll(/([[(])([^[\](),;]*),([^[\](),;]*)(?:,[^[\]()]*)?([\])])/g),
    ([, left, from, to, right]) => {
      const start = bound(from!, left === '(' ? 1 : 0);
      const end = bound(to!, right === ')' ? -1 : 0);
      return { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) };
    },
  );
}

function bound(text: string, step: 1 | 0 | -1): string {
  const bare = text
    .trim()
    .replaceAll(/^["']|["']$/g, '')
    .replace(/^(-?\d{4})\.0*$/, '$1');
  if (/^[-+]?inf(?:inity)?$/i.test(bare)) return '..';
  const date = edtfOf(bare);
  return date === null ? bare : step === 0 ? date : (besides(date, step) ?? date);
}

function besides(text: string, step: 1 | -1): string | null {
  const date = parseDate(text);
  if (!date || date.doubtful) return null;
  const day = step > 0 ? date.latest + 1 : date.earliest - 1;
  if (date.precision === 'day') return isoDay(day);
  if (date.precision === 'month') return isoDay(day).slice(0, -3);
  return date.precision === 'year' ? isoYear(civilOf(day).year) : null;
}

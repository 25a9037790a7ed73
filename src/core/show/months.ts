import { language } from '../words/say';

/** The name of a month, 1 to 12, as it stands alone: "February". */
export function monthName(month: number): string {
  return numbered(month) ?? partOf(month, { month: 'long' });
}

/** The same as it stands in a date behind the day, or behind a preposition, where a language tells that apart. */
export function monthNameInDate(month: number): string {
  return numbered(month) ?? partOf(month, { month: 'long', day: 'numeric' });
}

/** A few letters for a month: "Feb". */
export function shortMonthName(month: number): string {
  return partOf(month, { month: 'short' });
}

/** Where months have numbers and no names, as in Chinese, they are written in digits. */
function numbered(month: number): string | null {
  const short = shortMonthName(month);
  return /\d/.test(short) ? short : null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partOf(month: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${language()} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' })));
  const part = format.formatToParts(Date.UTC(2001, month - 1, 1)).find(({ type }) => type === 'month');
  return part?.value ?? String(month);
}

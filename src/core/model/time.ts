/**
 * Dates as spans of possible days: EDTF (ISO 8601-2:2019) level 0 and the level 1 features
 * used for history: open and unknown ends, `~ ? %`, unspecified digits, seasons, negative and five-digit years.
 * A day is a whole number: days since 1970-01-01 in the proleptic Gregorian calendar.
 */
export type Day = number;

/** Before every day a date can name; fits an Int32 column. */
export const DAY_MIN: Day = -2147483648;
/** After every day a date can name; fits an Int32 column. */
export const DAY_MAX: Day = 2147483647;

export type Precision = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** One EDTF date: every day from `earliest` to `latest` is possible. */
export type EdtfDate = {
  readonly text: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  /** Qualified by `~`, `?` or `%`: the source itself is not sure. */
  readonly doubtful: boolean;
};

export type EndState = 'closed' | 'ongoing' | 'unknown';

/** Day number of a civil date. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Civil date of a day number. Algorithm: Howard Hinnant, civil_from_days. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Days in a month, 1-12. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** A time of day stands only after a whole date, and is read past: the day as written is what counts. */
const TIME = String.raw`T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00)?)(?:Z|[+-]\d\d(?::?[0-5]\d)?)?`;
const SHAPE = new RegExp(
  String.raw`^(-?\d{1,3}X{1,3}|(?!-0000)-?\d{4}|Y-?[1-9]\d{4,5})(?:-(\d\d|XX)(?:-(?:(\d\d)(?:${TIME})?|(XX)))?)?$`,
);
/** EDTF seasons 21-24, in months of the northern year; winter runs December to February of the next year. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * Reads one EDTF date. Returns null for text that is not a date of level 0 or 1
 * (also for impossible ones: `2024-13`, `2023-02-29`); `dateFault` says why.
 */
export function parseDate(text: string): EdtfDate | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const date = readDate(text);
  parsed.set(text, date);
  return date;
}

/** A file has few dates many times over, and each is asked for more than once. */
const parsed = new Map<string, EdtfDate | null>();
const REMEMBERED = 20_000;

function readDate(text: string): EdtfDate | null {
  const doubtful = /[~?%]$/.test(text);
  const match = SHAPE.exec(doubtful ? text.slice(0, -1) : text);
  if (!match?.[1]) return null;
  const span = spanOf(match[1], match[2], match[3] ?? match[4]);
  return span && { text, doubtful, ...span };
}

type DaySpan = Pick<EdtfDate, 'earliest' | 'latest' | 'precision'>;

function spanOf(yearText: string, monthText?: string, dayText?: string): DaySpan | null {
  const masked = yearText.includes('X');
  if (masked) return monthText === undefined ? maskedYear(yearText) : null;
  const year = Number(yearText.replace('Y', ''));
  if (monthText === undefined || (monthText === 'XX' && (dayText === undefined || dayText === 'XX'))) {
    return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31), precision: 'year' };
  }
  if (monthText === 'XX') return null;
  const month = Number(monthText);
  const season = SEASON_START[month];
  if (season !== undefined && dayText === undefined) return seasonSpan(year, season);
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  const first = dayOf(year, month, 1);
  if (dayText === undefined || dayText === 'XX') {
    return { earliest: first, latest: first + length - 1, precision: 'month' };
  }
  const day = Number(dayText);
  if (day < 1 || day > length) return null;
  return { earliest: first + day - 1, latest: first + day - 1, precision: 'day' };
}

function seasonSpan(year: number, startMonth: number): DaySpan {
  const endYear = startMonth === 12 ? year + 1 : year;
  const endMonth = startMonth === 12 ? 2 : startMonth + 2;
  const latest = dayOf(endYear, endMonth, daysInMonth(endYear, endMonth));
  return { earliest: dayOf(year, startMonth, 1), latest, precision: 'season' };
}

const MASK_PRECISION: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

function maskedYear(text: string): DaySpan | null {
  const digits = text.replace('-', '');
  if (digits.length !== 4) return null;
  const sign = text.startsWith('-') ? -1 : 1;
  const low = sign * Number(digits.replaceAll('X', '0'));
  const high = sign * Number(digits.replaceAll('X', '9'));
  const unknown = digits.split('X').length - 1;
  return {
    earliest: dayOf(Math.min(low, high), 1, 1),
    latest: dayOf(Math.max(low, high), 12, 31),
    precision: MASK_PRECISION[unknown] ?? 'millennium',
  };
}

/** What is wrong with a text that is no EDTF date. */
export type DateFault =
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'day'; readonly day: string; readonly month: string; readonly days: number }
  | { readonly kind: 'large' | 'empty' | 'other' };

/** What is wrong with a text as a date; null when it is one. */
export function dateFault(text: string): DateFault | null {
  if (parseDate(text)) return null;
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text.trim()) ?? [];
  if (year !== undefined && month !== undefined) {
    if (Number(month) < 1 || Number(month) > 12) return { kind: 'month', month };
    const days = daysInMonth(Number(year), Number(month));
    if (day !== undefined) return { kind: 'day', day, month: `${year}-${month}`, days };
  }
  if (/^Y-?\d{7,}/.test(text)) return { kind: 'large' };
  return { kind: text.trim() === '' ? 'empty' : 'other' };
}

/** First and last day that a typed bound may mean; `..` and the empty text are no bound. */
export function parseBound(text: string | undefined): EdtfDate | null {
  return text === undefined || text === '' || text === '..' ? null : parseDate(text);
}

/** ISO text of a day: `2024-05-16`; years beyond four digits take EDTF's `Y`. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${isoYear(year)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** ISO text of a year, four digits at least. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

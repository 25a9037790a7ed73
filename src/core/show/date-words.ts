import type { CivilDate, EdtfDate } from '../model/time';
import { civilOf, daysInMonth, parseDate } from '../model/time';
import type { Relationship } from '../model/records';
import { MONTHS } from './months';

const SEASON_OF_MONTH: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/** An EDTF date in words, as precise as it is known and no more: "May 2014"; unreadable text stays as it is. */
export function dateWords(text: string): string {
  const date = parseDate(text);
  if (!date) return text;
  const mark = date.doubtful ? text.at(-1) : '';
  const about = mark === '~' || mark === '%' ? 'about ' : '';
  const uncertain = mark === '?' || mark === '%' ? ' (uncertain)' : '';
  return `${about}${plainWords(date)}${uncertain}`;
}

function plainWords({ precision, earliest, latest }: EdtfDate): string {
  const { year, month, day } = civilOf(earliest);
  if (precision === 'day') return `${day} ${monthWord(month)} ${yearWords(year)}`;
  if (precision === 'month') return `${monthWord(month)} ${yearWords(year)}`;
  if (precision === 'season') return seasonWords(year, month);
  return precision === 'year' ? yearWords(year) : yearRangeWords(year, civilOf(latest).year);
}

/** Winter runs into the next year, and says so: "winter 2001–02". */
function seasonWords(year: number, month: number): string {
  const season = SEASON_OF_MONTH[month]!;
  if (season !== 'winter' || year < 100) return `${season} ${yearWords(year)}`;
  const next = (year + 1) % 100 === 0 ? String(year + 1) : String((year + 1) % 100).padStart(2, '0');
  return `winter ${year}–${next}`;
}

/** A decade by its name; other spans of unknown digits in full, as "the 1900s" may mean ten years or a hundred. */
function yearRangeWords(first: number, last: number): string {
  const isDecade = last - first === 9 && first > 100 && first % 100 !== 0;
  return isDecade ? `${first}s` : `between ${yearWords(first)} and ${yearWords(last)}`;
}

/** Years count through 0 in EDTF; the year before 1 is 1 BCE. */
function yearWords(year: number): string {
  if (year < 1) return `${1 - year} BCE`;
  return year < 100 ? `${year} CE` : String(year);
}

function monthWord(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** When something held, in words that tell an end from an ongoing and from an unknown one: "since 2014, end unknown". */
export function spanWords(record: Pick<Relationship, 'start' | 'end' | 'startBasis'>): string {
  const start = record.start ?? '';
  const end = record.end ?? '';
  if (start === '' && end === '') return 'undated';
  if (start === '' || start === '..') return unstartedWords(start, end);
  if (record.startBasis === 'attested') return `by ${dateWords(start)} (began earlier), ${endWords(end)}`;
  return end === '' || end === '..' ? `since ${dateWords(start)}, ${endWords(end)}` : closedWords(start, end);
}

function unstartedWords(start: string, end: string): string {
  const beginning = start === '..' ? 'no beginning' : 'start unknown';
  return end === '' ? `${beginning}, end unknown` : `${endWords(end)}, ${beginning}`;
}

function endWords(end: string): string {
  if (end === '') return 'end unknown';
  return end === '..' ? 'ongoing' : `until ${dateWords(end)}`;
}

function closedWords(start: string, end: string): string {
  const [from, to] = [parseDate(start), parseDate(end)];
  const shared = from && to && !from.doubtful && !to.doubtful && sharedYearWords(from, to);
  if (shared) return shared;
  return start === end ? dateWords(start) : `${dateWords(start)} – ${dateWords(end)}`;
}

/** A span inside one year says the year once: "16–17 May 2024"; a whole year or month goes by its name. */
function sharedYearWords(from: EdtfDate, to: EdtfDate): string | null {
  const [first, last] = [civilOf(from.earliest), civilOf(to.latest)];
  if (first.year !== last.year || from.latest > to.latest || !isFine(from) || !isFine(to)) return null;
  const year = yearWords(first.year);
  const [firstMonth, lastMonth] = [monthWord(first.month), monthWord(last.month)];
  if (first.day === 1 && last.day === daysInMonth(last.year, last.month)) {
    if (first.month === 1 && last.month === 12) return year;
    return first.month === last.month ? `${firstMonth} ${year}` : `${firstMonth} – ${lastMonth} ${year}`;
  }
  return from.precision === 'day' && to.precision === 'day' ? dayRangeWords(first, last) : null;
}

function isFine({ precision }: EdtfDate): boolean {
  return precision === 'day' || precision === 'month';
}

function dayRangeWords(first: CivilDate, last: CivilDate): string {
  const end = `${last.day} ${monthWord(last.month)} ${yearWords(last.year)}`;
  if (first.month !== last.month) return `${first.day} ${monthWord(first.month)} – ${end}`;
  return first.day === last.day ? end : `${first.day}–${end}`;
}

import { say } from '../words/say';
import type { CivilDate, EdtfDate } from '../model/time';
import { civilOf, daysInMonth, parseDate } from '../model/time';
import type { Relationship } from '../model/records';
import { monthName, monthNameInDate } from './months';

/** How a date stands in a sentence: for itself, or behind a preposition such as "since", which in some languages changes it. */
type Standing = 'alone' | 'behind';

const SEASON_OF_MONTH: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/** An EDTF date in words, as precise as it is known and no more: "May 2014"; unreadable text stays as it is. */
export function dateWords(text: string): string {
  return wordsIn(text, 'alone');
}

/** The same as it stands behind "since", "from" or "until". */
export function dateWordsBehind(text: string): string {
  return wordsIn(text, 'behind');
}

function wordsIn(text: string, standing: Standing): string {
  const read = parseDate(text);
  if (!read) return text;
  const mark = read.doubtful ? text.at(-1) : '';
  const date = plainWords(read, standing);
  if (mark === '~') return say('about {date}', { date });
  if (mark === '%') return say('about {date} (uncertain)', { date });
  return mark === '?' ? say('{date} (uncertain)', { date }) : date;
}

function plainWords({ precision, earliest, latest }: EdtfDate, standing: Standing): string {
  const { year, month, day } = civilOf(earliest);
  if (precision === 'day') return dayWords({ year, month, day });
  if (precision === 'month') return monthWords(month, year, standing);
  if (precision === 'season') return seasonWords(year, month, standing);
  return precision === 'year' ? yearWords(year) : yearRangeWords(year, civilOf(latest).year, standing);
}

function dayWords({ year, month, day }: CivilDate): string {
  return say('{day} {month} {year}', { day, month: monthNameInDate(month), year: yearWords(year) });
}

function monthWords(month: number, year: number, standing: Standing): string {
  const name = standing === 'alone' ? monthName(month) : monthNameInDate(month);
  return say('{month} {year}', { month: name, year: yearWords(year) });
}

/** Winter runs into the next year, and says so: "winter 2001–02". */
function seasonWords(start: number, month: number, standing: Standing): string {
  const season = SEASON_OF_MONTH[month]!;
  const year = season === 'winter' && start >= 100 ? winterYears(start) : yearWords(start);
  return standing === 'alone'
    ? say('{season, select, spring {spring} summer {summer} autumn {autumn} other {winter}} {year}', { season, year })
    : say(
        '{season, select, spring {spring} summer {summer} autumn {autumn} other {winter}} {year}',
        { season, year },
        'behind a preposition',
      );
}

function winterYears(year: number): string {
  const next = (year + 1) % 100 === 0 ? String(year + 1) : String((year + 1) % 100).padStart(2, '0');
  return say('{year}', { year: `${year}–${next}` }, 'a year');
}

/** A decade by its name; other spans of unknown digits in full, as "the 1900s" may mean ten years or a hundred. */
function yearRangeWords(first: number, last: number, standing: Standing): string {
  const isDecade = last - first === 9 && first > 100 && first % 100 !== 0;
  if (!isDecade) return say('between {first} and {last}', { first: yearWords(first), last: yearWords(last) }, 'years');
  return standing === 'alone'
    ? say('{decade}s', { decade: first })
    : say('{decade}s', { decade: first }, 'behind a preposition');
}

/** Years count through 0 in EDTF; the year before 1 is 1 BCE. */
function yearWords(year: number): string {
  if (year < 1) return say('{year} BCE', { year: 1 - year });
  return year < 100 ? say('{year} CE', { year }) : say('{year}', { year }, 'a year');
}

/** When something held, in words that tell an end from an ongoing and from an unknown one: "since 2014, end unknown". */
export function spanWords(record: Pick<Relationship, 'start' | 'end' | 'startBasis'>): string {
  const start = record.start ?? '';
  const end = record.end ?? '';
  if (start === '' && end === '') return say('undated');
  if (start === '' || start === '..') return unstartedWords(start, end);
  const said = { start: dateWordsBehind(start), end: endWords(end) };
  if (record.startBasis === 'attested') return say('by {start} (began earlier), {end}', said);
  return end === '' || end === '..' ? say('since {start}, {end}', said) : closedWords(start, end);
}

function unstartedWords(start: string, end: string): string {
  const beginning = start === '..' ? say('no beginning') : say('start unknown');
  return end === ''
    ? say('{beginning}, end unknown', { beginning })
    : say('{end}, {beginning}', { end: endWords(end), beginning });
}

function endWords(end: string): string {
  if (end === '') return say('end unknown');
  return end === '..' ? say('ongoing') : say('until {date}', { date: dateWordsBehind(end) });
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
  if (first.day === 1 && last.day === daysInMonth(last.year, last.month)) {
    const year = yearWords(first.year);
    if (first.month === 1 && last.month === 12) return year;
    if (first.month === last.month) return monthWords(first.month, first.year, 'alone');
    return say('{first} – {last} {year}', { first: monthName(first.month), last: monthName(last.month), year });
  }
  return from.precision === 'day' && to.precision === 'day' ? dayRangeWords(first, last) : null;
}

function isFine({ precision }: EdtfDate): boolean {
  return precision === 'day' || precision === 'month';
}

function dayRangeWords(first: CivilDate, last: CivilDate): string {
  const values = {
    day: first.day,
    lastDay: last.day,
    lastMonth: monthNameInDate(last.month),
    year: yearWords(last.year),
  };
  if (first.month !== last.month) {
    const month = monthNameInDate(first.month);
    return say('{day} {month} – {lastDay} {lastMonth} {year}', { ...values, month });
  }
  return first.day === last.day ? dayWords(last) : say('{day}–{lastDay} {lastMonth} {year}', values);
}

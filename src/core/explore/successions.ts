import type { Dataset, Row } from '../model/dataset';
import { END_STATES } from '../model/dataset';
import { civilOf } from '../model/time';
import { confidenceWords } from '../show/confidence-words';
import { dateWords, spanWords } from '../show/date-words';
import { figureWords } from '../show/figure-words';
import { sortDay } from '../show/reading';

/** What ended and what took its place, with another figure or confidence; the earliest first on each side. */
export type Succession = { readonly before: readonly Row[]; readonly after: readonly Row[] };

/** Days up to which a statement without a figure tells of an event: the next of its kind is another, and no change. */
const EVENT_DAYS = 31;
const YEAR_DAYS = 366;

/**
 * Pairs what ended with what was added where both speak of the same matter: the same two, type, words, commodity, unit
 * and counter, and the same part of the year (a June after a June) or something that lasts for more than one.
 */
export function successionsOf(dataset: Dataset, ended: readonly Row[], added: readonly Row[]): readonly Succession[] {
  const before = byMatter(dataset, ended);
  const after = byMatter(dataset, added);
  return Array.from(before, ([matter, rows]) => ({ before: rows, after: after.get(matter) ?? [] })).filter((one) =>
    isChange(dataset, one),
  );
}

/** What became of what: "USD 146.887 bn (2021) → USD 244.81 bn (2024)", and the confidence where it is another. */
export function successionWords(dataset: Dataset, { before, after }: Succession): string {
  const [one, other] = [before.at(-1)!, after.at(-1)!].map((row) => dataset.relationships.records[row]!);
  const isDoubtChanged = one!.confidence !== other!.confidence;
  return [one!, other!]
    .map(({ value, confidence, ...span }) => {
      const said = [value && figureWords(value), isDoubtChanged && confidenceWords(confidence)].filter((part) => part);
      return `${said.join(', ')} (${span.start === span.end && span.start ? dateWords(span.start) : spanWords(span)})`;
    })
    .join(' → ');
}

function byMatter(dataset: Dataset, rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const matters = new Map<string, Row[]>();
  for (const row of rows.toSorted((a, b) => sortDay(dataset, a) - sortDay(dataset, b) || a - b)) {
    const key = matterOf(dataset, row);
    if (key === null) continue;
    const list = matters.get(key) ?? [];
    list.push(row);
    matters.set(key, list);
  }
  return matters;
}

function matterOf(dataset: Dataset, row: Row): string | null {
  const { from, to, type, verb, value } = dataset.relationships.records[row]!;
  const period = periodOf(dataset, row);
  if (period === 'event' && !value) return null;
  return JSON.stringify([from, to, type, verb, value?.commodity, value?.unit, value?.reporter, period]);
}

/** The part of the year that a relationship takes up; `lasting` for more than a year or without an end. */
function periodOf({ relationships }: Dataset, row: Row): string {
  const [first, last] = [relationships.startEarliest[row]!, relationships.endLatest[row]!];
  const isClosed = END_STATES[relationships.endState[row]!] === 'closed';
  if (!isClosed || last - first >= YEAR_DAYS) return 'lasting';
  if (last - first < EVENT_DAYS && relationships.records[row]!.value === undefined) return 'event';
  const [start, end] = [civilOf(first), civilOf(last)];
  // The last day of February is another from year to year.
  return `${start.month}-${start.day}/${end.month}-${end.month === 2 && end.day >= 28 ? 'last' : end.day}`;
}

function isChange({ relationships }: Dataset, { before, after }: Succession): boolean {
  const says = (row: Row): string => {
    const { value, confidence } = relationships.records[row]!;
    return JSON.stringify([value?.amount, confidence]);
  };
  return after.some((row) => before.every((one) => says(one) !== says(row)));
}

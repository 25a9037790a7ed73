import { say } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import { relationshipsOf, sourcesOf, UNDATED } from '../model/dataset';
import type { Source } from '../model/records';
import { END_STATES } from '../model/dataset';
import { citationOf } from './citation';

type YearCount = { readonly name: string; readonly count: number };

/** Years with fewer beginnings than this share of the median year are thin. */
const THIN = 1 / 3;
const MOST_YEARS = 12;

/** How many of how many lack something, and what share that is. */
type Share = { readonly count: number; readonly total: number; readonly percent: string };

/** What a dataset lacks, in sentences, the gravest first; nothing where nothing is missing. */
export function coverageGaps(dataset: Dataset, years: readonly YearCount[]): readonly string[] {
  return [...yearGaps(years), ...relationshipGaps(dataset), ...sourceGaps(dataset), ...entityGaps(dataset)].filter(
    (sentence) => sentence !== '',
  );
}

function relationshipGaps(dataset: Dataset): readonly string[] {
  const { count: total, publisherCount, flags, endState } = dataset.relationships;
  const rows = Array.from({ length: total }, (_, row) => row);
  const gap = (lacks: (row: Row) => boolean, words: (share: Share) => string): string =>
    sentence(rows.filter(lacks).length, total, words);
  return [
    gap(
      (row) => sourcesOf(dataset, row).length === 1,
      (share) => say('{count, number} relationships rest on one source alone ({percent} % of {total, number}).', share),
    ),
    gap(
      (row) => publisherCount[row] === 1,
      (share) =>
        say('{count, number} relationships rest on one publisher alone ({percent} % of {total, number}).', share),
    ),
    gap(
      (row) => isWeakAlone(dataset, row),
      (share) =>
        say('{count, number} relationships rest on weak sources alone ({percent} % of {total, number}).', share),
    ),
    gap(
      (row) => sourcesOf(dataset, row).length === 0,
      (share) => say('{count, number} relationships have no source ({percent} % of {total, number}).', share),
    ),
    gap(
      (row) => (flags[row]! & UNDATED) !== 0,
      (share) => say('{count, number} relationships have no date ({percent} % of {total, number}).', share),
    ),
    gap(
      (row) => END_STATES[endState[row]!] === 'unknown',
      (share) => say('{count, number} relationships have an unknown end ({percent} % of {total, number}).', share),
    ),
  ];
}

function sourceGaps({ sources: { records } }: Dataset): readonly string[] {
  return [
    sentence(records.filter((source) => source.title === undefined).length, records.length, (share) =>
      say('{count, number} sources have no headline that was seen ({percent} % of {total, number}).', share),
    ),
    sentence(records.filter((source) => source.published === undefined).length, records.length, (share) =>
      say('{count, number} sources have no date of publication ({percent} % of {total, number}).', share),
    ),
  ];
}

function entityGaps(dataset: Dataset): readonly string[] {
  const { records } = dataset.entities;
  return [
    sentence(records.filter(({ description }) => !description).length, records.length, (share) =>
      say('{count, number} entities have no description ({percent} % of {total, number}).', share),
    ),
    sentence(records.filter(({ names }) => !names || Object.keys(names).length === 0).length, records.length, (share) =>
      say('{count, number} entities have a name in one language only ({percent} % of {total, number}).', share),
    ),
    sentence(records.filter((_, row) => relationshipsOf(dataset, row).length === 0).length, records.length, (share) =>
      say('{count, number} entities have no relationship ({percent} % of {total, number}).', share),
    ),
  ];
}

function isWeakAlone(dataset: Dataset, row: Row): boolean {
  const sources: readonly Source[] = sourcesOf(dataset, row);
  return sources.length > 0 && sources.every((source) => citationOf(dataset, source).isWeak);
}

function sentence(count: number, total: number, words: (share: Share) => string): string {
  if (count === 0) return '';
  const percent = count / total < 0.005 ? say('under 1') : String(Math.round((100 * count) / total));
  return words({ count, total, percent });
}

/** Years between the first and the last in which nothing began, and those in which little did. */
function yearGaps(years: readonly YearCount[]): readonly string[] {
  const first = Number(years[0]?.name);
  const last = Number(years.at(-1)?.name);
  if (years.length < 3 || last - first > 300) return [];
  const counts = new Map(years.map(({ name, count }) => [Number(name), count]));
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const sorted = all.map((year) => counts.get(year) ?? 0).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  const empty = all.filter((year) => !counts.has(year));
  const thin = all.filter((year) => counts.has(year) && counts.get(year)! < THIN * median);
  return [
    empty.length === 0 ? '' : say('No relationship begins in {years}.', { years: list(empty.map(String)) }),
    thin.length === 0
      ? ''
      : say('Few begin in {years}; the median year has {median}.', {
          years: list(thin.map((year) => `${year} (${counts.get(year)})`)),
          median,
        }),
  ];
}

function list(words: readonly string[]): string {
  const rest = words.length - MOST_YEARS;
  if (rest <= 0) return words.join(', ');
  return say('{years} and {rest} other years', { years: words.slice(0, MOST_YEARS).join(', '), rest });
}

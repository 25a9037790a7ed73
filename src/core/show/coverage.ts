import type { Dataset, Row } from '../model/dataset';
import { relationshipsOf, sourcesOf, UNDATED } from '../model/dataset';
import type { Source } from '../model/records';
import { END_STATES } from '../model/dataset';
import { citationOf } from './citation';

type YearCount = { readonly name: string; readonly count: number };

/** Years with fewer beginnings than this share of the median year are thin. */
const THIN = 1 / 3;
const MOST_YEARS = 12;
const number = new Intl.NumberFormat('en-GB');

/** What a dataset lacks, in sentences, the gravest first; nothing where nothing is missing. */
export function coverageGaps(dataset: Dataset, years: readonly YearCount[]): readonly string[] {
  const rows = Array.from({ length: dataset.relationships.count }, (_, row) => row);
  const sources = dataset.sources.records;
  const { records: entities } = dataset.entities;
  const tied = rows.length;
  return [
    ...yearGaps(years),
    share(
      rows.filter((row) => sourcesOf(dataset, row).length === 1).length,
      tied,
      'relationships rest on one source alone',
    ),
    share(
      rows.filter((row) => dataset.relationships.publisherCount[row] === 1).length,
      tied,
      'relationships rest on one publisher alone',
    ),
    share(rows.filter((row) => isWeakAlone(dataset, row)).length, tied, 'relationships rest on weak sources alone'),
    share(rows.filter((row) => sourcesOf(dataset, row).length === 0).length, tied, 'relationships have no source'),
    share(
      rows.filter((row) => (dataset.relationships.flags[row]! & UNDATED) !== 0).length,
      tied,
      'relationships have no date',
    ),
    share(
      rows.filter((row) => END_STATES[dataset.relationships.endState[row]!] === 'unknown').length,
      tied,
      'relationships have an unknown end',
    ),
    share(
      sources.filter((source) => source.title === undefined).length,
      sources.length,
      'sources have no headline that was seen',
    ),
    share(
      sources.filter((source) => source.published === undefined).length,
      sources.length,
      'sources have no date of publication',
    ),
    share(entities.filter(({ description }) => !description).length, entities.length, 'entities have no description'),
    share(
      entities.filter(({ names }) => !names || Object.keys(names).length === 0).length,
      entities.length,
      'entities have a name in one language only',
    ),
    share(
      entities.filter((_, row) => relationshipsOf(dataset, row).length === 0).length,
      entities.length,
      'entities have no relationship',
    ),
  ].filter((sentence) => sentence !== '');
}

function isWeakAlone(dataset: Dataset, row: Row): boolean {
  const sources: readonly Source[] = sourcesOf(dataset, row);
  return sources.length > 0 && sources.every((source) => citationOf(dataset, source).isWeak);
}

function share(count: number, total: number, what: string): string {
  if (count === 0) return '';
  const percent = count / total < 0.005 ? 'under 1' : String(Math.round((100 * count) / total));
  return `${number.format(count)} ${what} (${percent} % of ${number.format(total)}).`;
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
    empty.length === 0 ? '' : `No relationship begins in ${list(empty.map(String))}.`,
    thin.length === 0
      ? ''
      : `Few begin in ${list(thin.map((year) => `${year} (${counts.get(year)})`))}; the median year has ${median}.`,
  ];
}

function list(words: readonly string[]): string {
  const rest = words.length - MOST_YEARS;
  return rest > 0 ? `${words.slice(0, MOST_YEARS).join(', ')} and ${rest} other years` : words.join(', ');
}

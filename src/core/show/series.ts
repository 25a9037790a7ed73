import { nameOf } from '../words/naming';
import { say } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import { ATTESTED, DOUBTFUL, END_STATES, entityRow } from '../model/dataset';
import { sentenceFrom, wordingOf } from './wording';
import type { Day } from '../model/time';
import { dateWords } from './date-words';
import type { Grain } from './grain';
import { grainFirst, grainIndex, grainText } from './grain';

/** One figure of a series: a whole year or month and the amount that a relationship states for it. */
export type SeriesPoint = {
  readonly start: Day;
  readonly end: Day;
  /** The year or month in words: "2023", "May 2023". */
  readonly label: string;
  readonly amount: number;
  /** The relationship that states it. */
  readonly row: Row;
};

/** Figures of one kind, one unit, one reporter and one length of period, the earliest first. */
export type Series = {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** Id of the entity that counted; absent where the figures do not say. */
  readonly reporter?: string;
  /** Id of the relationship type. */
  readonly type: string;
  readonly period: 'year' | 'month';
  readonly points: readonly SeriesPoint[];
};

const LEAST_POINTS = 3;

/**
 * The series among some relationships: figures of the same two ends, type, unit, commodity and reporter for at least
 * three whole years or three whole months: series of years before those of months, the longest first. Figures that differ
 * for one year all stay, side by side.
 */
export function seriesOf(dataset: Dataset, relationshipRows: Iterable<Row>): readonly Series[] {
  const found = new Map<string, { readonly head: Omit<Series, 'points'>; readonly points: SeriesPoint[] }>();
  const namesReporters = dataset.relationships.records.some(({ value }) => value?.reporter !== undefined);
  for (const row of relationshipRows) {
    const entry = readEntry(dataset, row, namesReporters);
    if (!entry) continue;
    const series = found.get(entry.head.key);
    if (series) series.points.push(entry.point);
    else found.set(entry.head.key, { head: entry.head, points: [entry.point] });
  }
  return [...found.values()]
    .filter(({ points }) => new Set(points.map((point) => point.start)).size >= LEAST_POINTS)
    .map(({ head, points }) => ({ ...head, points: points.toSorted((a, b) => a.start - b.start || a.row - b.row) }))
    .toSorted(
      (one, other) => Number(one.period === 'month') - Number(other.period === 'month') || byLength(one, other),
    );
}

function byLength(one: Series, other: Series): number {
  return other.points.length - one.points.length;
}

function readEntry(
  dataset: Dataset,
  row: Row,
  namesReporters: boolean,
): { head: Omit<Series, 'points'>; point: SeriesPoint } | null {
  const { value, verb } = dataset.relationships.records[row]!;
  const period = value && periodOf(dataset, row);
  if (!period) return null;
  const { grain, ...span } = period;
  const { commodity = '', reporter } = value;
  const type = dataset.relationshipTypes[dataset.relationships.type[row]!]!;
  const [from, to] = endsOf(dataset, row, type.directed !== false);
  const names = dataset.entities.records;
  const sentence = sentenceFrom(nameOf(names[from]!), wordingOf(dataset, row).label, nameOf(names[to]!));
  const what = commodity === '' ? sentence : `${sentence}: ${nameOfId(dataset, commodity)}`;
  const head = {
    key: JSON.stringify([names[from]!.id, type.id, names[to]!.id, value.unit, verb, commodity, reporter, grain]),
    label: labelOfSeries(what, grain, reporter === undefined ? null : nameOfId(dataset, reporter), namesReporters),
    ...(reporter === undefined ? {} : { reporter }),
    unit: value.unit,
    type: type.id,
    period: grain,
  };
  return { head, point: { ...span, amount: value.amount, row } };
}

/** Where other figures name who counted them, a line of figures that do not may have been counted by several. */
function labelOfSeries(what: string, grain: string, reporter: string | null, namesReporters: boolean): string {
  if (reporter !== null)
    return say('{what}, by {grain, select, year {year} other {month}}, as counted by {reporter}', {
      what,
      grain,
      reporter,
    });
  return namesReporters
    ? say('{what}, by {grain, select, year {year} other {month}}, not said who counted', { what, grain })
    : say('{what}, by {grain, select, year {year} other {month}}', { what, grain });
}

/** The two ends, in an order of their own where the type reads the same both ways. */
function endsOf({ relationships }: Dataset, row: Row, isDirected: boolean): readonly [Row, Row] {
  const from = relationships.from[row]!;
  const to = relationships.to[row]!;
  return isDirected || from < to ? [from, to] : [to, from];
}

function nameOfId(dataset: Dataset, id: string): string {
  const entity = dataset.entities.records[entityRow(dataset, id)];
  return entity ? nameOf(entity) : id.replaceAll('-', ' ');
}

type Period = Pick<SeriesPoint, 'start' | 'end' | 'label'> & { readonly grain: 'year' | 'month' };

/** The whole year or month that a relationship covers by its dates; null when it covers neither. */
function periodOf({ relationships }: Dataset, row: Row): Period | null {
  const isClosed = END_STATES[relationships.endState[row]!] === 'closed';
  if (!isClosed || relationships.flags[row]! & (ATTESTED | DOUBTFUL)) return null;
  const start = relationships.startEarliest[row]!;
  const end = relationships.endLatest[row]!;
  const grain = (['year', 'month'] as const).find((one) => isWhole(start, end, one));
  return grain ? { start, end, grain, label: dateWords(grainText(grainIndex(start, grain), grain)) } : null;
}

function isWhole(start: Day, end: Day, grain: Grain): boolean {
  const index = grainIndex(start, grain);
  return start === grainFirst(index, grain) && end + 1 === grainFirst(index + 1, grain);
}

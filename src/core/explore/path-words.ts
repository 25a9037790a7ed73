import { nameOf } from '../words/naming';
import { say } from '../words/say';
import type { Path } from './find-paths';
import type { Dataset, Row } from '../model/dataset';
import type { Day } from '../model/time';
import { DAY_MAX, DAY_MIN, isoDay, parseBound } from '../model/time';
import { dateWords } from '../show/date-words';
import { sortDay } from '../show/reading';
import type { DateWindow } from '../show/window-step';

/** Names of who stands on the way, in their order: "via Gazprom and CNPC"; the first ones where they are many. */
export function viaWords(dataset: Dataset, path: Path): string {
  const between = path.steps.slice(0, -1).map((step) => nameOf(dataset.entities.records[step.to]!));
  const [last, ...before] = between.toReversed();
  if (last === undefined) return say('direct');
  if (before.length === 0) return say('via {name}', { name: last });
  return say('via {names} and {last}', { names: before.toReversed().join(', '), last });
}

/** The relationship that says best how a step is carried: the surest, and of those the latest. */
export function clearestOf(dataset: Dataset, relationships: readonly Row[]): Row {
  const { confidence } = dataset.relationships;
  const [best] = relationships.toSorted(
    (a, b) => confidence[a]! - confidence[b]! || sortDay(dataset, b) - sortDay(dataset, a) || b - a,
  );
  return best!;
}

/**
 * The day on which a step is taken, no more precisely than the date that decides it: "2014" where a relationship on the
 * path opens some time in 2014. Null where any day will do, or time does not matter.
 */
export function stepDayWords(dataset: Dataset, path: Path, at: number, window: DateWindow): string | null {
  const step = path.steps[at]!;
  const { day } = step;
  if (day === null || day === DAY_MIN || day === DAY_MAX) return null;
  // Its own date says it best; else the day comes from a step before or after it.
  const rows = [step, ...path.steps].flatMap(({ relationships }) => relationships);
  const text = rows.map((row) => dateAt(dataset, row, day)).find((one) => one !== null) ?? boundAt(window, day);
  return dateWords(text ?? isoDay(day));
}

/** When a path through time sets out and arrives, and how long that takes; empty where time does not matter. */
export function journeyWords(dataset: Dataset, path: Path, window: DateWindow): string {
  const [first, last] = [path.steps[0]?.day ?? null, path.steps.at(-1)?.day ?? null];
  if (first === null || last === null) return '';
  const from = stepDayWords(dataset, path, 0, window);
  const to = stepDayWords(dataset, path, path.steps.length - 1, window);
  if (from === null && to === null)
    return first === DAY_MAX ? say('no last day is known') : say('no first day is known');
  if (from === null) return to !== null && first === DAY_MIN ? say('arrives {date}', { date: to }) : '';
  if (to === null) return say('sets out {date}', { date: from });
  return from === to ? say('all at one time: {date}', { date: to }) : `${from} – ${to}, ${lengthWords(last - first)}`;
}

/** A number of days as people say it: "12 days", "5 months", "7 years". */
export function lengthWords(days: number): string {
  if (days < 60) return say('{count, plural, one {# day} other {# days}}', { count: days });
  const months = Math.round(days / 30.44);
  return months < 24
    ? say('{count, plural, one {# month} other {# months}}', { count: months })
    : say('{count, plural, one {# year} other {# years}}', { count: Math.round(days / 365.25) });
}

/** The date of a relationship that begins or ends on a day; null where neither does. */
function dateAt({ relationships }: Dataset, row: Row, day: Day): string | null {
  const { start, end } = relationships.records[row]!;
  if (relationships.startEarliest[row] === day) return start ?? null;
  return relationships.endLatest[row] === day ? (end ?? null) : null;
}

function boundAt({ from, to }: DateWindow, day: Day): string | null {
  if (parseBound(from)?.earliest === day) return from;
  return parseBound(to)?.latest === day ? to : null;
}

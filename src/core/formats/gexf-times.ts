import type { Day } from '../model/time';
import { civilOf, DAY_MAX, DAY_MIN, isoDay, isoYear, parseDate } from '../model/time';
import { edtfOf } from './dates';
import type { XmlElement } from './xml';
import { within } from './xml';

/** A stretch of time as GEXF states it, in EDTF; what cannot be read is as it was written. An absent end is not stated. */
export type Span = { readonly start?: string; readonly end?: string };

/** The times of a record: stretches that are told apart, and whether they are instants. */
export type Times = { readonly spans: readonly Span[]; readonly areInstants: boolean; readonly isShifted: boolean };

/** What the numbers of a file that stand for times are: years, or steps of some count that says nothing of dates. */
export type Scale = 'dates' | 'steps';

const TIME_ATTRIBUTES = /\b(?:start|end|startopen|endopen|timestamp)\s*=\s*["']\s*([^"']*?)\s*["']/g;
const ALL_TIMES = /\b(?:timestamps|intervals)\s*=\s*["']([^"']*)["']/g;

/** Numbers are years only where all of them can be: a count of steps that passes 2000 is still no date. */
export function scaleOf(text: string): Scale {
  for (const [, time = ''] of text.matchAll(TIME_ATTRIBUTES)) if (isStep(time)) return 'steps';
  for (const [, times = ''] of text.matchAll(ALL_TIMES))
    if (times.split(/[\s&<>[\](),;]+/).some(isStep)) return 'steps';
  return 'dates';
}

const NONE: Times = { spans: [], areInstants: false, isShifted: false };

/** The times that an element states: its spells, or else its own. */
export function timesOf(element: XmlElement): Times {
  // Most elements state none: they are passed over fast.
  if (element.children.length === 0 && !TIME_NAMES.some((name) => name in element.attributes)) return NONE;
  const spells = [...within(element, 'spell'), ...within(element, 'slice')];
  const stated = (spells.length > 0 ? spells : [element]).flatMap(({ attributes }) => statedIn(attributes));
  return {
    spans: stated.map(({ span }) => span),
    areInstants: stated.length > 0 && stated.every(({ isInstant }) => isInstant),
    isShifted: stated.some(({ isShifted }) => isShifted),
  };
}

/** Names of attributes that state times. */
export const TIME_NAMES = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'] as const;

type Stated = { readonly span: Span; readonly isInstant: boolean; readonly isShifted: boolean };

function statedIn(attributes: XmlElement['attributes']): readonly Stated[] {
  const { start, end, startopen, endopen, timestamp, timestamps = '', intervals = '' } = attributes;
  const own = stretch(
    { text: startopen ?? start, isOpen: startopen !== undefined },
    { text: endopen ?? end, isOpen: endopen !== undefined },
  );
  const ownIfAny = own.span.start === undefined && own.span.end === undefined ? [] : [own];
  // Hardly an element has more.
  if (timestamp === undefined && timestamps === '' && intervals === '') return ownIfAny;
  const listed = timestamps === '' ? [] : timestamps.split(/[\s<>[\],;]+/);
  const instants = [...(timestamp === undefined ? [] : [timestamp]), ...listed].filter(Boolean);
  const stretches = Array.from(
    intervals.matchAll(/([[\]()])([^,;[\]()]*),([^,;[\]()]*)([[\]()])/g),
    ([, left, from = '', to = '', right]) =>
      stretch({ text: from, isOpen: left !== '[' }, { text: to, isOpen: right !== ']' }),
  );
  return [
    ...instants.map((text): Stated => {
      const date = dateOf(text);
      return { span: { start: date, end: date }, isInstant: true, isShifted: false };
    }),
    ...stretches,
    ...ownIfAny,
  ];
}

type Bound = { readonly text: string | undefined; readonly isOpen: boolean };

function stretch(start: Bound, end: Bound): Stated {
  const first = boundOf(start, 1);
  const last = boundOf(end, -1);
  const span: { start?: string; end?: string } = {};
  if (first !== null) span.start = first.date;
  if (last !== null) span.end = last.date;
  return {
    span,
    isInstant: false,
    isShifted: first?.isShifted === true || last?.isShifted === true,
  };
}

/** A bound in EDTF, both days included: one that lies open begins a day, month or year later or ends one earlier. */
function boundOf({ text, isOpen }: Bound, step: 1 | -1): { readonly date: string; readonly isShifted: boolean } | null {
  const bare = text?.trim() ?? '';
  if (bare === '') return null;
  if (/^[-+]?inf(?:inity)?$/i.test(bare)) return { date: '..', isShifted: false };
  const date = dateOf(bare);
  const shifted = isOpen ? besides(date, step) : null;
  return { date: shifted ?? date, isShifted: shifted !== null };
}

function dateOf(text: string): string {
  const bare = text.trim();
  return yearOf(bare) ?? edtfOf(bare) ?? bare;
}

function yearOf(text: string): string | null {
  return /^([12]\d{3})(?:\.0*)?$/.exec(text)?.[1] ?? null;
}

/** Whether a time is a number and neither a year nor a date. */
function isStep(time: string): boolean {
  return isNumber(time) && yearOf(time) === null && edtfOf(time) === null;
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

/** The day, month or year before or after a date; null for what is none of these, or within a day. */
function besides(text: string, step: 1 | -1): string | null {
  const date = parseDate(text);
  const isWithinDay = /T(?!00:00(?::00(?:\.0*)?)?(?:$|[Z+-]))/.test(text);
  if (!date || date.doubtful || isWithinDay) return null;
  const day = step > 0 ? date.latest + 1 : date.earliest - 1;
  if (date.precision === 'day') return isoDay(day);
  if (date.precision === 'month') return isoDay(day).slice(0, -3);
  return date.precision === 'year' ? isoYear(civilOf(day).year) : null;
}

/** First and last day that a stretch may have. */
export type Days = { readonly first: Day; readonly last: Day };

/** The days between which a stretch can lie; null where a bound cannot be read, or the two run backwards. */
export function daysOf({ start = '..', end = '..' }: Span): Days | null {
  const first = start === '..' ? DAY_MIN : parseDate(start)?.earliest;
  const last = end === '..' ? DAY_MAX : parseDate(end)?.latest;
  return first === undefined || last === undefined || first > last ? null : { first, last };
}

/** Stretches in order, those that touch or overlap as one; what cannot be read stands behind. Instants stay apart. */
export function joined({ spans, areInstants }: Times): readonly Span[] {
  if (spans.length < 2) return spans;
  const dated = spans.flatMap((span) => {
    const days = daysOf(span);
    return days ? [{ span, ...days }] : [];
  });
  const sorted = dated.toSorted((a, b) => a.first - b.first || a.last - b.last);
  const groups: { span: Span; first: Day; last: Day }[] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    const isSame = group?.first === one.first && group.last === one.last;
    if (!group || (!isSame && (areInstants || one.first > group.last + 1))) groups.push({ ...one });
    else if (one.last > group.last) Object.assign(group, { last: one.last, span: from(group.span, one.span) });
  }
  return [...groups.map(({ span }) => span), ...spans.filter((span) => daysOf(span) === null)];
}

/** From the start of one stretch to the end of another. */
function from({ start }: Span, { end }: Span): Span {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** From the first start of joined stretches to the last end. */
export function hullOf(spans: readonly Span[]): Span {
  const dated = spans.filter((span) => daysOf(span) !== null);
  const last = dated.toSorted((a, b) => daysOf(b)!.last - daysOf(a)!.last)[0];
  return dated[0] && last ? from(dated[0], last) : (spans[0] ?? {});
}

/** A stretch in words: `[2007-01-01, 2007-12-31]`, with `..` for a bound that is not stated. */
export function spanText({ start = '..', end = '..' }: Span): string {
  return `[${start}, ${end}]`;
}

import type { Entity, Json, Properties } from '../../model/records';
import { parseDate } from '../../model/time';
import type { Schema } from './model';

/** Properties as FollowTheMoney writes them: each a list of texts. */
export type Statements = Readonly<Record<string, readonly Json[]>>;

/** Values as lists of texts; lists as they are, objects as JSON, and what is empty not at all. */
export function listed(values: Readonly<Record<string, Json>>): Statements {
  const entries = Object.entries(values).map(([key, value]) => {
    const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
    return [key, list.filter((one) => one !== null && one !== '').map(textOf)] as const;
  });
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}

function textOf(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Statements of one record put together; a value stands once in each property. */
export function merged(...all: readonly Statements[]): Statements {
  const lists = new Map<string, Json[]>();
  for (const [key, values] of all.flatMap((one) => Object.entries(one))) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    for (const value of values) if (!list.includes(value)) list.push(value);
  }
  return Object.fromEntries(lists);
}

/** Whether a date is one of FollowTheMoney: a year, a month or a day, with no mark of doubt. */
export function isFtmDate(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date) && parseDate(date) !== null;
}

/** A line of a file of FollowTheMoney. */
export type FtmRecord = {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Statements;
} & { readonly [beside: string]: Json | undefined };

/** How records name their sources. */
export type Citing = (ids: readonly string[] | undefined) => Statements;

/** What stands beside the properties in files of others. */
const BESIDE = new Set(['datasets', 'referents', 'target', 'first_seen', 'last_seen', 'last_change', 'origin']);

/** Properties as they are written: those of FollowTheMoney's frame, and all others as lists of texts. */
export function split(properties: Properties = {}): { readonly beside: Properties; readonly own: Statements } {
  const entries = Object.entries(properties);
  return {
    beside: Object.fromEntries(entries.filter(([key]) => BESIDE.has(key))),
    own: listed(Object.fromEntries(entries.filter(([key]) => !BESIDE.has(key)))),
  };
}

/** Dates that FollowTheMoney can hold: of those that are about, doubtful or open it has none. */
export function dateStatements(record: Pick<Entity, 'start' | 'end'>, schema: Schema, own: Statements): Statements {
  const [start, end] = [record.start, record.end].map((date) => (isFtmDate(date) ? date : undefined));
  const isSaid = (keys: readonly string[], date: string): boolean => keys.some((key) => own[key]?.includes(date));
  if (start !== undefined && start === end && schema.kinds.has('Interval') && schema.start.includes('date'))
    return isSaid(['date'], start) ? {} : { date: [start] };
  const [first, last] = [schema.start[0], schema.end[0]];
  return {
    ...(start === undefined || first === undefined || isSaid(schema.start, start) ? {} : { [first]: [start] }),
    ...(end === undefined || last === undefined || isSaid(schema.end, end) ? {} : { [last]: [end] }),
  };
}

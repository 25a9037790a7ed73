import type { Json } from '../../model/records';
import { parseDate } from '../../model/time';

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

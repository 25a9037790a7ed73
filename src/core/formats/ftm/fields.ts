import type { Json, Properties, Value } from '../../model/records';
import { parseDate } from '../../model/time';
import { edtfOf } from '../dates';
import type { Schema } from './model';
import type { Proxy } from './proxies';

/** Properties of an entity that no field of ours has taken yet. */
export type Left = Map<string, Json[]>;

/** All that the properties of an entity say. */
export function leftOf({ properties }: Proxy): Left {
  const left: Left = new Map();
  for (const [key, values] of properties) left.set(key, values.length === 1 ? values : [...new Set(values)]);
  return left;
}

/** The texts among the values of a property. */
export function texts(left: ReadonlyMap<string, readonly Json[]>, key: string): readonly string[] {
  return (left.get(key) ?? []).filter((value) => typeof value === 'string');
}

export type Dates = { readonly start?: string; readonly end?: string };

/**
 * When something was: the first kind of date that begins or ends it. A lone `date` of what lasts is a day, not a beginning.
 * What holds more than the field stays among the properties.
 */
export function takeDates(left: Left, schema: Schema | undefined): Dates {
  const first = schema?.start.find((key) => left.has(key));
  const last = schema?.end.find((key) => left.has(key));
  const starts = dated(left, first);
  const ends = dated(left, last);
  const start = starts[0];
  const end = ends.at(-1) ?? (first === 'date' && schema?.kinds.has('Interval') ? start : undefined);
  if (start !== undefined && end !== undefined && parseDate(end)!.latest < parseDate(start)!.earliest) return {};
  if (first !== undefined && start !== undefined && (first === schema!.start[0] || first === 'date')) drop(left, first);
  if (last !== undefined && end !== undefined) drop(left, last);
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** Takes a property whose one value a field holds now. */
function drop(left: Left, key: string): void {
  if (left.get(key)?.length === 1) left.delete(key);
}

/** The dates of a property that can be read, in order; of one day said twice, the closer. */
function dated(left: Left, key: string | undefined): readonly string[] {
  const dates = key === undefined ? [] : texts(left, key).flatMap((text) => edtfOf(text) ?? []);
  return dates.filter((one) => !dates.some((other) => other !== one && other.startsWith(one))).toSorted();
}

/** The first kind of long text that there is, all of its values. */
export function takeText(left: Left, keys: readonly string[]): string | undefined {
  const key = keys.find((one) => texts(left, one).length > 0);
  if (key === undefined) return undefined;
  const text = texts(left, key).join('\n\n');
  left.delete(key);
  return text;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A sum with its currency, or the share that somebody owns. */
export function takeValue(left: Left, schema: Schema): Value | undefined {
  const share = single(left, 'percentage')?.replace(/\s*%$/, '');
  if (schema.properties.has('percentage') && share !== undefined && NUMBER.test(share)) {
    left.delete('percentage');
    return { amount: Number(share), unit: '%' };
  }
  const amount = single(left, 'amount');
  const unit = single(left, 'currency');
  if (amount === undefined || unit === undefined || !NUMBER.test(amount)) return undefined;
  left.delete('amount');
  left.delete('currency');
  return { amount: Number(amount), unit };
}

/** The value of a property that has just one. */
export function single(left: Left, key: string): string | undefined {
  const values = left.get(key);
  return values?.length === 1 && typeof values[0] === 'string' ? values[0] : undefined;
}

/** What no field took, with what stands beside the properties: one value as it is, several as a list. */
export function propertiesOf(left: Left, { beside }: Proxy): { readonly properties?: Properties } {
  const entries = [...left].map(([key, values]): readonly [string, Json] => [
    key,
    values.length === 1 ? values[0]! : values,
  ]);
  const all = [...entries, ...[...beside].filter(([key]) => !left.has(key))];
  return all.length === 0 ? {} : { properties: Object.fromEntries(all) };
}

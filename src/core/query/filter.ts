import type { Dataset } from '../model/dataset';
import type { Predicate } from './predicate';

/** One value of a query as text: in the link, and as a flag of the command line. */
export type Parameter<T> = {
  /** Name in the link and on the command line. */
  readonly name: string;
  /** What it takes, for `--help`. */
  readonly help: string;
  /** The value a text stands for; null when the text means nothing. */
  readonly read: (text: string) => T | null;
  /** The text of a value; null for the default, which the link leaves out. */
  readonly write: (value: T) => string | null;
  /** What of a value a dataset knows, and the parts it does not know. Absent: everything is meaningful. */
  readonly prune?: (value: T, dataset: Dataset) => { readonly value: T; readonly unknown: readonly string[] };
};

/** One byte per entity row: 1 for the entities that may stay. */
export type EntityMask = Uint8Array;

/** What is left by the filters before, for a filter that looks at the graph itself: one byte per row, 0 for what is left. */
export type Remaining = {
  readonly entities: Uint8Array;
  readonly relationships: Uint8Array;
};

/**
 * One kind of filter: its values with their defaults, their names in the link, and what they let through.
 * Add one by writing a file like this and adding it to the list in `filters/index.ts`.
 */
export type Filter<V extends object> = {
  readonly id: string;
  /** A message, as in "1,204 by date". */
  readonly reason: string;
  /** The values at which it lets everything through. */
  readonly defaults: Readonly<V>;
  readonly parameters: { readonly [K in keyof V]: Parameter<V[K]> };
  /** The test on relationships; null when the values let everything through. */
  readonly relationships?: (values: Readonly<V>, dataset: Dataset) => Predicate | null;
  /** The entities it lets through; null for all. A relationship stays only if both its ends do. */
  readonly entities?: (values: Readonly<V>, dataset: Dataset) => EntityMask | null;
  /** The entities within reach of what all other filters leave; null for all. */
  readonly reach?: (values: Readonly<V>, dataset: Dataset, remaining: Remaining) => EntityMask | null;
};

/** A filter with its type kept, for the list. */
export function defineFilter<V extends object>(filter: Filter<V>): Filter<V> {
  return filter;
}

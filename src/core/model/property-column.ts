import type { Dataset } from './dataset';
import type { PropertyKind } from './property';
import { numberOf, propertyTexts } from './property';
import { propertyChoices, propertyId } from './property-choice';
import type { Properties } from './records';

/** What one property says of every row; of several values the first counts. */
export type PropertyColumn = {
  /** The values as texts; null where there is none. */
  readonly texts: readonly (string | null)[];
  /** The values as numbers; NaN where there is none, and where it is none. */
  readonly numbers: Float64Array;
  /** One byte per row: 1 where there are several values. */
  readonly hasSeveral: Uint8Array;
  /** The different values, the commonest first; of equal ones, that of the earlier row. */
  readonly values: readonly string[];
  /** Nearly all of the values are numbers. */
  readonly isNumeric: boolean;
};

const known = new WeakMap<Dataset, Map<string, PropertyColumn>>();

/** The column of a property; null where no record has it. Computed once per dataset and thread. */
export function propertyColumn(dataset: Dataset, kind: PropertyKind, key: string): PropertyColumn | null {
  const id = propertyId(kind, key);
  const choice = propertyChoices(dataset).get(id);
  if (!choice) return null;
  const columns = known.get(dataset) ?? new Map<string, PropertyColumn>();
  known.set(dataset, columns);
  const column = columns.get(id) ?? columnOf(dataset[kind].records, key, choice.isNumeric);
  columns.set(id, column);
  return column;
}

type HasProperties = { readonly properties?: Properties };

function columnOf(records: readonly HasProperties[], key: string, isNumeric: boolean): PropertyColumn {
  const counts = new Map<string, number>();
  const hasSeveral = new Uint8Array(records.length);
  const texts = records.map(({ properties }, row) => {
    const given = propertyTexts(properties, key).filter((text) => text.trim() !== '');
    const first = given[0] ?? null;
    if (given.length > 1) hasSeveral[row] = 1;
    if (first !== null) counts.set(first, (counts.get(first) ?? 0) + 1);
    return first;
  });
  return {
    texts,
    numbers: Float64Array.from(texts, (text) => (text === null ? Number.NaN : numberOf(text))),
    hasSeveral,
    values: [...counts].toSorted((a, b) => b[1] - a[1]).map(([text]) => text),
    isNumeric,
  };
}

import { labelOf, nameOf } from '../words/naming';
import { language } from '../words/say';
import type { Change } from '../model/change';
import { CHANGES } from '../model/change';
import type { Dataset, Row } from '../model/dataset';
import { END_STATES } from '../model/dataset';
import type { PropertyId } from '../model/property-choice';
import { propertyNamed } from '../model/property-choice';
import { propertyColumn } from '../model/property-column';
import { CONFIDENCES } from '../model/records';
import { wordingOf } from './wording';
import type { MeasureValues } from '../measure/measure-rows';
import type { Subgraph } from '../query/answer';
import { DAY_MAX, DAY_MIN } from '../model/time';

/** What a table column sorts by: texts or numbers, by row; the missing ones come last either way. */
export type SortKey = (row: Row) => string | number | null;

export type ColumnOrder<Id extends string> = { readonly id: Id; readonly isDescending: boolean };

export type RelationshipColumn =
  | 'change'
  | 'from'
  | 'type'
  | 'to'
  | 'start'
  | 'end'
  | 'confidence'
  | 'sources'
  | PropertyId;
export type EntityColumn = 'name' | 'type' | 'group' | 'relationships' | 'allTime' | MeasureColumn | PropertyId;
/** Of a measure, by its id. */
export type MeasureColumn = `measure:${string}`;

/** How each column of the relationship table sorts. */
export function relationshipKeys(
  dataset: Dataset,
  changes: ReadonlyMap<Row, Change> | null = null,
): Readonly<Record<Exclude<RelationshipColumn, PropertyId>, SortKey>> {
  const columns = dataset.relationships;
  const names = dataset.entities.records;
  const changeOf = (row: Row): Change | undefined => changes?.get(row);
  return {
    change: (row) => CHANGES.findIndex((change) => change === changeOf(row)),
    from: (row) => nameOf(names[columns.from[row]!]!),
    type: (row) => wordingOf(dataset, row).label,
    to: (row) => nameOf(names[columns.to[row]!]!),
    start: (row) => day(columns.startEarliest[row]!) ?? day(columns.startLatest[row]!),
    end: (row) => (END_STATES[columns.endState[row]!] === 'closed' ? day(columns.endLatest[row]!) : null),
    confidence: (row) => CONFIDENCES.length - columns.confidence[row]!,
    sources: (row) => columns.sourceOffsets[row + 1]! - columns.sourceOffsets[row]!,
  };
}

/** How each column of the entity table sorts. */
export function entityKeys(
  dataset: Dataset,
  subgraph: Subgraph,
): Readonly<Record<Exclude<EntityColumn, MeasureColumn | PropertyId | 'group'>, SortKey>> {
  const types = dataset.entityTypes.map(labelOf);
  return {
    name: (row) => nameOf(dataset.entities.records[row]!),
    type: (row) => types[dataset.entities.type[row]!]!,
    relationships: (row) => subgraph.degree[row]!,
    allTime: (row) => dataset.entities.degree[row]!,
  };
}

/** How the column of each measure sorts that was taken. */
export function measureKeys(values: MeasureValues): Readonly<Record<MeasureColumn, SortKey>> {
  return Object.fromEntries(
    Object.entries(values).map(([id, found]) => [
      `measure:${id}`,
      (row: Row) => (found === null || Number.isNaN(found[row]) ? null : found[row]!),
    ]),
  );
}

/** How the columns of properties sort: those of numbers by what they say, all others by their texts. */
export function propertyKeys(dataset: Dataset, ids: readonly string[]): Readonly<Record<PropertyId, SortKey>> {
  const keys = ids.flatMap((id) => {
    const named = propertyNamed(id);
    const column = named && propertyColumn(dataset, named.kind, named.key);
    if (!column) return [];
    const { numbers, texts, isNumeric } = column;
    const isNumber = (row: Row): boolean => isNumeric && !Number.isNaN(numbers[row]);
    return [[id, (row: Row) => (isNumber(row) ? numbers[row]! : texts[row]!)] as const];
  });
  return Object.fromEntries(keys);
}

/** Rows in the order of a key, numbers before texts; rows that are equal in it stay in file order. */
export function sortRows(rows: Uint32Array, key: SortKey, isDescending: boolean): Uint32Array {
  const collator = new Intl.Collator(language(), { numeric: true });
  const sign = isDescending ? -1 : 1;
  const decorated = Array.from(rows, (row) => ({ row, value: key(row) }));
  decorated.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || a.row - b.row;
    return sign * orderOf(a.value, b.value, collator) || a.row - b.row;
  });
  return Uint32Array.from(decorated, ({ row }) => row);
}

function orderOf(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : collator.compare(a, b);
}

function day(value: number): number | null {
  return value === DAY_MIN || value === DAY_MAX ? null : value;
}

import type { Dataset, Row } from '../model/dataset';
import { ATTESTED, NO_START, relationshipsOf } from '../model/dataset';
import { civilOf } from '../model/time';
import type { Subgraph } from '../query/answer';

/** How many relationships of an entity began in a year. */
export type YearCount = { readonly year: number; readonly count: number };

/** Years between the first and the last that are worth a bar each. */
const MOST_YEARS = 60;

/**
 * How many relationships of an entity that a subgraph leaves began in each year, every year between the first and the
 * last included; of a longer time the last sixty years. A beginning known less precisely counts in the first year it may
 * fall in; what has no stated beginning, in none.
 */
export function beginningsByYear(
  dataset: Dataset,
  { relationshipVerdict }: Subgraph,
  entity: Row,
): readonly YearCount[] {
  const { flags, startEarliest } = dataset.relationships;
  const counts = new Map<number, number>();
  for (const row of relationshipsOf(dataset, entity)) {
    if (relationshipVerdict[row] !== 0 || (flags[row]! & (NO_START | ATTESTED)) !== 0) continue;
    const { year } = civilOf(startEarliest[row]!);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    count: counts.get(first + at) ?? 0,
  }));
}

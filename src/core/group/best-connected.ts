import type { Dataset, Row } from '../model/dataset';

/** The one of some entities (at least one) with the most relationships; of equal ones the first. */
export function bestConnectedOf({ entities }: Dataset, rows: readonly Row[]): Row {
  return rows.reduce((best, row) => (entities.degree[row]! > entities.degree[best]! ? row : best));
}

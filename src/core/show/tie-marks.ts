import type { Dataset } from '../model/dataset';
import type { Staging } from './staging';
import type { Tie } from './ties';
import { PLAIN } from './tints';

/** The tint that most of its relationships have of those that have any; of as many, that of the first. */
export function tintOfTie({ relationships }: Tie, tints: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const row of relationships) {
    if (tints[row] !== PLAIN.id) counts.set(tints[row]!, (counts.get(tints[row]!) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return most ? most[0] : PLAIN.id;
}

/** How many notes of the person's own its relationships have. */
export function notesOn(dataset: Dataset, tie: Tie, notes: Staging['notes']): number {
  return tie.relationships.reduce((sum, row) => sum + (notes.get(dataset.relationships.records[row]!.id) ?? 0), 0);
}

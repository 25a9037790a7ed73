import type { Dataset, Row } from '../model/dataset';
import type { Subgraph } from './answer';

/** Those of two sets of entities whom relationships in view join across the sets, each once. */
export function joinedBetween(
  { relationships: { from, to } }: Dataset,
  subgraph: Pick<Subgraph, 'relationships'>,
  some: readonly Row[],
  others: readonly Row[],
): readonly Row[] {
  const [isOne, isOther] = [new Set(some), new Set(others)];
  const found = new Set<Row>();
  for (const row of subgraph.relationships) {
    const [start, end] = [from[row]!, to[row]!];
    if ((isOne.has(start) && isOther.has(end)) || (isOther.has(start) && isOne.has(end))) found.add(start).add(end);
  }
  return [...found];
}

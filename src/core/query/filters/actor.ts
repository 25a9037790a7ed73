import { word } from '../../words/say';
import type { Dataset, Row } from '../../model/dataset';
import { entityRow, otherEnd, presentEntity, relationshipsOf } from '../../model/dataset';
import type { EntityMask, Remaining } from '../filter';
import { defineFilter } from '../filter';
import { listParameter, wholeParameter } from '../parameters';

/** These actors and what lies within so many hops of them under the other filters, with everything in between. */
export const actorFilter = defineFilter<{ actor: readonly string[]; hops: number }>({
  id: 'actor',
  reason: word('out of reach of the actors', 'hidden'),
  defaults: { actor: [], hops: 1 },
  parameters: {
    actor: listParameter('actor', 'entity ids, comma-separated', (dataset) => (id) => presentEntity(dataset, id)),
    hops: wholeParameter('hops', 1, 4, 'how many steps from the actors'),
  },
  reach: ({ actor, hops }, dataset, remaining) => {
    if (actor.length === 0) return null;
    const rows = actor.map((id) => entityRow(dataset, id)).filter((row) => row >= 0 && remaining.entities[row] === 1);
    return withinHops(dataset, rows, hops, remaining);
  },
});

/** Entities within so many steps, by breadth-first search (Moore 1959) over the remaining relationships. */
function withinHops(dataset: Dataset, starts: readonly Row[], hops: number, remaining: Remaining): EntityMask {
  const reached = new Uint8Array(dataset.entities.count);
  for (const row of starts) reached[row] = 1;
  let frontier: readonly Row[] = starts;
  for (let hop = 0; hop < hops; hop++) {
    const next: Row[] = [];
    for (const entity of frontier) {
      for (const row of relationshipsOf(dataset, entity)) {
        const other = otherEnd(dataset, row, entity);
        if (reached[other] === 1 || remaining.entities[other] === 0 || !remaining.isRowLeft(row)) continue;
        reached[other] = 1;
        next.push(other);
      }
    }
    frontier = next;
  }
  return reached;
}

import { word } from '../../words/say';
import type { Dataset, Row } from '../../model/dataset';
import { entityRow, presentEntity } from '../../model/dataset';
import type { EntityMask, Remaining } from '../filter';
import { defineFilter } from '../filter';
import { listParameter, wholeParameter } from '../parameters';

/** These actors and what lies within so many hops of them under the other filters, with everything in between. */
export const actorFilter = defineFilter<{ actor: readonly string[]; hops: number }>({
  id: 'actor',
  reason: word('out of reach of the actors', 'hidden'),
  defaults: { actor: [], hops: 1 },
  parameters: {
    actor: listParameter('actor', word('entity ids, comma-separated'), (dataset) => (id) => presentEntity(dataset, id)),
    hops: wholeParameter('hops', 1, 4, word('how many steps from the actors')),
  },
  reach: ({ actor, hops }, dataset, remaining) => {
    if (actor.length === 0) return null;
    const rows = actor.map((id) => entityRow(dataset, id)).filter((row) => row >= 0 && remaining.entities[row] === 0);
    return withinHops(dataset, rows, hops, remaining);
  },
});

/** Entities within so many steps, by breadth-first search (Moore 1959) over the remaining relationships. */
function withinHops(
  { entities, adjacency }: Dataset,
  starts: readonly Row[],
  hops: number,
  remaining: Remaining,
): EntityMask {
  const { offsets, rows, neighbours } = adjacency;
  const reached = new Uint8Array(entities.count);
  for (const row of starts) reached[row] = 1;
  let wave = starts;
  for (let hop = 1; hop <= hops; hop++) {
    const next: Row[] = [];
    for (const entity of wave) {
      const end = offsets[entity + 1]!;
      for (let at = offsets[entity]!; at < end; at++) {
        const neighbour = neighbours[at]!;
        // Most of a crowd was reached before: that is known without looking at the relationship.
        if (reached[neighbour] === 1) continue;
        if (remaining.entities[neighbour] !== 0 || remaining.relationships[rows[at]!] !== 0) continue;
        reached[neighbour] = 1;
        next.push(neighbour);
      }
    }
    wave = next;
  }
  return reached;
}

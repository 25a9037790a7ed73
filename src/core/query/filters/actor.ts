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
  { entities, relationships, adjacency }: Dataset,
  starts: readonly Row[],
  hops: number,
  remaining: Remaining,
): EntityMask {
  const { from, to } = relationships;
  const { offsets, rows } = adjacency;
  const reached = new Uint8Array(entities.count);
  // Everybody enters the queue once; those of a hop stand together in it.
  const queue = new Uint32Array(entities.count);
  let end = 0;
  for (const row of starts) {
    if (reached[row] === 0) queue[end++] = row;
    reached[row] = 1;
  }
  let begin = 0;
  for (let hop = 0; hop < hops; hop++) {
    const last = end;
    for (; begin < last; begin++) {
      const entity = queue[begin]!;
      for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) {
        const row = rows[at]!;
        // Of the two ends the one that is not this entity.
        const other = from[row]! ^ to[row]! ^ entity;
        if (reached[other] === 1 || remaining.entities[other] !== 0 || remaining.relationships[row] !== 0) continue;
        reached[other] = 1;
        queue[end++] = other;
      }
    }
  }
  return reached;
}

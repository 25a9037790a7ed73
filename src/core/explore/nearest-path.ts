import type { Dataset, Row } from '../model/dataset';
import { otherEnd, relationshipsOf } from '../model/dataset';
import type { Day } from '../model/time';
import { DAY_MIN } from '../model/time';
import type { Subgraph } from '../query/answer';
import { createHeap } from './heap';

/** Why a step cannot be taken: the filters hide all that would carry it, or it would go back in time. */
export type Miss = 'hidden' | 'earlier';

/** A step of a path that almost is one. */
export type NearStep = { readonly to: Row; readonly relationship: Row; readonly miss: Miss | null };

/** A key of the heap is the number of misses times this, plus what decides among as many misses. */
const MISS = 2 ** 34;

/**
 * The path from one entity to another over all relationships of a dataset that has the fewest steps which cannot be
 * taken; where time matters of those the one that arrives first, else the shortest. Null where no relationships lead
 * there at all. E. W. Dijkstra's algorithm (1959) on misses first: whoever has missed one step fewer can always take
 * the next one at the price of a miss, so that a day gained by another miss never pays.
 */
export function nearestPath(
  dataset: Dataset,
  { relationshipVerdict }: Subgraph,
  from: Row,
  to: Row,
  isTimed: boolean,
): readonly NearStep[] | null {
  const { startEarliest, endLatest } = dataset.relationships;
  const best = new Float64Array(dataset.entities.count).fill(Infinity);
  const cameBy: (Came | undefined)[] = [];
  const heap = createHeap();
  best[from] = keyOf(0, isTimed ? DAY_MIN : 0);
  heap.push(best[from], from);
  for (let next = heap.pop(); next && next.value !== to; next = heap.pop()) {
    const { key, value: entity } = next;
    if (key > best[entity]!) continue;
    const misses = Math.round(key / MISS);
    const gone = key - misses * MISS;
    for (const relationship of relationshipsOf(dataset, entity)) {
      const other = otherEnd(dataset, relationship, entity);
      const isLate = isTimed && gone > endLatest[relationship]!;
      const miss = relationshipVerdict[relationship] !== 0 ? 'hidden' : isLate ? 'earlier' : null;
      const day: Day = isLate ? startEarliest[relationship]! : Math.max(gone, startEarliest[relationship]!);
      const arrival = keyOf(misses + Number(miss !== null), isTimed ? day : gone + 1);
      if (arrival >= best[other]!) continue;
      best[other] = arrival;
      cameBy[other] = { from: entity, relationship, miss };
      heap.push(arrival, other);
    }
  }
  return best[to] === Infinity ? null : stepsTo(cameBy, from, to);
}

function keyOf(misses: number, rest: number): number {
  return misses * MISS + rest;
}

type Came = { readonly from: Row; readonly relationship: Row; readonly miss: Miss | null };

function stepsTo(cameBy: readonly (Came | undefined)[], from: Row, to: Row): readonly NearStep[] {
  const steps: NearStep[] = [];
  for (let at = to; at !== from;) {
    const { from: before, relationship, miss } = cameBy[at]!;
    steps.push({ to: at, relationship, miss });
    at = before;
  }
  return steps.toReversed();
}

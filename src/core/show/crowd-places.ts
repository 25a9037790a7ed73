import type { Groups } from '../group/groups';
import { isInClosedGroup } from '../group/groups';
import type { Dataset } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import { NO_PAIR, pairsOf } from './pairs';

/** Up to how many entities and ties together have all signs of their own; and of how few entities, whatever their ties. */
export type CrowdLimits = { readonly most: number; readonly few: number };

const LIMITS: CrowdLimits = { most: 1000, few: 100 };

/**
 * Whether a picture is a crowd, as too much would be drawn for a sign of its own each. It is asked of all times: a window that
 * is moved never turns a crowd into signs, or signs into a crowd.
 */
export function isCrowd(
  dataset: Dataset,
  allTime: Subgraph,
  drawn: Uint8Array,
  groups: Groups | null,
  { most, few }: CrowdLimits = LIMITS,
): boolean {
  const places = placesOf(dataset, allTime, drawn, groups);
  const room = most - places.length;
  if (places.length <= few || places.length + allTime.relationships.length <= most) return false;
  if (room < 0) return true;
  const isPlaced = new Uint8Array(dataset.entities.count + (groups?.list.length ?? 0));
  for (const place of places) isPlaced[place] = 1;
  const pairs = pairsOf(dataset, groups);
  const ties = new Set<number>();
  for (const row of allTime.relationships) {
    const pair = pairs.of[row]!;
    if (pair === NO_PAIR || isPlaced[pairs.a[pair]!] === 0 || isPlaced[pairs.b[pair]!] === 0) continue;
    ties.add(pair);
    if (ties.size > room) return true;
  }
  return false;
}

/** Entities that are drawn, and closed groups of which anybody is in view. */
export function placesOf(
  dataset: Dataset,
  { entities, entityVerdict }: Pick<Subgraph, 'entities' | 'entityVerdict'>,
  drawn: Uint8Array,
  groups: Groups | null,
): Uint32Array {
  const places = new Uint32Array(entities.length + (groups?.list.length ?? 0));
  let count = 0;
  for (let at = 0; at < entities.length; at++) {
    const row = entities[at]!;
    if (drawn[row] === 1 && !isInClosedGroup(groups, row)) places[count++] = row;
  }
  groups?.list.forEach(({ isOpen, members }, at) => {
    if (!isOpen && members.some((row) => entityVerdict[row] === 0)) places[count++] = dataset.entities.count + at;
  });
  return places.subarray(0, count);
}

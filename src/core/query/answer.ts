import type { Dataset, Relationships } from '../model/dataset';
import { chargeActive, markUnsure } from './active-window';
import type { EntityMask } from './filter';
import { ALL_FILTERS, type Query } from './filters';
import { windowOf } from './filters/date';
import type { Predicate } from './predicate';
import { CERTAINLY, certainty, compile, isUndated } from './predicate';

/** What a query leaves of a dataset: rows, in file order, and for every hidden one the filter that hid it. */
export type Subgraph = {
  readonly entities: Uint32Array;
  readonly relationships: Uint32Array;
  /** Per entity row: 0 when it stays, else 1 + the position in `FILTERS` of the first filter that removes it. */
  readonly entityVerdict: Uint8Array;
  /** The same per relationship row. */
  readonly relationshipVerdict: Uint8Array;
  /** Per relationship row: 1 when it stays but may lie outside the window (or is undated under one). */
  readonly isOnlyPossible: Uint8Array;
  /** Per entity row: how many relationships it has in this subgraph. */
  readonly degree: Uint32Array;
};

/** Answers a query: the entities and relationships that every filter lets through. A relationship needs both its ends. */
export function answer(dataset: Dataset, query: Query): Subgraph {
  const masks = ALL_FILTERS.map((filter) => filter.entities?.(query, dataset) ?? null);
  const entityVerdict = new Uint8Array(dataset.entities.count);
  masks.forEach((mask, position) => mask && chargeMask(entityVerdict, mask, position));
  const relationshipVerdict = judgeRelationships(dataset, query, masks, entityVerdict);
  applyReach(dataset, query, entityVerdict, relationshipVerdict);
  const relationships = rowsWithout(relationshipVerdict);
  return {
    entities: rowsWithout(entityVerdict),
    relationships,
    entityVerdict,
    relationshipVerdict,
    isOnlyPossible: possibleRows(dataset, query, relationships),
    degree: degrees(dataset, relationships),
  };
}

function judgeRelationships(
  dataset: Dataset,
  query: Query,
  masks: readonly (EntityMask | null)[],
  entityVerdict: Uint8Array,
): Uint8Array {
  const verdict = new Uint8Array(dataset.relationships.count);
  ALL_FILTERS.forEach((filter, position) => {
    const predicate = filter.relationships?.(query, dataset);
    if (predicate) charge(verdict, predicate, dataset.relationships, position + 1);
    if (masks[position]) chargeEnds(dataset, verdict, entityVerdict, position);
  });
  return verdict;
}

/** Filters that look at the graph itself come last, over what all others leave. */
function applyReach(dataset: Dataset, query: Query, entityVerdict: Uint8Array, verdict: Uint8Array): void {
  ALL_FILTERS.forEach((filter, position) => {
    if (!filter.reach) return;
    const mask = filter.reach(query, dataset, { entities: entityVerdict, relationships: verdict });
    if (!mask) return;
    chargeMask(entityVerdict, mask, position);
    chargeEnds(dataset, verdict, entityVerdict, position);
  });
}

/** Puts every row that fails, and that no earlier filter removed, down to this filter. */
function charge(verdict: Uint8Array, predicate: Predicate, columns: Relationships, code: number): void {
  if (predicate.kind === 'window' && predicate.window.when === 'active') {
    chargeActive(columns, predicate.window, predicate.certain, verdict, code);
    return;
  }
  const passes = compile(predicate, columns);
  for (let row = 0; row < verdict.length; row++) {
    if (verdict[row] === 0 && !passes(row)) verdict[row] = code;
  }
}

function chargeMask(verdict: Uint8Array, mask: EntityMask, position: number): void {
  for (let row = 0; row < verdict.length; row++) {
    if (verdict[row] === 0 && mask[row] !== 1) verdict[row] = position + 1;
  }
}

/** Puts relationships down to a filter that removed one of their ends. */
function chargeEnds(dataset: Dataset, verdict: Uint8Array, entityVerdict: EntityMask, position: number): void {
  const { from, to } = dataset.relationships;
  for (let row = 0; row < verdict.length; row++) {
    if (verdict[row] !== 0) continue;
    if (entityVerdict[from[row]!] === position + 1 || entityVerdict[to[row]!] === position + 1)
      verdict[row] = position + 1;
  }
}

function possibleRows(dataset: Dataset, query: Query, relationships: Uint32Array): Uint8Array {
  const isOnlyPossible = new Uint8Array(dataset.relationships.count);
  const window = windowOf(query);
  if (!window) return isOnlyPossible;
  const columns = dataset.relationships;
  if (window.when === 'active') {
    markUnsure(columns, window, relationships, isOnlyPossible);
    return isOnlyPossible;
  }
  for (const row of relationships) {
    const isSure = !isUndated(columns, row) && certainty(columns, row, window) === CERTAINLY;
    isOnlyPossible[row] = Number(!isSure);
  }
  return isOnlyPossible;
}

function degrees(dataset: Dataset, relationships: Uint32Array): Uint32Array {
  const degree = new Uint32Array(dataset.entities.count);
  const { from, to } = dataset.relationships;
  for (let at = 0; at < relationships.length; at++) {
    const row = relationships[at]!;
    degree[from[row]!]!++;
    if (to[row] !== from[row]) degree[to[row]!]!++;
  }
  return degree;
}

function rowsWithout(verdict: Uint8Array): Uint32Array {
  const rows = new Uint32Array(verdict.length);
  let count = 0;
  // Without a branch, as in `chargeActive`: the next row stands in the place of one that does not stay.
  for (let row = 0; row < verdict.length; row++) {
    rows[count] = row;
    count += Number(verdict[row] === 0);
  }
  return rows.slice(0, count);
}

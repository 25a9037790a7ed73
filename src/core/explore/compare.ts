import type { Change } from '../model/change';
import type { Dataset, Row } from '../model/dataset';
import { parseBound } from '../model/time';
import type { Subgraph } from '../query/answer';
import { answer } from '../query/answer';
import type { Query } from '../query/filters';
import { windowOf } from '../query/filters/date';
import type { DateWindow } from '../show/window-step';
import type { Succession } from './successions';
import { successionsOf } from './successions';

/** Two windows compared: the change of every relationship that matches in one of them, by row. */
export type Comparison = {
  /** The two windows, the earlier first. */
  readonly windows: readonly [DateWindow, DateWindow];
  readonly changes: ReadonlyMap<Row, Change>;
  readonly counts: Readonly<Record<Change, number>>;
  /** What ended and came again with another figure or confidence. */
  readonly successions: readonly Succession[];
  /** Everything that matches in one of the windows, as one picture that does not move. */
  readonly union: Subgraph;
};

/** The bounds of a second window, as `from/to` in EDTF; each may be open. Null for a text that is no such interval. */
export function readInterval(text: string): DateWindow | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const bounds = [from, to].map((bound) => (bound === '..' ? '' : bound));
  if (bounds.every((bound) => bound === '')) return null;
  const [first, last] = bounds.map((bound) => (bound === '' ? null : parseBound(bound)));
  if ((bounds[0] !== '' && !first) || (bounds[1] !== '' && !last)) return null;
  if (first && last && first.earliest > last.latest) return null;
  return { from: bounds[0]!, to: bounds[1]! };
}

/**
 * Compares what matches a query in its own window with what matches in another one, from the earlier to the later of
 * the two whichever is asked for first: what was added, what ended, what continued. What ended where the same matter was
 * added with another figure or confidence has changed, and so has that.
 */
export function compareWindows(dataset: Dataset, query: Query, other: Pick<Query, 'from' | 'to'>): Comparison {
  const windows = inOrder(query, { ...query, ...other });
  const [earlier, later] = windows.map((one) => answer(dataset, one));
  const changes = new Map<Row, Change>();
  const before = new Set(earlier!.relationships);
  const after = new Set(later!.relationships);
  for (const row of before) changes.set(row, after.has(row) ? 'continued' : 'ended');
  for (const row of after) if (!before.has(row)) changes.set(row, 'added');
  const rowsOf = (change: Change): readonly Row[] => [...changes.keys()].filter((row) => changes.get(row) === change);
  const successions = successionsOf(dataset, rowsOf('ended'), rowsOf('added'));
  for (const row of successions.flatMap((one) => [...one.before, ...one.after])) changes.set(row, 'changed');
  return { windows, changes, counts: countsOf(changes), successions, union: unionOf(dataset, earlier!, later!) };
}

function inOrder(one: Query, other: Query): readonly [Query, Query] {
  const [a, b] = [windowOf(one), windowOf(other)];
  if (!a || !b) return a ? [one, other] : [other, one];
  return a.from < b.from || (a.from === b.from && a.to <= b.to) ? [one, other] : [other, one];
}

function countsOf(changes: ReadonlyMap<Row, Change>): Comparison['counts'] {
  const counts = { added: 0, ended: 0, continued: 0, changed: 0 };
  for (const change of changes.values()) counts[change]++;
  return counts;
}

function unionOf(dataset: Dataset, one: Subgraph, other: Subgraph): Subgraph {
  const entityVerdict = one.entityVerdict.map((code, row) => (other.entityVerdict[row] === 0 ? 0 : code));
  const relationshipVerdict = one.relationshipVerdict.map((code, row) =>
    other.relationshipVerdict[row] === 0 ? 0 : code,
  );
  const isOnlyPossible = one.isOnlyPossible.map((possible, row) => {
    const sides = [one, other].filter((side) => side.relationshipVerdict[row] === 0);
    return sides.length === 2 ? possible && other.isOnlyPossible[row]! : Math.max(possible, other.isOnlyPossible[row]!);
  });
  const relationships = rowsIn(relationshipVerdict);
  const degree = new Uint32Array(dataset.entities.count);
  const { from, to } = dataset.relationships;
  for (const row of relationships) {
    degree[from[row]!]!++;
    if (to[row] !== from[row]) degree[to[row]!]!++;
  }
  return { entities: rowsIn(entityVerdict), relationships, entityVerdict, relationshipVerdict, isOnlyPossible, degree };
}

function rowsIn(verdict: Uint8Array): Uint32Array {
  return Uint32Array.from(Array.from(verdict.keys()).filter((row) => verdict[row] === 0));
}

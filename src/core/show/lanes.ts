import type { Dataset, Relationships, Row } from '../model/dataset';
import type { Day } from '../model/time';
import type { Subgraph } from '../query/answer';
import type { ItemRoom, LaneItem } from './lane-item';
import { placeItem, reachOf } from './lane-item';

/** By what lanes stand together. */
export const LANE_GROUPINGS = ['none', 'type', 'family'] as const;
export type LaneGrouping = (typeof LANE_GROUPINGS)[number];

/** Items of a lane side by side: none takes the room of another of its sub-row. */
export type PackedItem = LaneItem & { readonly subRow: number };

/** One actor through time. */
export type Lane = {
  readonly entity: Row;
  /** Row of its type or of the family of its items; null where lanes are not grouped. */
  readonly group: Row | null;
  /** How many relationships it holds. */
  readonly count: number;
  /** In the order of time; worked out when they are asked for, as only what is on the screen is drawn. */
  readonly items: readonly PackedItem[];
  /** Number of sub-rows. */
  readonly depth: number;
  /** Position in the sizes given. */
  readonly size: number;
};

/** A size in which a lane may be drawn, the largest first; one with more sub-rows than `most` takes the next. */
export type LaneSize = ItemRoom & { readonly most: number };

export type LanesOptions = {
  /** First and last day of the axis. */
  readonly axis: readonly [Day, Day];
  readonly by: LaneGrouping;
  readonly sizes: readonly LaneSize[];
  /** Per entity row: the heavier come first, whatever the window. */
  readonly weight: Uint32Array;
};

/** Weights by which some come before all others, in the order in which they are named first. */
export function withFirst(weight: Uint32Array, first: readonly Row[]): Uint32Array {
  if (first.length === 0) return weight;
  const raised = weight.slice();
  [...new Set(first)].forEach((row, at) => (raised[row] = HEAVIEST - at));
  return raised;
}

const HEAVIEST = 2 ** 32 - 1;

/** A lane for every entity with relationships in a subgraph, group by group, the heaviest first in each. */
export function lanesOf(dataset: Dataset, subgraph: Subgraph, options: LanesOptions): readonly Lane[] {
  const { weight, by } = options;
  const lanes = Array.from(subgraph.entities)
    .filter((entity) => subgraph.degree[entity]! > 0)
    .toSorted((a, b) => weight[b]! - weight[a]! || a - b)
    .flatMap((entity) =>
      groupsOf(dataset, entity, rowsInView(dataset, subgraph, entity), by).map(([group, rows]) =>
        laneOf(dataset, entity, group, rows, options),
      ),
    );
  return by === 'none' ? lanes : lanes.toSorted((a, b) => a.group! - b.group!);
}

function rowsInView({ adjacency }: Dataset, { relationshipVerdict }: Subgraph, entity: Row): readonly Row[] {
  const rows: Row[] = [];
  const end = adjacency.offsets[entity + 1]!;
  for (let at = adjacency.offsets[entity]!; at < end; at++) {
    const row = adjacency.rows[at]!;
    if (relationshipVerdict[row] === 0) rows.push(row);
  }
  return rows;
}

function groupsOf(
  dataset: Dataset,
  entity: Row,
  rows: readonly Row[],
  by: LaneGrouping,
): readonly (readonly [group: Row | null, rows: readonly Row[]])[] {
  if (by !== 'family') return [[by === 'type' ? dataset.entities.type[entity]! : null, rows]];
  const { family } = dataset.relationships;
  const families = new Set(rows.map((row) => family[row]!));
  return Array.from(families, (one) => [one, rows.filter((row) => family[row] === one)]);
}

function laneOf(
  { relationships }: Dataset,
  entity: Row,
  group: Row | null,
  rows: readonly Row[],
  { axis, sizes }: LanesOptions,
): Lane {
  for (let size = 0; ; size++) {
    const room = sizes[size]!;
    const most = size === sizes.length - 1 ? Infinity : room.most;
    // So many have no room even where each is as short as can be.
    if (rows.length * Math.max(room.least, room.label) > most) continue;
    const depth = depthOf(relationships, rows, axis, room);
    if (depth > most) continue;
    let items: readonly PackedItem[] | null = null;
    return {
      entity,
      group,
      count: rows.length,
      depth,
      size,
      get items() {
        items ??= packItems(rows.map((row) => placeItem(relationships, row, axis, room)));
        return items;
      },
    };
  }
}

/** The most items that overlap at one point, which is how many sub-rows `packItems` takes for them: by a sweep along the axis. */
function depthOf(columns: Relationships, rows: readonly Row[], axis: LanesOptions['axis'], room: ItemRoom): number {
  const starts = new Float64Array(rows.length);
  const ends = new Float64Array(rows.length);
  rows.forEach((row, at) => {
    const { from, to } = reachOf(columns, row, axis, room);
    starts[at] = from;
    ends[at] = to;
  });
  starts.sort();
  ends.sort();
  let [ended, deepest] = [0, 0];
  for (let begun = 0; begun < starts.length; begun++) {
    while (ends[ended]! <= starts[begun]! + TOUCH) ended++;
    deepest = Math.max(deepest, begun + 1 - ended);
  }
  return deepest;
}

/** Items that meet by less than this lie side by side: sums of fractions are not exact. */
const TOUCH = 1e-9;

/**
 * Puts items into as few sub-rows as the most that overlap at one point, each into the first that is free: interval
 * partitioning by earliest start (J. Kleinberg and É. Tardos, "Algorithm Design", 2005, section 4.1). Of those that
 * begin together the longest comes first.
 */
export function packItems(items: readonly LaneItem[]): readonly PackedItem[] {
  const ordered = items.toSorted(
    (a, b) => a.room[0] - b.room[0] || b.room[1] - a.room[1] || a.relationship - b.relationship,
  );
  const ends: number[] = [];
  return ordered.map((item) => {
    const free = ends.findIndex((end) => end <= item.room[0] + TOUCH);
    const subRow = free < 0 ? ends.length : free;
    ends[subRow] = item.room[1];
    return { ...item, subRow };
  });
}

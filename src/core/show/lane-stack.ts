import type { Row } from '../model/dataset';
import type { Lane, PackedItem } from './lanes';

/** A stretch of the column of lanes, in pixels from its top: a lane, or the heading of a group of them. */
export type LaneStrip = { readonly top: number; readonly height: number; readonly group: Row | null } & (
  | { readonly lane: Lane }
  | { readonly lane: null; readonly count: number }
);

/** Lanes one below the other. */
export type LaneStack = { readonly strips: readonly LaneStrip[]; readonly height: number };

/** Heights in pixels; `pitch` is that of a sub-row, by size. */
export type StackMeasures = {
  readonly pitch: readonly number[];
  readonly padding: number;
  /** Room over the items of each lane, for a name that stands there. */
  readonly head: number;
  readonly least: number;
  readonly heading: number;
};

/** Stacks lanes in their order, each group under a heading. */
export function stackLanes(lanes: readonly Lane[], measures: StackMeasures): LaneStack {
  const strips: LaneStrip[] = [];
  let top = 0;
  let group: Row | null = null;
  for (const lane of lanes) {
    if (lane.group !== null && lane.group !== group) {
      group = lane.group;
      const count = lanes.filter((one) => one.group === group).length;
      strips.push({ top, height: measures.heading, group, lane: null, count });
      top += measures.heading;
    }
    const height = Math.max(
      measures.least,
      lane.depth * measures.pitch[lane.size]! + 2 * measures.padding + measures.head,
    );
    strips.push({ top, height, group, lane });
    top += height;
  }
  return { strips, height: top };
}

/** Position of the strip at a height; the nearest one above or below all of them, -1 when there is none. */
export function stripAt({ strips }: LaneStack, y: number): number {
  let [low, high] = [0, strips.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (strips[middle]!.top <= y) low = middle;
    else high = middle - 1;
  }
  return high;
}

/** The strips that reach into a stretch of heights. */
export function stripsBetween(stack: LaneStack, top: number, bottom: number): readonly LaneStrip[] {
  const from = Math.max(0, stripAt(stack, top));
  return stack.strips.slice(from, stripAt(stack, bottom) + 1);
}

/** Identity of a lane from one window to the next. */
export function laneKey({ entity, group }: Pick<Lane, 'entity' | 'group'>): string {
  return group === null ? `${entity}` : `${group}-${entity}`;
}

/** Height of the top of an item's sub-row in its lane: few sub-rows stand in the middle of the least height. */
export function subRowTop(lane: Lane, height: number, subRow: number, { pitch, head }: StackMeasures): number {
  const size = pitch[lane.size]!;
  return head + (height - head - lane.depth * size) / 2 + subRow * size;
}

/**
 * The item of a strip at a place, `x` from 0 to 1 along the axis and `y` in pixels from the strip's top: that of the
 * sub-row there, or of one within reach, whichever is nearest. `reach` is in shares of the axis and in pixels.
 */
export function itemAt(
  strip: LaneStrip,
  at: { readonly x: number; readonly y: number },
  reach: { readonly x: number; readonly y: number },
  measures: StackMeasures,
): PackedItem | null {
  const { lane, height } = strip;
  if (!lane) return null;
  const pitch = measures.pitch[lane.size]!;
  let best: PackedItem | null = null;
  let least = Infinity;
  for (const item of lane.items) {
    const middle = subRowTop(lane, height, item.subRow, measures) + pitch / 2;
    const beyond = Math.max(0, Math.abs(at.y - middle) - pitch / 2) / reach.y;
    const aside = Math.max(0, item.left - at.x, at.x - item.right) / reach.x;
    if (beyond > 1 || aside > 1 || beyond + aside >= least) continue;
    best = item;
    least = beyond + aside;
  }
  return best;
}

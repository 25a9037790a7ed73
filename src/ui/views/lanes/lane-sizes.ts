import type { LaneSize } from '@/core/show/lanes';
import type { StackMeasures } from '@/core/show/lane-stack';

/** How the items of a lane of one size are drawn, in pixels. */
export type ItemSize = {
  /** Height of a sub-row. */
  readonly pitch: number;
  /** Thickness of a bar, and half the width of a mark. */
  readonly bar: number;
  readonly mark: number;
  /** Room kept for a label; 0 where there are none. */
  readonly label: number;
  /** How far an undated edge fades. */
  readonly tail: number;
  /** Sub-rows up to which a lane takes this size. */
  readonly most: number;
};

/** With labels for actors with few relationships, thin lines for those with hundreds. */
const ITEM_SIZES: readonly ItemSize[] = [
  { pitch: 21, bar: 4, mark: 5, label: 132, tail: 44, most: 5 },
  { pitch: 11, bar: 5, mark: 4.5, label: 0, tail: 36, most: 12 },
  { pitch: 6, bar: 4, mark: 2.75, label: 0, tail: 26, most: 24 },
  { pitch: 3, bar: 2, mark: 1.75, label: 0, tail: 20, most: Infinity },
];

/** Height of the letters at the items. */
const LETTERS = 11.5;

const ROOM = { padding: 5, head: 0, least: 32, heading: 34 } as const;

/** The same where names stand over the items, as beside them there is no room. */
const NARROW_ROOM = { ...ROOM, padding: 3, head: 20, least: 46 } as const;

/** By how much a press of a key or a button shows more time, or less. */
export const ZOOM_STEP = 1.4;

/** How the view divides its width: the column of names, and the axis. */
export type LaneShape = {
  readonly names: number;
  readonly plot: number;
  readonly measures: StackMeasures;
  readonly sizes: readonly ItemSize[];
  /** Height of the letters at the items, in pixels, and how many times as large as usual all names are written. */
  readonly font: number;
  readonly letters: number;
};

const NARROW = 560;
const WIDE = 900;
/** Free room on both sides of the axis, for marks at its ends. */
export const PLOT_MARGIN = 8;

/** The shape of the view in a width, with names so many times as large as usual. */
export function laneShape(width: number, letters: number): LaneShape {
  const names = width < NARROW ? 0 : Math.round((width < WIDE ? 148 : 196) * Math.max(1, letters));
  const { least, head, ...room } = names === 0 ? NARROW_ROOM : ROOM;
  const grown = (length: number): number => Math.round(length * Math.max(1, letters));
  const sizes = ITEM_SIZES.map((size) =>
    size.label === 0 ? size : { ...size, pitch: grown(size.pitch), label: grown(size.label) },
  );
  return {
    names,
    plot: Math.max(1, width - names - 2 * PLOT_MARGIN),
    measures: { ...room, least: grown(least), head: grown(head), pitch: sizes.map(({ pitch }) => pitch) },
    sizes,
    font: LETTERS * letters,
    letters,
  };
}

/** The sizes as shares of the axis. */
export function laneSizes({ sizes, plot }: LaneShape): readonly LaneSize[] {
  return sizes.map(({ mark, label, tail, most }) => ({
    least: Math.min(1, (2 * mark + 1) / plot),
    label: Math.min(1, Math.max(label, 2 * mark + 2) / plot),
    tail: Math.min(1, tail / plot),
    most,
  }));
}

import type { Tint } from './tints';

/** What the colours or sizes of a picture mean, for its legend. */
export type PaintKey = {
  /** Of what they are: "Betweenness in this window". */
  readonly title: string;
  /** The steps of colour with the least and the most, in words; null for what is no more or less. */
  readonly scale: {
    readonly range: readonly [least: string, most: string];
    readonly ramp: readonly Tint[];
    /** Entities in view that stand on it; null where they are not counted. */
    readonly count: number | null;
  } | null;
  /** What has a colour of its own, and how many in view have it; null where they are not counted. */
  readonly lines: readonly { readonly tint: Tint; readonly label: string; readonly count: number | null }[];
  /** What else is to be known. */
  readonly notes: readonly string[];
};

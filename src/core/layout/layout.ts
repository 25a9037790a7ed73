import type { Dataset } from '../model/dataset';
import { labelBox } from '../show/label';
import { pairsOf } from '../show/pairs';
import { entitySize } from '../show/entity-size';
import type { LayoutWords } from './words';

/** A graph as layouts need it: columns only, so that it can cross threads. Ties join parallel relationships. */
export type LayoutGraph = {
  /** Number of entities. */
  readonly count: number;
  readonly ties: {
    /** Entity rows. */
    readonly from: Uint32Array;
    readonly to: Uint32Array;
    /** 1 + log2 of the number of relationships. */
    readonly weight: Float32Array;
  };
  /** Relationships per entity. */
  readonly degree: Uint32Array;
  /** Room that an entity takes with its label, in world units; the circle stands at the top of it. */
  readonly width: Float32Array;
  readonly height: Float32Array;
  /** Diameter of the circle. */
  readonly size: Float32Array;
  /** Row of the entity's type. */
  readonly group: Uint16Array;
};

/** Where entities stand that a layout begins from, as its positions; those fixed stay there, by row: 1. */
export type Standing = { readonly positions: Float32Array; readonly isFixed: Uint8Array };

/** A layout on its way: how much of the work is done, 0 to 1, and what stands. */
export type LayoutStep = { readonly share: number; readonly positions: () => Float32Array };

/** Steps to a layout; whoever says `true` for "enough" at one of them gets what stands then, tidied up. */
export type LayoutSteps = Generator<LayoutStep, Float32Array, boolean>;

/** One way to place entities. Add one by writing a file like the others and adding it to the lists in `words.ts` and `index.ts`. */
export type Layout = LayoutWords & {
  /** Positions x, y per entity row: the middles of the circles, in world units (CSS pixels at zoom 1). */
  readonly place: (graph: LayoutGraph, seed: number) => Float32Array;
  /** The same step by step, where it takes a while and can be watched; or from where entities stand. */
  readonly steps?: (graph: LayoutGraph, seed: number, from?: Standing) => LayoutSteps;
};

/** The columns of a dataset that layouts work on. */
export function layoutGraphOf(dataset: Dataset): LayoutGraph {
  const { records, degree, type, count } = dataset.entities;
  const boxes = records.map((record) => labelBox(record.name));
  const size = Float32Array.from(degree, entitySize);
  return {
    count,
    ties: mergeTies(dataset),
    degree,
    width: Float32Array.from(boxes, (box, row) => Math.max(box.width, size[row]!)),
    height: Float32Array.from(boxes, (box, row) => box.height + size[row]!),
    size,
    group: type,
  };
}

/** The pairs that relationships join, in the order of their first; nobody is tied to themselves. */
function mergeTies(dataset: Dataset): LayoutGraph['ties'] {
  const { of, a, b } = pairsOf(dataset, null);
  const counts = new Uint32Array(a.length);
  countEach(of, counts);
  const pairs = firstOf(a.length).filter((pair) => a[pair] !== b[pair]);
  return {
    from: pairs.map((pair) => a[pair]!),
    to: pairs.map((pair) => b[pair]!),
    weight: Float32Array.from(pairs, (pair) => 1 + Math.log2(counts[pair]!)),
  };
}

function countEach(of: Uint32Array, counts: Uint32Array): void {
  for (let row = 0; row < of.length; row++) counts[of[row]!]!++;
}

function firstOf(count: number): Uint32Array {
  return new Uint32Array(count).map((_, position) => position);
}

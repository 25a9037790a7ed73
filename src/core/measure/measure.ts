import type { MeasureGraph } from './measure-graph';

/**
 * One way to say how an entity stands among the others in view. Every measure looks at the undirected simple graph of
 * their ties (`MeasureGraph`): a tie counts once, however many relationships it joins, unless the measure says otherwise.
 * Add one by writing a file like the others and adding it to the list in `index.ts`.
 */
export type Measure = {
  /** As links name it. */
  readonly id: string;
  /** A message. */
  readonly label: string;
  /** A message: one sentence on what it says of an entity, for a person. */
  readonly description: string;
  /** What a value is: a whole number of things, a figure from 0 to 1, or the number of the entity's group. */
  readonly kind: 'count' | 'share' | 'group';
  /** A few entities have most of it, so that a scale of it grows with its square root. */
  readonly isSkewed: boolean;
  /** It looks from every entity along every tie: its time grows with their product. */
  readonly isThorough: boolean;
  /** A value per entity of the graph, which has at least one. The same seed gives the same values. */
  readonly compute: (graph: MeasureGraph, seed: number) => Float64Array | Promise<Float64Array>;
};

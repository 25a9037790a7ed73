import type { Dataset, Row } from '../model/dataset';

/** What groupings go by besides the dataset. */
export type GroupingFacts = {
  /** Number of the community of each entity row; null where they have not been computed. */
  readonly communities: Float64Array | null;
};

/**
 * A way to gather entities into groups, from the dataset alone: no filter moves anybody from one group to another.
 * Add one by writing a file like the others and adding it to the list in `index.ts`.
 */
export type Grouping = {
  /** As links name it. */
  readonly id: string;
  /** A message. */
  readonly label: string;
  /** The key of the group of each entity row; null for an entity that belongs to none. */
  readonly keys: (dataset: Dataset, facts: GroupingFacts) => readonly (string | null)[];
  /** What a group is called. */
  readonly name: (dataset: Dataset, key: string, members: readonly Row[]) => string;
};

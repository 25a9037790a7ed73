import type { Change } from '../model/change';
import type { Row } from '../model/dataset';
import type { Paint } from './paint';
import type { PlacedGroups } from './places';
import type { Point } from './point';

/** What decides how the drawn entities look, apart from the data. */
export type Staging = {
  /** Positions x, y per entity row. */
  readonly homes: Float32Array;
  /** Positions set by hand, by entity id. */
  readonly pins: Readonly<Record<string, Point>>;
  readonly show: readonly string[];
  /** Entity ids, or one relationship id. Two entities stand for the tie between them. */
  readonly select: readonly string[];
  /** What is hovered or has the keyboard: one entity id, the two of a tie, or nothing. */
  readonly focus: readonly string[];
  /** Paths that stand out as long as nothing has the focus: the entity rows on each, in their order. */
  readonly paths: readonly (readonly Row[])[];
  /** What became of each relationship; null where nothing is compared. */
  readonly changes: ReadonlyMap<Row, Change> | null;
  /** How measures and properties paint entities; null where none does. */
  readonly paint: Paint | null;
  /** How many notes of the person's own an entity or a relationship has, by its id. */
  readonly notes: ReadonlyMap<string, number>;
  /** Groups and where they stand, x and y each; null where nothing is grouped. */
  readonly groups: PlacedGroups | null;
};

import type { Dataset } from '@/core/model/dataset';
import type { Appearance } from '@/core/show/appearance';
import { appearanceOf } from '@/core/show/appearance';

const known = new WeakMap<Dataset, Appearance>();

/** What the types and families of a dataset look like; the same object for the same dataset. */
export function lookOf(dataset: Dataset): Appearance {
  const look = known.get(dataset) ?? appearanceOf(dataset);
  known.set(dataset, look);
  return look;
}

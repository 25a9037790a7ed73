import type { Dataset } from '@/core/model/dataset';
import type { Appearance } from '@/core/show/appearance';
import { appearanceOf } from '@/core/show/appearance';
import { language } from '@/core/words/say';

const known = new WeakMap<Dataset, { readonly said: string; readonly look: Appearance }>();

/** What the types and families of a dataset look like and are called; the same object for the same dataset and language. */
export function lookOf(dataset: Dataset): Appearance {
  const last = known.get(dataset);
  if (last?.said === language()) return last.look;
  const look = appearanceOf(dataset);
  known.set(dataset, { said: language(), look });
  return look;
}

import { writeLink } from './permalink';
import type { View } from './view';
import { DEFAULT_VIEW } from './view';

/** Whether a view is the one that the bare address opens, in whatever colours and language: nobody asked for anything yet. */
export function saysNothing({ data, query, arrangement }: View): boolean {
  const { theme, lang } = DEFAULT_VIEW.arrangement;
  return writeLink({ data, query, arrangement: { ...arrangement, theme, lang } }) === '';
}

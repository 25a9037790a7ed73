import { word } from '@/core/words/say';
import type { Tab } from '@/state/view';

/** What the tabs in the middle are called. */
export const TAB_NAMES: Readonly<Record<Tab, string>> = {
  graph: word('Graph'),
  lanes: word('Lanes'),
  table: word('Table'),
  map: word('Map'),
};

import { useState } from 'react';
import type { Arrangement } from '@/state/view';
import { useFact } from './app-context';

export type OpenSheet = 'filters' | 'details' | null;

/** What a person asks for that is read in the details. */
const ASKED = ['select', 'path', 'compare'] as const satisfies readonly (keyof Arrangement)[];
type Asked = Pick<Arrangement, (typeof ASKED)[number]>;

/** The sheet that is open where panels are sheets: what has just been asked for opens the details, what is put away closes them. */
export function useSheet(): readonly [OpenSheet, (sheet: OpenSheet) => void] {
  const arrangement = useFact((state) => state.view.arrangement);
  const isReading = arrangement.story !== '';
  // A comparison is looked at in the picture first when a link opens it.
  const [sheet, setSheet] = useState<OpenSheet>(
    !isReading && arrangement.select.length + arrangement.path.length > 0 ? 'details' : null,
  );
  const [seen, setSeen] = useState<Asked>(arrangement);
  const changed = ASKED.filter((key) => seen[key] !== arrangement[key]);
  if (changed.length > 0) {
    setSeen(arrangement);
    // In a story a tie is what the step is about; only one thing alone has been asked for.
    const isAsked = isReading ? arrangement.select.length === 1 : changed.some((key) => arrangement[key].length > 0);
    setSheet(isAsked ? 'details' : null);
  }
  return [sheet, setSheet];
}

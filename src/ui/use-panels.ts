import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { Arrangement } from '@/state/view';
import { useFact } from './app-context';
import type { Panel } from './commands/command';

/** Below this width the filters become a sheet, below the next the details too, and the last is a phone. */
const MEDIUM = '(max-width: 75em)';
const NARROW = '(max-width: 55em)';
const PHONE = '(max-width: 40em)';

export type Panels = {
  /** The screen is so narrow that the details, and with them the filters, are sheets over the view. */
  readonly isNarrow: boolean;
  readonly isPhone: boolean;
  readonly isSheet: Readonly<Record<Panel, boolean>>;
  readonly isSeen: Readonly<Record<Panel, boolean>>;
  readonly toggle: (panel: Panel) => void;
  readonly show: (panel: Panel, isSeen: boolean) => void;
  /** Closes what slid over the view. */
  readonly closeSheets: () => void;
};

/** What a person asks for that is read in the details. */
const ASKED = ['select', 'path', 'compare'] as const satisfies readonly (keyof Arrangement)[];
type Asked = Pick<Arrangement, (typeof ASKED)[number]>;
type Seen = { readonly sheet: Panel | null; readonly hidden: readonly Panel[] };

/**
 * Which panels are seen: all that a person did not hide, or as a sheet one at a time. What has just been asked for opens
 * the details, and what is put away closes their sheet.
 */
export function usePanels(): Panels {
  const isMedium = useMediaQuery(MEDIUM, false, { getInitialValueInEffect: false });
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const arrangement = useFact((state) => state.view.arrangement);
  const again = useFact((state) => state.again);
  const isReading = arrangement.story !== '';
  const opened = useFact((state) => state.opened?.dataset);
  const [{ sheet, hidden }, setSeen] = useState<Seen>({ sheet: null, hidden: [] });
  const [before, setBefore] = useState<Asked & { readonly opened: typeof opened; readonly again: number }>({
    ...arrangement,
    // What was opened before the screen was first rendered has just been opened too.
    opened: undefined,
    again,
  });
  const changed = ASKED.filter((key) => before[key] !== arrangement[key]);
  if (before.opened !== opened) {
    setBefore({ ...arrangement, opened, again });
    // A comparison is looked at in the picture first when a link opens it.
    const isAsked = !isReading && arrangement.select.length + arrangement.path.length > 0;
    setSeen({ sheet: isAsked ? 'details' : null, hidden });
  } else if (before.again !== again) {
    setBefore({ ...arrangement, opened, again });
    if (arrangement.select.length > 0) setSeen({ sheet: 'details', hidden: hidden.filter((one) => one !== 'details') });
  } else if (changed.length > 0) {
    setBefore({ ...arrangement, opened, again });
    // In a story a tie is what the step is about; only one thing alone has been asked for.
    const isAsked = isReading ? arrangement.select.length === 1 : changed.some((key) => arrangement[key].length > 0);
    setSeen({
      sheet: isAsked ? 'details' : null,
      hidden: isAsked ? hidden.filter((one) => one !== 'details') : hidden,
    });
  }
  const show = useCallback(
    (panel: Panel, isSeen: boolean): void =>
      setSeen((now) => ({
        sheet: isSeen ? panel : now.sheet === panel ? null : now.sheet,
        hidden: isSeen ? now.hidden.filter((one) => one !== panel) : [...now.hidden, panel],
      })),
    [],
  );
  const closeSheets = useCallback((): void => setSeen(({ hidden: same }) => ({ sheet: null, hidden: same })), []);
  return useMemo(() => {
    const isSheet = { filters: isMedium, details: isNarrow };
    const isSeenOf = (panel: Panel): boolean => (isSheet[panel] ? sheet === panel : !hidden.includes(panel));
    const isSeen = { filters: isSeenOf('filters'), details: isSeenOf('details') };
    return { isNarrow, isPhone, isSheet, isSeen, show, closeSheets, toggle: (panel) => show(panel, !isSeen[panel]) };
  }, [isMedium, isNarrow, isPhone, sheet, hidden, show, closeSheets]);
}

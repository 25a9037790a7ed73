import './workspace.css';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useApp, useFact } from './app-context';
import { CanvasProvider, useCanvas } from './canvas-context';
import { useKeys } from './commands/use-keys';
import { Details } from './panels/Details';
import { Filters } from './panels/Filters';
import { Header } from './panels/Header';
import { HelpDialog } from './panels/HelpDialog';
import { Notices } from './panels/Notices';
import { OpeningPage } from './panels/OpeningPage';
import { StatusLine } from './panels/StatusLine';
import { TimeStrip } from './panels/TimeStrip';
import { Sheet } from './parts/Sheet';
import { Views } from './views/Views';

/** Below this width the filters become a sheet, and below the next the details too. */
const MEDIUM = '(max-width: 75em)';
const NARROW = '(max-width: 55em)';

type OpenSheet = 'filters' | 'details' | null;

/** The workspace: search and commands on top, filters left, the view in the middle, details right, time below. */
export function Workspace() {
  const isOpen = useFact((state) => state.opened !== null);
  return (
    <CanvasProvider>
      <div className="workspace">
        {isOpen ? <Opened /> : <OpeningPage />}
        <Notices />
      </div>
    </CanvasProvider>
  );
}

function Opened() {
  const { app, selectors } = useApp();
  const canvas = useCanvas();
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys(useMemo(() => ({ app, selectors, canvas, openHelp: () => setHelpOpen(true) }), [app, selectors, canvas]));
  const isMedium = useMediaQuery(MEDIUM, false, { getInitialValueInEffect: false });
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const selection = useFact((state) => state.view.arrangement.select);
  const [sheet, setSheet] = useState<OpenSheet>(selection.length > 0 ? 'details' : null);
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    setSheet(selection.length > 0 ? 'details' : null);
  }
  const close = (): void => setSheet(null);
  return (
    <>
      <Header
        isNarrow={isNarrow}
        hasFiltersButton={isMedium}
        onFilters={() => setSheet(sheet === 'filters' ? null : 'filters')}
        onDetails={() => setSheet(sheet === 'details' ? null : 'details')}
        onHelp={() => setHelpOpen(true)}
      />
      <main className="workspace-main">
        <Sheet name="Filters" side="left" isSheet={isMedium} isOpen={sheet === 'filters'} onClose={close}>
          <Filters />
        </Sheet>
        <Views />
        <Sheet name="Details" side="right" isSheet={isNarrow} isOpen={sheet === 'details'} onClose={close}>
          <Details />
        </Sheet>
      </main>
      <TimeStrip />
      <StatusLine />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}

import './workspace.css';
import type { ReactNode } from 'react';
import { useFact } from './app-context';
import { CanvasProvider } from './canvas-context';
import { CommandProvider, usePanelsShown, usePart } from './commands/command-context';
import { useKeys } from './commands/use-keys';
import { Embedded } from './Embedded';
import { Details } from './panels/Details';
import { Filters } from './panels/Filters';
import { Header } from './panels/Header';
import { HelpDialog } from './panels/HelpDialog';
import { HistoryDrawer } from './panels/HistoryDrawer';
import { Intake } from './panels/Intake';
import { Notices } from './panels/Notices';
import { OpeningPage } from './panels/OpeningPage';
import { StatisticsDialog } from './panels/StatisticsDialog';
import { StoryOffer } from './panels/story/StoryOffer';
import { StoryPanel } from './panels/story/StoryPanel';
import { StatusLine } from './panels/StatusLine';
import { TableDialog } from './panels/table/TableDialog';
import { TimeStrip } from './panels/TimeStrip';
import { Sheet } from './parts/Sheet';
import { Views } from './views/Views';

/** The workspace: search and commands on top, filters left, the view in the middle, details right, time below. */
export function Workspace() {
  const isOpen = useFact((state) => state.opened !== null);
  const isEmbedded = useFact((state) => state.view.arrangement.embed);
  return (
    <CanvasProvider>
      <CommandProvider>
        <div className="workspace">
          {!isOpen ? <OpeningPage /> : isEmbedded ? <Embedded /> : <Opened />}
          <Notices />
          <TableDialog />
          {!isEmbedded && <Intake />}
        </div>
      </CommandProvider>
    </CanvasProvider>
  );
}

function Opened() {
  useKeys();
  const { isNarrow, isSheet, isSeen, show, toggle } = usePanelsShown();
  const hasDetails = useFact(({ view: { arrangement } }) => arrangement.select.length + arrangement.path.length > 0);
  const isReading = useFact((state) => state.view.arrangement.story !== '');
  return (
    <>
      <Header
        isNarrow={isNarrow}
        hasFiltersButton={isSheet.filters || !isSeen.filters}
        hasDetailsButton={isSheet.details || !isSeen.details}
        onFilters={() => toggle('filters')}
        onDetails={() => toggle('details')}
      />
      <main className="workspace-main">
        <Sheet
          name="Filters"
          side="left"
          isSheet={isSheet.filters}
          isOpen={isSeen.filters}
          onClose={() => show('filters', false)}
        >
          <Filters />
        </Sheet>
        <Views />
        <ReadingColumn isReading={isReading && !isNarrow} isSplit={hasDetails && isSeen.details}>
          <Sheet
            name="Details"
            side="right"
            isSheet={isSheet.details}
            isOpen={isSeen.details}
            onClose={() => show('details', false)}
          >
            <Details />
          </Sheet>
        </ReadingColumn>
      </main>
      {isNarrow && <StoryOffer onOpen={() => show('details', true)} />}
      {isNarrow && isReading ? (
        <div className="story-bottom">
          <StoryPanel />
        </div>
      ) : (
        <TimeStrip />
      )}
      <StatusLine />
      <Dialogs isNarrow={isNarrow} />
    </>
  );
}

/** What commands and the header open over the rest. */
function Dialogs({ isNarrow }: { readonly isNarrow: boolean }) {
  const [isStatisticsOpen, setStatisticsOpen] = usePart('statistics');
  const [isHistoryOpen, setHistoryOpen] = usePart('history');
  const [isHelpOpen, setHelpOpen] = usePart('help');
  return (
    <>
      <StatisticsDialog isOpen={isStatisticsOpen} onClose={() => setStatisticsOpen(false)} />
      <HistoryDrawer isSheet={isNarrow} isOpen={isHistoryOpen} onClose={() => setHistoryOpen(false)} />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}

type ReadingColumnProps = {
  readonly isReading: boolean;
  /** Something is selected, whose details share the column with the story. */
  readonly isSplit: boolean;
  readonly children: ReactNode;
};

/** The right column: the story while one is read, and below it the details of what is selected. */
function ReadingColumn({ isReading, isSplit, children }: ReadingColumnProps) {
  if (!isReading) return children;
  return (
    <div className="reading-column" data-split={isSplit || undefined}>
      <StoryPanel />
      {isSplit && children}
    </div>
  );
}

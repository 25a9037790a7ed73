import './workspace.css';
import './access.css';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { say, word } from '@/core/words/say';
import { useFact } from './app-context';
import { CanvasProvider, useCanvas } from './canvas-context';
import { CommandProvider, usePanelsShown, usePart } from './commands/command-context';
import { useKeys } from './commands/use-keys';
import { Embedded } from './Embedded';
import { Header } from './panels/Header';
import { Intake } from './panels/Intake';
import { Notices } from './panels/Notices';
import { OpeningPage } from './panels/OpeningPage';
import { StartOffer } from './panels/start/StartOffer';
import { StatusLine } from './panels/StatusLine';
import { TimeStrip } from './panels/TimeStrip';
import { late } from './parts/late';
import { lateOpened } from './parts/late-opened';
import { Sheet } from './parts/Sheet';
import { LateStory } from './panels/story/LateStory';
import { usePreloading } from './use-preloading';
import { usePrinting } from './use-printing';
import { useTitle } from './use-title';
import { Views } from './views/Views';

const beside = { isBeside: true };
const Details = late(word('The details'), async () => (await import('./panels/Details')).Details, beside);
const Filters = late(word('The filters'), async () => (await import('./panels/Filters')).Filters, beside);
const Announcer = late(word('What is read aloud'), async () => (await import('./Announcer')).Announcer, beside);
const Statistics = lateOpened(
  word('The statistics'),
  async () => (await import('./panels/StatisticsDialog')).StatisticsDialog,
);
const History = lateOpened(word('The history'), async () => (await import('./panels/HistoryDrawer')).HistoryDrawer);
const Settings = lateOpened(word('The settings'), async () => (await import('./panels/SettingsDialog')).SettingsDialog);
const Help = lateOpened(word('The list of keys'), async () => (await import('./panels/HelpDialog')).HelpDialog);
const Tour = lateOpened(word('The tour'), async () => (await import('./panels/tour/Tour')).Tour);
const TableDialog = lateOpened(
  word('The question'),
  async () => (await import('./panels/table/TableDialog')).TableDialog,
);

/** The workspace: search and commands on top, filters left, the view in the middle, details right, time below. */
export function Workspace() {
  const isOpen = useFact((state) => state.opened !== null);
  const isEmbedded = useFact((state) => state.view.arrangement.embed);
  const isAsked = useFact((state) => state.question !== null);
  return (
    <CanvasProvider>
      <CommandProvider>
        <Behind />
        <div className="workspace">
          {!isOpen ? <OpeningPage /> : isEmbedded ? <Embedded /> : <Opened />}
          <Notices />
          {isOpen && <Announcer />}
          <TableDialog isOpen={isAsked} />
          {!isEmbedded && <Intake />}
        </div>
      </CommandProvider>
    </CanvasProvider>
  );
}

/** What goes on behind the screen: a part of its own, so that what it hears of renders nothing else. */
function Behind() {
  usePreloading();
  useTitle();
  return null;
}

function BehindOpened() {
  useKeys();
  usePrinting();
  return null;
}

function Opened() {
  const { isNarrow, isPhone, isSheet, isSeen, show, toggle } = usePanelsShown();
  const canvasRef = useCanvas();
  const uncover = useCallback(() => canvasRef.current?.uncover?.(), [canvasRef]);
  const hasDetails = useFact(({ view: { arrangement } }) => arrangement.select.length + arrangement.path.length > 0);
  const isReading = useFact((state) => state.view.arrangement.story !== '');
  return (
    <>
      <BehindOpened />
      <Header
        isNarrow={isNarrow}
        isPhone={isPhone}
        hasFiltersButton={isSheet.filters || !isSeen.filters}
        hasDetailsButton={isSheet.details || !isSeen.details}
        onFilters={() => toggle('filters')}
        onDetails={() => toggle('details')}
      />
      <main className="workspace-main">
        <Sheet
          name={say('Filters')}
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
            name={say('Details')}
            side="right"
            isSheet={isSheet.details}
            isOpen={isSeen.details}
            onClose={() => show('details', false)}
            onRest={uncover}
          >
            <Details />
          </Sheet>
        </ReadingColumn>
      </main>
      {isNarrow && <StartOffer onOpen={() => show('details', true)} />}
      {isNarrow && isReading ? (
        <div className="story-bottom">
          <LateStory />
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
  const [areSettingsOpen, setSettingsOpen] = usePart('settings');
  const [isHelpOpen, setHelpOpen] = usePart('help');
  const [isTouring, setTouring] = usePart('tour');
  return (
    <>
      <Statistics isOpen={isStatisticsOpen} onClose={() => setStatisticsOpen(false)} />
      <History isSheet={isNarrow} isOpen={isHistoryOpen} onClose={() => setHistoryOpen(false)} />
      <Settings isOpen={areSettingsOpen} onClose={() => setSettingsOpen(false)} />
      <Help isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <Tour isOpen={isTouring} onClose={() => setTouring(false)} />
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
      <LateStory />
      {isSplit && children}
    </div>
  );
}

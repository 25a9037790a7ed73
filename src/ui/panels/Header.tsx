import { ActionIcon } from '@mantine/core';
import {
  ChartNoAxesColumn,
  History as HistoryIcon,
  Keyboard,
  PanelLeft,
  PanelRight,
  Redo2,
  Settings,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { momentAfter, momentBefore } from '@/state/history';
import { useActions, useFact, useOpened } from '../app-context';
import { useCommandContext } from '../commands/command-context';
import { ExportMenu } from './ExportMenu';
import { HeaderSearch } from './HeaderSearch';
import { MoreMenu } from './MoreMenu';
import { OpenDataButton } from './OpenData';
import { ShareButton } from './ShareButton';

type HeaderProps = {
  readonly isNarrow: boolean;
  readonly isPhone: boolean;
  /** The filters are a sheet, or hidden. */
  readonly hasFiltersButton: boolean;
  /** The details are a sheet, or hidden. */
  readonly hasDetailsButton: boolean;
  readonly onFilters: () => void;
  readonly onDetails: () => void;
};

/** Search, what is open, and what can be done with the whole of it. */
export function Header({ isNarrow, isPhone, hasFiltersButton, hasDetailsButton, onFilters, onDetails }: HeaderProps) {
  const { dataset } = useOpened();
  return (
    <header className="header">
      {hasFiltersButton && (
        <IconButton label={say('Show filters')} icon={<PanelLeft size={18} />} onClick={onFilters} />
      )}
      <HeaderSearch />
      {hasDetailsButton && (
        <IconButton
          label={say('Show details')}
          icon={<PanelRight size={18} />}
          onClick={onDetails}
          className="show-details"
        />
      )}
      <h1 className="header-title">
        <small>Entente</small>
        {titleOf(dataset)}
      </h1>
      <div className="header-actions">
        {!isPhone && <Steps />}
        {isNarrow ? <FewActions /> : <AllActions />}
      </div>
    </header>
  );
}

/** One step of the exploration back, and forth again. */
function Steps() {
  const { undo, redo } = useActions();
  const canUndo = useFact((state) => momentBefore(state.history) !== null);
  const canRedo = useFact((state) => momentAfter(state.history) !== null);
  return (
    <>
      <IconButton label={say('Undo')} icon={<Undo2 size={18} />} onClick={undo} isDisabled={!canUndo} />
      <IconButton label={say('Redo')} icon={<Redo2 size={18} />} onClick={redo} isDisabled={!canRedo} />
    </>
  );
}

function AllActions() {
  const { openPart } = useCommandContext();
  return (
    <>
      <IconButton label={say('History')} icon={<HistoryIcon size={18} />} onClick={() => openPart('history')} />
      <OpenDataButton />
      <ShareButton />
      <ExportMenu />
      <IconButton
        label={say('Statistics')}
        icon={<ChartNoAxesColumn size={18} />}
        onClick={() => openPart('statistics')}
      />
      <IconButton label={say('Settings')} icon={<Settings size={18} />} onClick={() => openPart('settings')} />
      <IconButton label={say('Keyboard shortcuts')} icon={<Keyboard size={18} />} onClick={() => openPart('help')} />
    </>
  );
}

/** Where room is short: what is often wanted, and one menu for the rest. */
function FewActions() {
  return (
    <>
      <OpenDataButton isHidden />
      <ShareButton isCompact />
      <MoreMenu />
    </>
  );
}

type IconButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
};

function IconButton({ label, icon, onClick, isDisabled = false, className = '' }: IconButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={`icon-button ${className}`}
      size="md"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={isDisabled}
    >
      {icon}
    </ActionIcon>
  );
}

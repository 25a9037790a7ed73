import { Menu } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import { ChartNoAxesColumn, Download, FolderOpen, History, Keyboard, Redo2, Settings, Undo2 } from 'lucide-react';
import { say, word } from '@/core/words/say';
import { momentAfter, momentBefore } from '@/state/history';
import { useActions, useFact } from '../app-context';
import type { Part } from '../commands/command';
import { useCommandContext, usePanelsShown } from '../commands/command-context';
import { MenuBeside } from '../parts/Beside';
import type { PopupProps } from '../parts/Popup';

const PARTS: readonly { readonly part: Part; readonly label: string; readonly icon: LucideIcon }[] = [
  { part: 'history', label: word('History'), icon: History },
  { part: 'data', label: word('Open data'), icon: FolderOpen },
  { part: 'export', label: word('Export'), icon: Download },
  { part: 'statistics', label: word('Statistics'), icon: ChartNoAxesColumn },
  { part: 'settings', label: word('Settings'), icon: Settings },
  { part: 'help', label: word('Keyboard shortcuts'), icon: Keyboard },
];

/** What the header has no room for. */
export function MoreItems(popup: PopupProps) {
  const { isPhone } = usePanelsShown();
  const { openPart } = useCommandContext();
  return (
    <MenuBeside {...popup} position="bottom-end">
      {isPhone && <Steps />}
      {PARTS.map(({ part, label, icon: Icon }) => (
        <Menu.Item key={part} leftSection={<Icon size={18} aria-hidden />} onClick={() => openPart(part)}>
          {say(label)}
        </Menu.Item>
      ))}
    </MenuBeside>
  );
}

/** The menu stays for several steps. */
function Steps() {
  const { undo, redo } = useActions();
  const canUndo = useFact((state) => momentBefore(state.history) !== null);
  const canRedo = useFact((state) => momentAfter(state.history) !== null);
  const step = { closeMenuOnClick: false } as const;
  return (
    <>
      <Menu.Item {...step} leftSection={<Undo2 size={18} aria-hidden />} onClick={undo} disabled={!canUndo}>
        {say('Undo')}
      </Menu.Item>
      <Menu.Item {...step} leftSection={<Redo2 size={18} aria-hidden />} onClick={redo} disabled={!canRedo}>
        {say('Redo')}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}

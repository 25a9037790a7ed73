import { Ellipsis } from 'lucide-react';
import { say, word } from '@/core/words/say';
import { usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import { lateOpened } from '../parts/late-opened';
import type { PopupProps } from '../parts/Popup';
import { Popup } from '../parts/Popup';
import { Exporting } from './ExportMenu';

const MoreItems = lateOpened(word('The menu'), async () => (await import('./MoreItems')).MoreItems);

/** Where room is short, what is seldom wanted. */
export function MoreMenu() {
  const [isOpen, setOpen] = usePart('more');
  return (
    <Popup
      kind="menu"
      isOpen={isOpen}
      onChange={setOpen}
      Content={MoreOrExport}
      button={(props) => <HeaderButton name={say('More')} icon={Ellipsis} isCompact {...props} />}
    />
  );
}

/** The menu, and the one of exports that follows it at the same button. */
function MoreOrExport(popup: PopupProps) {
  const [isExporting, setExporting] = usePart('export');
  return (
    <>
      <MoreItems {...popup} />
      <Exporting {...popup} isOpen={isExporting} onChange={setExporting} />
    </>
  );
}

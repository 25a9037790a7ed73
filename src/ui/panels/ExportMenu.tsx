import { Download } from 'lucide-react';
import { say, word } from '@/core/words/say';
import { useCommandContext, useFormatAsked, usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import { lateOpened } from '../parts/late-opened';
import type { PopupProps } from '../parts/Popup';
import { Popup } from '../parts/Popup';

const ExportItems = lateOpened(word('The menu'), async () => (await import('./export/ExportItems')).ExportItems);
const ExportData = lateOpened(word('The dialog'), async () => (await import('./export/ExportData')).ExportData);

/** Takes away what is on the screen: the data, a picture that explains itself, or a brief with footnotes. */
export function ExportMenu() {
  const [isOpen, setOpen] = usePart('export');
  return (
    <Popup
      kind="menu"
      isOpen={isOpen}
      onChange={setOpen}
      Content={Exporting}
      button={(props) => <HeaderButton name={say('Export')} icon={Download} {...props} />}
    />
  );
}

/** The menu of what can be taken away, and what is asked before data is. */
export function Exporting(popup: PopupProps) {
  const { openPart } = useCommandContext();
  const format = useFormatAsked();
  return (
    <>
      <ExportItems {...popup} />
      <ExportData isOpen={format !== null} asked={format ?? ''} onClose={() => openPart(null)} />
    </>
  );
}

import { Download } from 'lucide-react';
import { say, word } from '@/core/words/say';
import { useCommandContext, useFormatAsked, usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import { late } from '../parts/late';
import { lateOpened } from '../parts/late-opened';
import { Popup } from '../parts/Popup';

const ExportItems = lateOpened(word('The menu'), async () => (await import('./export/ExportItems')).ExportItems);
const ExportData = late(word('The dialog'), async () => (await import('./export/ExportData')).ExportData);

/** Takes away what is on the screen: the data, a picture that explains itself, or a brief with footnotes. */
export function ExportMenu({ isCompact }: { readonly isCompact: boolean }) {
  const [isOpen, setOpen] = usePart('export');
  const { openPart } = useCommandContext();
  const format = useFormatAsked();
  return (
    <>
      <Popup
        kind="menu"
        isOpen={isOpen}
        onChange={setOpen}
        Content={ExportItems}
        button={(props) => <HeaderButton name={say('Export')} icon={Download} isCompact={isCompact} {...props} />}
      />
      {format !== null && <ExportData asked={format} onClose={() => openPart(null)} />}
    </>
  );
}

import { Share2 } from 'lucide-react';
import { say, word } from '@/core/words/say';
import { usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import { lateOpened } from '../parts/late-opened';
import { Popup } from '../parts/Popup';

const ShareCard = lateOpened(word('The link'), async () => (await import('./ShareCard')).ShareCard);

/** The link to exactly this view, to copy. */
export function ShareButton({ isCompact = false }: { readonly isCompact?: boolean }) {
  const [isOpen, setOpen] = usePart('share');
  return (
    <Popup
      isOpen={isOpen}
      onChange={setOpen}
      Content={ShareCard}
      button={(props) => (
        <HeaderButton className="share" name={say('Share')} icon={Share2} isCompact={isCompact} {...props} />
      )}
    />
  );
}

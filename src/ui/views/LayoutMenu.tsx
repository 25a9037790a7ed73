import { Network } from 'lucide-react';
import { useState } from 'react';
import { say, word } from '@/core/words/say';
import { lateOpened } from '../parts/late-opened';
import { Popup } from '../parts/Popup';
import { Tool } from './Tool';

const LayoutChoices = lateOpened(word('The choice'), async () => (await import('./LayoutChoices')).LayoutChoices);

/** How entities are placed. */
export function LayoutMenu() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popup
      kind="menu"
      isOpen={isOpen}
      onChange={setOpen}
      Content={LayoutChoices}
      button={(props) => (
        <Tool name={say('Layout')} {...props}>
          <Network size={17} />
        </Tool>
      )}
    />
  );
}

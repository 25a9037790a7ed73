import { Palette } from 'lucide-react';
import { useState } from 'react';
import { say, word } from '@/core/words/say';
import { lateOpened } from '../parts/late-opened';
import { Popup } from '../parts/Popup';
import { Tool } from './Tool';

const PaintChoices = lateOpened(word('The choice'), async () => (await import('./PaintChoices')).PaintChoices);

/** By what entities are coloured and how large they are, and by what ties are coloured. */
export function PaintMenu() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popup
      isOpen={isOpen}
      onChange={setOpen}
      Content={PaintChoices}
      button={(props) => (
        <Tool name={say('Colour and size')} {...props}>
          <Palette size={17} />
        </Tool>
      )}
    />
  );
}

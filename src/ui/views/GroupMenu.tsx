import { Group } from 'lucide-react';
import { useState } from 'react';
import { say, word } from '@/core/words/say';
import { lateOpened } from '../parts/late-opened';
import { Popup } from '../parts/Popup';
import { Tool } from './Tool';

const GroupChoices = lateOpened(word('The choice'), async () => (await import('./GroupChoices')).GroupChoices);

/** By what entities are gathered into groups, and which of the groups stand open. */
export function GroupMenu() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popup
      isOpen={isOpen}
      onChange={setOpen}
      Content={GroupChoices}
      button={(props) => (
        <Tool name={say('Groups')} {...props}>
          <Group size={17} />
        </Tool>
      )}
    />
  );
}

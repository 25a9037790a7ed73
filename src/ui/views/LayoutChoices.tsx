import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { LAYOUT_WORDS } from '@/core/layout/words';
import { say } from '@/core/words/say';
import { useActions, useFact } from '../app-context';
import { MenuBeside } from '../parts/Beside';
import type { PopupProps } from '../parts/Popup';

/**
 * How entities are placed. Another layout moves everybody; positions set by hand go with the old one. The same goes on from
 * what stands, where it can, around those placed by hand.
 */
export function LayoutChoices(popup: PopupProps) {
  const { arrange, arrangeAgain } = useActions();
  const current = useFact((state) => state.view.arrangement.layout);
  return (
    <MenuBeside {...popup} position="left-start" width={250}>
      {LAYOUT_WORDS.map(({ id, label, description, isWatched }) => (
        <Menu.Item
          key={id}
          onClick={() => (id === current && isWatched ? arrangeAgain() : arrange({ layout: id, pin: {} }))}
          rightSection={id === current ? <Check size={15} aria-label={say('chosen')} /> : null}
        >
          {say(label)}
          <small className="menu-note">{say(description)}</small>
        </Menu.Item>
      ))}
    </MenuBeside>
  );
}

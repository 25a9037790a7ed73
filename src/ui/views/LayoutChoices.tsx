import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { LAYOUT_WORDS } from '@/core/layout/words';
import { useActions, useFact } from '../app-context';
import { MenuBeside } from '../parts/Beside';
import type { PopupProps } from '../parts/Popup';

/** How entities are placed. Another layout moves everybody; positions set by hand go with the old one. */
export function LayoutChoices(popup: PopupProps) {
  const { arrange } = useActions();
  const current = useFact((state) => state.view.arrangement.layout);
  return (
    <MenuBeside {...popup} position="left-start" width={250}>
      {LAYOUT_WORDS.map(({ id, label, description }) => (
        <Menu.Item
          key={id}
          onClick={() => arrange({ layout: id, pin: {} })}
          rightSection={id === current ? <Check size={15} aria-label="chosen" /> : null}
        >
          {label}
          <small className="menu-note">{description}</small>
        </Menu.Item>
      ))}
    </MenuBeside>
  );
}

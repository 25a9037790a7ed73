import { Menu } from '@mantine/core';
import { useState } from 'react';
import { say } from '@/core/words/say';
import { useFact } from '../../app-context';
import { useCommandContext } from '../../commands/command-context';
import { MenuBeside } from '../../parts/Beside';
import type { PopupProps } from '../../parts/Popup';
import type { Export } from './exports';
import { EXPORTS } from './exports';

/** Ways to take away what is on the screen. */
export function ExportItems(popup: PopupProps) {
  const { takeAway, openPart } = useCommandContext();
  const isPinned = useFact(({ workspace }) => workspace.notes.some(({ target }) => 'x' in target));
  const [isNoted, setNoted] = useState(false);
  const hasNotes = isNoted && isPinned;
  const items = (kind: Export['kind']) =>
    EXPORTS.filter((one) => one.kind === kind).map((one) => (
      <Menu.Item key={one.id} onClick={() => takeAway(one, hasNotes)}>
        {say(one.label)}
      </Menu.Item>
    ));
  return (
    <MenuBeside {...popup} position="bottom-end">
      <Menu.Item onClick={() => openPart('write ')}>{say('Data …')}</Menu.Item>
      <Menu.Divider />
      {items('picture')}
      {isPinned && (
        <Menu.CheckboxItem checked={hasNotes} onChange={setNoted}>
          {say('My notes in pictures')}
        </Menu.CheckboxItem>
      )}
      <Menu.Divider />
      {items('file')}
    </MenuBeside>
  );
}

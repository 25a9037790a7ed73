import './export/export.css';
import { Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useFact } from '../app-context';
import { useCommandContext, useFormatAsked, usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import type { Export } from './export/exports';
import { EXPORTS } from './export/exports';

/** The dialog comes when somebody asks for it. */
const ExportData = lazy(async () => ({ default: (await import('./export/ExportData')).ExportData }));

/** Takes away what is on the screen: the data, a picture that explains itself, or a brief with footnotes. */
export function ExportMenu({ isCompact }: { readonly isCompact: boolean }) {
  const [isOpen, setOpen] = usePart('export');
  const { takeAway, openPart } = useCommandContext();
  const format = useFormatAsked();
  const isPinned = useFact(({ workspace }) => workspace.notes.some(({ target }) => 'x' in target));
  const [isNoted, setNoted] = useState(false);
  const hasNotes = isNoted && isPinned;
  const items = (kind: Export['kind']) =>
    EXPORTS.filter((one) => one.kind === kind).map((one) => (
      <Menu.Item key={one.id} onClick={() => takeAway(one, hasNotes)}>
        {one.label}
      </Menu.Item>
    ));
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md">
        <Menu.Target>
          <HeaderButton name="Export" icon={Download} isCompact={isCompact} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => openPart('write ')}>Data …</Menu.Item>
          <Menu.Divider />
          {items('picture')}
          {isPinned && (
            <Menu.CheckboxItem checked={hasNotes} onChange={setNoted}>
              My notes in pictures
            </Menu.CheckboxItem>
          )}
          <Menu.Divider />
          {items('file')}
        </Menu.Dropdown>
      </Menu>
      {format !== null && (
        <Suspense>
          <ExportData asked={format} onClose={() => openPart(null)} />
        </Suspense>
      )}
    </>
  );
}

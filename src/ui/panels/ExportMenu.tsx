import './export/export.css';
import { Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import { useExports } from './export/use-exports';

/** The writers of formats come when somebody asks for them. */
const ExportData = lazy(async () => ({ default: (await import('./export/ExportData')).ExportData }));

/** Takes away what is on the screen: the data, a picture that explains itself, or a brief with footnotes. */
export function ExportMenu({ isCompact }: { readonly isCompact: boolean }) {
  const [isOpen, setOpen] = usePart('export');
  const [isChoosing, setChoosing] = useState(false);
  const { savePng, saveSvg, print, saveBrief, saveAlone } = useExports();
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md">
        <Menu.Target>
          <HeaderButton name="Export" icon={Download} isCompact={isCompact} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChoosing(true)}>Data …</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void savePng(2)}>Picture (PNG)</Menu.Item>
          <Menu.Item onClick={() => void savePng(4)}>Picture for print (PNG, 4×)</Menu.Item>
          <Menu.Item onClick={() => void saveSvg()}>Drawing (SVG)</Menu.Item>
          <Menu.Item onClick={() => void print()}>Print, or save as PDF</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void saveAlone()}>Explorer in one file (HTML)</Menu.Item>
          <Menu.Item onClick={() => void saveBrief('md')}>Cited brief (Markdown)</Menu.Item>
          <Menu.Item onClick={() => void saveBrief('html')}>Cited brief (HTML)</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChoosing && (
        <Suspense>
          <ExportData onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}

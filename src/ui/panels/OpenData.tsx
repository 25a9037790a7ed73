import { FileButton } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useActions, useApp } from '../app-context';
import { HeaderButton } from '../parts/HeaderButton';

/** Opens a file from the disk. What was open stays open until the new file stands. */
export function OpenDataButton({ isCompact = false }: { readonly isCompact?: boolean }) {
  const { files } = useApp();
  const { openFile, notify } = useActions();
  const open = async (file: File | null): Promise<void> => {
    if (!file) return;
    const loaded = await files.readFile(file);
    if ('text' in loaded) await openFile(loaded.text, file.name);
    else notify('trouble', loaded.trouble);
  };
  return (
    <FileButton onChange={(file) => void open(file)} accept=".json,application/json">
      {(props) => <HeaderButton {...props} name="Open data" icon={FolderOpen} isCompact={isCompact} />}
    </FileButton>
  );
}

import { Button, FileButton } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useActions, useApp } from '../app-context';

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
      {(props) => (
        <Button
          {...props}
          size="compact-sm"
          variant="subtle"
          color="gray"
          c="var(--entente-ink)"
          aria-label="Open data"
          title="Open data"
          leftSection={isCompact ? null : <FolderOpen size={16} aria-hidden />}
        >
          {isCompact ? <FolderOpen size={18} aria-hidden /> : 'Open data'}
        </Button>
      )}
    </FileButton>
  );
}

import { FileButton } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { HeaderButton } from '../parts/HeaderButton';
import { useOpenFiles } from './use-open-files';

/** Opens files from the disk: one, or the tables that belong together. */
export function OpenDataButton({ isCompact = false }: { readonly isCompact?: boolean }) {
  const open = useOpenFiles();
  return (
    <FileButton multiple onChange={(files) => void open(files)}>
      {(props) => <HeaderButton {...props} name="Open data" icon={FolderOpen} isCompact={isCompact} />}
    </FileButton>
  );
}

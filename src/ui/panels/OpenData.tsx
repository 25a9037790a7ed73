import { FileButton } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '@/core/words/say';
import { usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import { useOpenFiles } from './use-open-files';

/** Opens files from the disk: one, or the tables that belong together. */
export function OpenDataButton({ isCompact = false }: { readonly isCompact?: boolean }) {
  const open = useOpenFiles();
  const button = useRef<HTMLButtonElement>(null);
  const [isAsked, setAsked] = usePart('data');
  useEffect(() => {
    if (!isAsked) return;
    setAsked(false);
    button.current?.click();
  }, [isAsked, setAsked]);
  return (
    <FileButton multiple onChange={(files) => void open(files)}>
      {(props) => (
        <HeaderButton {...props} ref={button} name={say('Open data')} icon={FolderOpen} isCompact={isCompact} />
      )}
    </FileButton>
  );
}

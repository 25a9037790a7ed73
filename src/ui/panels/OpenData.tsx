import { FileButton } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '@/core/words/say';
import { usePart } from '../commands/command-context';
import { HeaderButton } from '../parts/HeaderButton';
import { useOpenFiles } from './use-open-files';

/** Opens files from the disk: one, or the tables that belong together. Hidden, it waits for a command. */
export function OpenDataButton({ isHidden = false }: { readonly isHidden?: boolean }) {
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
      {(props) =>
        isHidden ? (
          <button {...props} ref={button} type="button" hidden aria-label={say('Open data')} />
        ) : (
          <HeaderButton {...props} ref={button} name={say('Open data')} icon={FolderOpen} />
        )
      }
    </FileButton>
  );
}

import { useCallback } from 'react';
import { useActions, useApp } from '../app-context';

/** Opens files that a person chose, dropped or pasted, as one dataset. What was open stays open until they stand. */
export function useOpenFiles(): (files: readonly File[]) => Promise<void> {
  const { app, files: disk } = useApp();
  const { openFiles, tell } = useActions();
  return useCallback(
    async function open(files: readonly File[], isTrusted = app.store.getState().settings.raisedLimits): Promise<void> {
      if (files.length === 0) return;
      const loaded = await disk.readFiles(files, isTrusted);
      if ('files' in loaded) {
        await openFiles(loaded.files, { isTrusted });
        return;
      }
      const trust = loaded.isLimit && !isTrusted ? { trust: () => void open(files, true) } : {};
      tell({ tone: 'trouble', text: loaded.trouble, ...trust });
    },
    [app, disk, openFiles, tell],
  );
}

import { useEffect } from 'react';
import { useApp } from './app-context';
import { afterFirstPicture } from './first-picture';
import { usePictured } from './use-pictured';

/** Names the tab after what is shown, once it is shown. */
export function useTitle(): void {
  const { app, selectors } = useApp();
  const isPictured = usePictured();
  useEffect(() => {
    if (!isPictured) return;
    let stop: (() => void) | null = null;
    let isWanted = true;
    const follow = async (): Promise<void> => {
      await afterFirstPicture();
      const { followTitle } = await import('@/state/title');
      if (isWanted) stop = followTitle(app, selectors, (title) => (document.title = title));
    };
    // Without its title a picture is still a picture.
    follow().catch(() => undefined);
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [isPictured, app, selectors]);
}

import { useEffect } from 'react';
import { useActions } from './app-context';
import { afterFirstPicture } from './first-picture';
import { fetchAll } from './parts/late';
import { usePictured } from './use-pictured';

/** A moment after the picture, so that what stands beside it comes first. */
const REST_MS = 300;

/** Has everything that comes late come in idle moments once a picture stands, so that it is there when it is asked for. */
export function usePreloading(): void {
  const isPictured = usePictured();
  const { prepareSearch } = useActions();
  useEffect(() => {
    if (!isPictured) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const preload = (): void => {
      prepareSearch().catch(() => undefined);
      void fetchAll(() => isWanted);
    };
    void afterFirstPicture().then(() => {
      if (isWanted) timer = setTimeout(preload, REST_MS);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isPictured, prepareSearch]);
}

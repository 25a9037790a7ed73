import { useEffect } from 'react';
import { useActions, useApp, useFact } from './app-context';
import { afterFirstPicture } from './first-picture';
import { fetchAll } from './parts/late';
import { usePictured } from './use-pictured';

/** A moment after the picture, so that what stands beside it comes first. */
const REST_MS = 300;

/** Has everything that comes late come in idle moments once a picture stands, so that it is there when it is asked for; then the browser keeps it. */
export function usePreloading(): void {
  const isPictured = usePictured();
  const arePlaced = useFact((state) => state.homes !== null);
  const isEmbedded = useFact((state) => state.view.arrangement.embed);
  const { prepareSearch, tell } = useActions();
  const { keepOffline } = useApp();
  useEffect(() => {
    if (!isPictured || !arePlaced) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async (): Promise<void> => {
      if (isWanted && !isEmbedded) await keepOffline((text, renew) => tell({ tone: 'info', text, renew }));
    };
    const preload = (): void => {
      prepareSearch().catch(() => undefined);
      // Nobody asked for any of it yet, so nobody misses what does not come.
      fetchAll(() => isWanted)
        .then(keep)
        .catch(() => undefined);
    };
    void afterFirstPicture().then(() => {
      if (isWanted) timer = setTimeout(preload, REST_MS);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isPictured, arePlaced, isEmbedded, prepareSearch, tell, keepOffline]);
}

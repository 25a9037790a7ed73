import { useEffect } from 'react';
import { useApp, useFact } from './app-context';
import { useCanvas } from './canvas-context';
import { afterFirstPicture } from './first-picture';
import { usePictured } from './use-pictured';

/** After everything that is on the screen. */
const REST_MS = 1500;

/** The browser's own printing of the graph prints the page that the export makes: picture, legend, filters and sources. */
export function usePrinting(): void {
  const { app, selectors, files } = useApp();
  const canvas = useCanvas();
  const isPictured = usePictured();
  const isGraph = useFact((state) => state.view.arrangement.view === 'graph' && state.opened !== null);
  useEffect(() => {
    if (!isPictured || !isGraph) return;
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    let isWanted = true;
    let draw: (() => string) | null = null;
    const onBefore = (): void => {
      if (!draw) return;
      const { documentElement } = new DOMParser().parseFromString(draw(), 'image/svg+xml');
      sheet.replaceChildren(document.importNode(documentElement, true));
      document.body.append(sheet);
    };
    const onAfter = (): void => sheet.remove();
    const prepare = async (): Promise<void> => {
      await afterFirstPicture();
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      const { drawForPaper } = await import('./panels/export/take-away');
      if (isWanted) draw = () => drawForPaper({ app, selectors, files, canvas, scheme: 'light', hasNotes: false });
    };
    // Without it the screen is printed as it stands.
    prepare().catch(() => undefined);
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      isWanted = false;
      onAfter();
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, [app, selectors, files, canvas, isPictured, isGraph]);
}

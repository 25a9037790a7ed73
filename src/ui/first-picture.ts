/** The canvas sets this mark when its first picture stands on the screen. */
const MARK = 'entente:first-picture';
/** Of nothing there is no picture, and in a page that nobody sees none is drawn. */
const PATIENCE_MS = 1000;

let standing: Promise<void> | null = null;

/** Waits until the first picture of the page stands, where one is being drawn: code that is not needed for it comes then. */
export function afterFirstPicture(): Promise<void> {
  standing ??= document.querySelector('.graph-paper') === null ? Promise.resolve() : untilMarked();
  return standing;
}

function untilMarked(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(MARK).length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}

/** Drawing what was just shown takes one frame, and of what Cytoscape holds one more. */
const FRAMES = 2;
/** The page has so many times as long to itself as drawing took, but no longer than a person would wait for the next, in milliseconds. */
const TIMES = 10;
const LONGEST = 1000;

/**
 * Waits until what was just shown is drawn and the page has had its hands free for a multiple of that time. Whoever shows
 * something again and again, such as a layout on its way, waits for this in between: what is slow to draw is drawn less
 * often, and who pans or types meanwhile is hardly held up. In a page that nobody sees nothing is drawn, and it waits on.
 */
export async function drawnAndRested(): Promise<void> {
  const began = performance.now();
  for (let frame = 0; frame < FRAMES; frame++) await new Promise(requestAnimationFrame);
  const took = performance.now() - began;
  await new Promise((resolve) => void setTimeout(resolve, Math.min(LONGEST, TIMES * took)));
}

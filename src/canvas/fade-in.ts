import type { Core } from 'cytoscape';

/** More newcomers than this appear at once: fading many in would cost frames. */
const MOST = 40;
const FADE_MS = 260;

/** Lets new nodes appear slowly, and with each its edges, so that none leads to where nobody can be seen yet. */
export function fadeIn(cy: Core, entered: readonly string[]): void {
  if (entered.length === 0 || entered.length > MOST) return;
  const nodes = cy.collection();
  for (const id of entered) nodes.merge(cy.getElementById(id));
  const newcomers = nodes.union(nodes.connectedEdges());
  cy.batch(() => newcomers.style('opacity', 0));
  newcomers.forEach((one) => {
    one.animate({ style: { opacity: 1 } }, { duration: FADE_MS, complete: () => void one.removeStyle('opacity') });
  });
}

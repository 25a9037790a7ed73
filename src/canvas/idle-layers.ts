import type { Core } from 'cytoscape';

/** Where the style sheet hides the sheets of Cytoscape that are empty as long as nobody holds anything. */
const IDLE = 'is-idle';

/**
 * Cytoscape lays two sheets over its picture for what is dragged and for the box of a selection. Both are empty unless a pointer is
 * down, and a browser would put them together with all else for every frame. Gives a function that ends it.
 */
export function hideIdleLayers(cy: Core, container: HTMLElement): () => void {
  const rest = (): void => {
    // With another finger somebody may still be held.
    if (cy.nodes(':grabbed').empty()) container.classList.add(IDLE);
  };
  const show = (): void => {
    cy.off('render', rest);
    container.classList.remove(IDLE);
  };
  const release = (): void => {
    // What was held lies on its sheet until it is drawn elsewhere.
    if (!container.classList.contains(IDLE)) cy.off('render', rest).one('render', rest);
  };
  rest();
  container.addEventListener('pointerdown', show, true);
  window.addEventListener('pointerup', release);
  window.addEventListener('pointercancel', release);
  return () => {
    container.removeEventListener('pointerdown', show, true);
    window.removeEventListener('pointerup', release);
    window.removeEventListener('pointercancel', release);
  };
}

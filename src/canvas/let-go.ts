import type { Core } from 'cytoscape';

/** A button let go where no event reached us (outside the window, over a frame) still ends the drag. */
export function letGoOutside(cy: Core, container: HTMLElement): () => void {
  const onEnter = (event: PointerEvent): void => {
    if (event.buttons === 0 && cy.nodes(':grabbed').nonempty()) window.dispatchEvent(new MouseEvent('mouseup', event));
  };
  container.addEventListener('pointerenter', onEnter);
  return () => container.removeEventListener('pointerenter', onEnter);
}

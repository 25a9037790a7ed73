import type { Core } from 'cytoscape';
import cytoscape from 'cytoscape';
import { ZOOM_BOUNDS } from './camera';

/** Starts a Cytoscape that draws into an element, of which nothing is drawn yet. */
export function startCytoscape(container: HTMLElement): Core {
  return cytoscape({
    container,
    minZoom: ZOOM_BOUNDS[0],
    maxZoom: ZOOM_BOUNDS[1],
    autounselectify: true,
    boxSelectionEnabled: true,
    multiClickDebounceTime: 280,
    style: [],
    layout: { name: 'null' },
  });
}

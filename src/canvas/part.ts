import type { Picture } from './picture';

/** Elements that come in one frame: styling and drawing them for the first time takes Cytoscape about a millisecond each. */
const FEWEST = 24;
/** Frames in which a picture comes at most. */
const MOST_PARTS = 12;

/** How many elements of a picture come in one frame when it is drawn for the first time. */
export function partSize({ nodes, edges }: Picture): number {
  return Math.max(FEWEST, Math.ceil((nodes.size + edges.size) / MOST_PARTS));
}

/** The first elements of a picture, nodes before edges; the picture itself when that is all of it. */
export function partOf(picture: Picture, count: number): Picture {
  const { nodes, edges } = picture;
  if (count >= nodes.size + edges.size) return picture;
  return {
    nodes: count >= nodes.size ? nodes : new Map([...nodes].slice(0, count)),
    edges: new Map([...edges].slice(0, Math.max(0, count - nodes.size))),
  };
}

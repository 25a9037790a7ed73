import type { CollectionReturnValue, Core, ElementDefinition, NodeSingular } from 'cytoscape';
import type { EdgeMark, NodeMark, Picture } from './picture';

/** Ids of the elements that were not drawn before. */
export type Entered = readonly string[];

/**
 * Brings Cytoscape from one picture to the next: the only function that writes elements. Nothing is touched that is
 * the same in both; a node in the person's hand is not moved. Gives the ids of the nodes that are new.
 */
export function patch(cy: Core, drawn: Picture | null, next: Picture): Entered {
  if (drawn === next) return [];
  const entered: string[] = [];
  cy.batch(() => {
    removeGone(cy, drawn?.edges, next.edges);
    removeGone(cy, drawn?.nodes, next.nodes);
    const added: ElementDefinition[] = [];
    for (const node of next.nodes.values()) {
      const before = drawn?.nodes.get(node.id);
      if (before) changeNode(cy, before, node);
      else {
        added.push({
          group: 'nodes',
          data: { ...node.data, id: node.id },
          position: { ...node.position },
          classes: node.classes,
        });
        entered.push(node.id);
      }
    }
    for (const edge of next.edges.values()) {
      const before = drawn?.edges.get(edge.id);
      if (before) change(cy, before, edge);
      else added.push({ group: 'edges', data: { ...edge.data, id: edge.id }, classes: edge.classes });
    }
    if (added.length > 0) cy.add(added);
  });
  return entered;
}

/** Puts a node that was let go where the picture has it: a patch does not move what is in the hand. */
export function settle(node: NodeSingular, picture: Picture | null): void {
  const home = picture?.nodes.get(node.id())?.position;
  if (home) node.position({ ...home });
}

function removeGone(
  cy: Core,
  drawn: ReadonlyMap<string, unknown> | undefined,
  next: ReadonlyMap<string, unknown>,
): void {
  if (!drawn) return;
  let gone: CollectionReturnValue | null = null;
  for (const id of drawn.keys()) {
    if (next.has(id)) continue;
    gone ??= cy.collection();
    gone.merge(cy.getElementById(id));
  }
  gone?.remove();
}

function changeNode(cy: Core, before: NodeMark, node: NodeMark): void {
  change(cy, before, node);
  if (before.position.x === node.position.x && before.position.y === node.position.y) return;
  const element = cy.getElementById(node.id);
  if (!element.grabbed()) element.position({ ...node.position });
}

function change(cy: Core, before: NodeMark | EdgeMark, mark: NodeMark | EdgeMark): void {
  const element = cy.getElementById(mark.id);
  const changed = Object.entries(mark.data).filter(
    ([key, value]) => before.data[key as keyof typeof before.data] !== value,
  );
  if (changed.length > 0) element.data(Object.fromEntries(changed));
  if (before.classes !== mark.classes) element.classes(mark.classes.split(' '));
}

import type { Core, NodeSingular } from 'cytoscape';
import type { Direction } from '@/core/explore/direction';
import { nearestTowards } from '@/core/explore/direction';
import { nodeId } from './picture';

/** The drawn neighbour of an entity that lies in a direction from it; null where none does. */
export function neighbourTowards(cy: Core, id: string, direction: Direction): string | null {
  const node = cy.getElementById(nodeId(id));
  if (node.empty()) return null;
  const places = node
    .neighborhood('node')
    .toArray()
    .map((other) => ({ id: other.data('entity') as string, position: (other as NodeSingular).position() }));
  return nearestTowards(node.position(), places, direction);
}

import { nameOf } from '../words/naming';
import type { Groups } from '../group/groups';
import type { Dataset, Row } from '../model/dataset';
import type { Locations } from './locations';

/**
 * Gathers entities that stand so close that their signs would cover each other into clusters, each at the place of its
 * best connected member: one after the other in the order of their relationships, everybody joins the first cluster
 * within reach. The filters have no say in it, so that they move nobody. `reach` in world units.
 */
export function clustersOf(
  dataset: Dataset,
  { isLocated, homes }: Locations,
  reach: number,
): Groups & { readonly homes: Float32Array } {
  const { count, degree, records } = dataset.entities;
  const order = Array.from({ length: count }, (_, row) => row)
    .filter((row) => isLocated[row] === 1)
    .toSorted((a, b) => degree[b]! - degree[a]! || a - b);
  const grid = new Map<string, Row[][]>();
  const clusters: Row[][] = [];
  for (const row of order) {
    const [x, y] = [homes[2 * row]!, homes[2 * row + 1]!];
    const [column, line] = [Math.floor(x / reach), Math.floor(y / reach)];
    const near = NEIGHBOURS.flatMap(([right, down]) => grid.get(`${column + right} ${line + down}`) ?? []).find(
      ([lead]) => Math.hypot(homes[2 * lead!]! - x, homes[2 * lead! + 1]! - y) < reach,
    );
    if (near) near.push(row);
    else {
      const made = [row];
      clusters.push(made);
      const key = `${column} ${line}`;
      grid.set(key, [...(grid.get(key) ?? []), made]);
    }
  }
  const gathered = clusters.filter((members) => members.length > 1);
  const closedOf = new Int32Array(count).fill(-1);
  gathered.forEach((members, at) => {
    for (const row of members) closedOf[row] = at;
  });
  return {
    list: gathered.map((members) => {
      const lead = records[members[0]!]!;
      return { id: `cluster:${lead.id}`, name: nameOf(lead), type: lead.type, members, isOpen: false };
    }),
    closedOf,
    homes: Float32Array.from(gathered.flatMap(([lead]) => [homes[2 * lead!]!, homes[2 * lead! + 1]!])),
  };
}

const NEIGHBOURS = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

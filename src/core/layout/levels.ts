import { coarsen } from './coarsen';
import type { Coarser } from './coarsen';
import type { Stand } from './forces';
import type { Web } from './web';

/** A web, and for each of its nodes the node of the next level that holds it. */
export type Level = { readonly web: Web; readonly holder: Uint32Array | null };

/** A web, and smaller and smaller ones of what gathers in it, until nothing gathers any more. */
export function levelsOf(web: Web): readonly Level[] {
  const levels: Level[] = [];
  for (let next: Web | null = web; next;) {
    const coarser: Coarser | null = coarsen(next);
    levels.push({ web: next, holder: coarser?.holder ?? null });
    next = coarser?.web ?? null;
  }
  return levels;
}

/** Somewhere within a circle. */
export function scatter({ count }: Web, random: () => number, radius: number): Stand {
  const stand = { x: new Float64Array(count), y: new Float64Array(count) };
  for (let node = 0; node < count; node++) lay(stand, node, 0, 0, radius * Math.sqrt(random()), random);
  return stand;
}

/** Where the nodes of a level stand when the nodes that hold them stand so: around them, the heavier the further. */
export function unfold({ web, holder }: Level, count: number, { x, y }: Stand, random: () => number): Stand {
  const stand = { x: new Float64Array(web.count), y: new Float64Array(web.count) };
  const used = new Float64Array(count);
  for (let node = 0; node < web.count; node++) {
    const held = holder![node]!;
    lay(stand, node, x[held]!, y[held]!, Math.sqrt(used[held]! + web.mass[node]! / 2), random);
    used[held]! += web.mass[node]!;
  }
  return stand;
}

function lay({ x, y }: Stand, node: number, aroundX: number, aroundY: number, far: number, random: () => number): void {
  const angle = 2 * Math.PI * random();
  x[node] = aroundX + far * Math.cos(angle);
  y[node] = aroundY + far * Math.sin(angle);
}

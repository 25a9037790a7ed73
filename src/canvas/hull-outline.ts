import type { Hull } from '@/core/show/hulls';
import { LABEL_FONT, labelBox } from '@/core/show/label';
import type { Box } from '@/core/show/label-choice';
import type { Point } from '@/core/show/point';
import type { Scene } from '@/core/show/scene';
import { overlap } from '@/core/layout/boxes';
import { labelRooms } from './lettering';
import type { Lettering } from './picture';

/** Room between the middles of the outermost members and the edge of their area, in world units: half of a round stroke. */
export const HULL_ROOM = 30;
export const HULL_OPACITY = 0.1;
/** Between an area and its name, and of a line of it, against the size of the letters. */
const GAP = 0.5;
const LINE = 1.2;

/** The outline of an area as SVG path data, in world units. */
export function outline({ line }: Hull): string {
  return `M${line.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** The name of an area: its lines with the middle of each on its base line, in world units. */
export type HullName = readonly (Point & { readonly text: string })[];

/** Where the names of areas stand: at the first place along the edge where they cover neither a sign nor another name; none without one. */
export function hullNames(scene: Scene, lettering: Lettering): readonly HullName[] {
  if (scene.hulls.length === 0) return [];
  const taken = [
    ...labelRooms(scene, lettering),
    ...scene.entities.map(({ id, position, size }) => around(position, lettering.sizes.get(id) ?? size)),
  ];
  return scene.hulls.flatMap((hull) => {
    const box = places(hull, lettering.font).find((one) => !taken.some((other) => overlap(one, other)));
    if (!box) return [];
    taken.push(box);
    return [linesIn(box, hull.name, lettering.font)];
  });
}

/** Room for a name above each corner and each middle of an edge, the highest first, then below each, the lowest first, then beside. */
function places({ name, line }: Hull, font: number): readonly Box[] {
  const { width, lines } = labelBox(name);
  const [half, high] = [(width * font) / LABEL_FONT / 2, lines.length * LINE * font];
  const away = HULL_ROOM + GAP * font;
  const middles = line.map((a, at) => middleOf(a, line[(at + 1) % line.length]!));
  const down = [...line, ...middles].toSorted((a, b) => a.y - b.y);
  const roomAt = (x: number, top: number): Box => ({ left: x - half, right: x + half, top, bottom: top + high });
  return [
    ...down.map(({ x, y }) => roomAt(x, y - away - high)),
    ...down.toReversed().map(({ x, y }) => roomAt(x, y + away)),
    ...down.map(({ x, y }) => roomAt(x - away - half, y - high / 2)),
    ...down.map(({ x, y }) => roomAt(x + away + half, y - high / 2)),
  ];
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function linesIn({ left, right, top }: Box, name: string, font: number): HullName {
  return labelBox(name).lines.map((text, at) => ({
    text,
    x: round((left + right) / 2),
    y: round(top + (at + 0.8) * LINE * font),
  }));
}

function around({ x, y }: Point, size: number): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

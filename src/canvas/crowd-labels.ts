import type { Crowd } from '@/core/show/crowd';
import { largest } from '@/core/show/front';
import { LABEL_FONT, labelBox } from '@/core/show/label';
import type { Box, Labelled } from '@/core/show/label-choice';
import { chooseLabels, labelBeside, letteringScale } from '@/core/show/label-choice';
import type { OnScreen } from './on-screen';
import type { Page } from './look';
import { FONTS, textWidth } from './text';

/** So many of the largest in sight may have their names written. */
const CANDIDATES = 250;
/** Smaller than this, in CSS pixels, nobody has. */
const SMALLEST = 2.5;
const NO_BADGE = { x: 0, y: 0 };

/** What decides which names of a crowd are written, besides who stands where. */
export type NameRules = {
  /** How many times as large as usual names are written. */
  readonly letters: number;
  readonly taken: readonly Box[];
  /** What of the world is in sight and not covered. */
  readonly room: Box;
  readonly hasSign: Uint8Array;
};

/** A name and the room that it takes. */
export type PlacedName = { readonly node: Labelled; readonly box: Box };

/** The names of those who have no sign of their own, where there is room beside the names of those who have one. */
export function placeNames(
  crowd: Crowd,
  at: OnScreen,
  zoom: number,
  { letters, taken, room, hasSign }: NameRules,
): readonly PlacedName[] {
  const scale = letteringScale(zoom) * letters;
  const nodes = candidates(crowd, at, zoom, hasSign);
  const sides = chooseLabels(nodes, scale, { room, foremost: 0, taken });
  return nodes.flatMap((node) => {
    const side = sides.get(node.id);
    return side ? [{ node, box: labelBeside(node, scale, side) }] : [];
  });
}

/** Writes names where they were placed. */
export function writeNames(
  context: CanvasRenderingContext2D,
  crowd: Crowd,
  at: OnScreen,
  zoom: number,
  names: readonly PlacedName[],
  { letters, page }: { readonly letters: number; readonly page: Page },
): void {
  const font = LABEL_FONT * letteringScale(zoom) * letters * zoom;
  context.font = `${font}px ${FONTS}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = page.paper;
  context.fillStyle = page.ink;
  for (const { node, box } of names) write(context, crowd, at, zoom, node, box, font);
}

function candidates(crowd: Crowd, at: OnScreen, zoom: number, hasSign: Uint8Array): readonly Labelled[] {
  const inSight: number[] = [];
  for (let one = 0; one < crowd.count; one++) {
    if ((crowd.size[one]! / 2) * zoom < SMALLEST) continue;
    const [x, y] = [at.x[one]!, at.y[one]!];
    if (x >= 0 && y >= 0 && x <= at.width && y <= at.height && hasSign[one] === 0) inSight.push(one);
  }
  const sizes = Float32Array.from(inSight, (one) => crowd.size[one]!);
  return largest(sizes, CANDIDATES).map((place) => {
    const position = inSight[place]!;
    const { lines, height } = labelBox(crowd.nameOf(position));
    const size = crowd.size[position]!;
    return {
      id: String(position),
      position: { x: crowd.x[position]!, y: crowd.y[position]! },
      size,
      width: Math.max(...lines.map(textWidth)),
      height,
      badge: NO_BADGE,
      rank: size,
      isNear: false,
      isWanted: false,
    };
  });
}

function write(
  context: CanvasRenderingContext2D,
  crowd: Crowd,
  at: OnScreen,
  zoom: number,
  node: Labelled,
  box: Box,
  font: number,
): void {
  const position = Number(node.id);
  const { lines } = labelBox(crowd.nameOf(position));
  const x = at.x[position]! + ((box.left + box.right) / 2 - node.position.x) * zoom;
  const top = at.y[position]! + (box.top - node.position.y) * zoom;
  const step = ((box.bottom - box.top) * zoom) / lines.length;
  lines.forEach((line, number) => {
    const y = top + (number + 0.5) * step;
    context.lineWidth = font * 0.4;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}

import type { Crowd } from '@/core/show/crowd';
import type { Scene } from '@/core/show/scene';
import { discLook, lineLook } from './crowd-style';
import type { Look, Page } from './look';
import { round } from './svg-scene';

/** Where everything is drawn, lines are as faint as on the screen. */
const FAINTNESS = 0.3;

/** The bulk of a large scene as SVG, in world units: a path for each look of ties, and the discs of those without a sign of their own. */
export function crowdPart(scene: Scene, look: Look, page: Page, zoom: number): readonly string[] {
  const { crowd } = scene;
  if (!crowd) return [];
  const hasSign = new Set(scene.entities.map(({ row }) => crowd.positionOf[row]));
  const opacity = scene.isCrowdFaded ? ' opacity="0.13"' : '';
  return [`<g${opacity}>`, ...linesOf(crowd, look, page, zoom), ...discsOf(crowd, look, page, hasSign), '</g>'];
}

function linesOf({ ties, x, y }: Crowd, look: Look, page: Page, zoom: number): readonly string[] {
  const paths = ties.looks.map((): string[] => []);
  for (let tie = 0; tie < ties.count; tie++) {
    const [from, to] = [ties.from[tie]!, ties.to[tie]!];
    paths[ties.look[tie]!]!.push(`M${round(x[from]!)} ${round(y[from]!)}L${round(x[to]!)} ${round(y[to]!)}`);
  }
  return ties.looks.map((one, index) => {
    const { colour, opacity } = lineLook(one, look, page);
    const paint = `fill="none" stroke="${colour}" stroke-width="${round(0.8 / zoom)}" opacity="${round(opacity * FAINTNESS)}"`;
    return `<path ${paint} d="${paths[index]!.join('')}"/>`;
  });
}

function discsOf(crowd: Crowd, look: Look, page: Page, hasSign: ReadonlySet<number | undefined>): readonly string[] {
  const discs = crowd.looks.map((): string[] => []);
  for (let one = 0; one < crowd.count; one++) {
    if (hasSign.has(one)) continue;
    const radius = round(crowd.size[one]! / 2);
    discs[crowd.look[one]!]!.push(`<circle cx="${round(crowd.x[one]!)}" cy="${round(crowd.y[one]!)}" r="${radius}"/>`);
  }
  return crowd.looks.map((one, index) => {
    const { fill, opacity } = discLook(one, look, page);
    return `<g fill="${fill}" opacity="${opacity}">${discs[index]!.join('')}</g>`;
  });
}

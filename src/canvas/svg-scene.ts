import type { IconNode } from 'lucide';
import type { TypeLook } from '@/core/show/appearance';
import { html as escaped } from '@/core/show/brief';
import { labelBox, letterGrade } from '@/core/show/label';
import { labelGap } from '@/core/show/label-choice';
import { OUTLINES } from '@/core/show/outlines';
import { tintNamed } from '@/core/show/tints';
import type { Scene, SceneEntity, SceneTie } from '@/core/show/scene';
import { badgeReach } from './badge';
import { WEAK } from './crowd-style';
import type { Look, Page } from './look';
import type { Lettering } from './picture';
import { pictureOf, ringWidth } from './picture';

/** How lines show how firmly their relationships are stated. */
export const DASHES: Readonly<Record<SceneTie['confidence'], string>> = {
  confirmed: '',
  reported: ' stroke-dasharray="7 4"',
  disputed: ' stroke-dasharray="1.5 4"',
};

/** The ties of a scene as SVG, in world units. */
export function tiesPart(scene: Scene, look: Look, page: Page, lettering: Lettering): readonly string[] {
  const at = new Map(scene.entities.map((entity) => [entity.id, entity]));
  const colours = new Map(look.appearance.families.map(({ id, colour }) => [id, colour[look.scheme]]));
  const { edges } = pictureOf(scene, lettering);
  return scene.ties.flatMap((tie) => {
    const [from, to] = [at.get(tie.from), at.get(tie.to)];
    const mark = edges.get(`t:${tie.id}`);
    if (!from || !to || !mark) return [];
    const tint = tintNamed(tie.tint)?.colour[look.scheme];
    const colour = changed(tie, page) ?? tint ?? colours.get(tie.family) ?? page.soft;
    const faint = tie.isFaded
      ? 0.13
      : tie.isWeak
        ? WEAK
        : tie.isOnlyPossible || tie.change === 'continued'
          ? 0.4
          : 0.85;
    const paint = `stroke="${colour}" fill="${colour}" opacity="${faint}" stroke-width="${mark.data.width}"`;
    const sizes = lettering.sizes;
    const path = tie.from === tie.to ? loop(from, sizes) : straight(from, to, tie, sizes, mark.data.width);
    const middle = { x: (from.position.x + to.position.x) / 2, y: (from.position.y + to.position.y) / 2 };
    const label =
      mark.data.label === '' ? [] : [haloed(mark.data.label, middle.x, middle.y, mark.data.font, page, 'middle')];
    return [`<g ${paint}><path d="${path.line}" fill="none"${DASHES[tie.confidence]}/>${path.heads}</g>`, ...label];
  });
}

function changed(tie: SceneTie, page: Page): string | null {
  if (tie.change === 'added') return page.added;
  if (tie.change === 'changed') return page.changed;
  return tie.change === 'ended' ? page.soft : null;
}

type Sizes = Lettering['sizes'];

function straight(from: SceneEntity, to: SceneEntity, tie: SceneTie, sizes: Sizes, width: number) {
  const [dx, dy] = [to.position.x - from.position.x, to.position.y - from.position.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const reach = (entity: SceneEntity): number => (sizes.get(entity.id) ?? entity.size) / 2 + 2;
  const start = { x: from.position.x + ux * reach(from), y: from.position.y + uy * reach(from) };
  const end = { x: to.position.x - ux * reach(to), y: to.position.y - uy * reach(to) };
  const size = 4 + 2 * width;
  const head = (tip: { readonly x: number; readonly y: number }, sign: 1 | -1): string => {
    const back = { x: tip.x - sign * ux * size, y: tip.y - sign * uy * size };
    const [sx, sy] = [(-uy * size) / 2, (ux * size) / 2];
    return `<path stroke="none" d="M${round(tip.x)} ${round(tip.y)}L${round(back.x + sx)} ${round(back.y + sy)}L${round(back.x - sx)} ${round(back.y - sy)}Z"/>`;
  };
  return {
    line: `M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}`,
    heads: (tie.arrowTo ? head(end, 1) : '') + (tie.arrowFrom ? head(start, -1) : ''),
  };
}

function loop(entity: SceneEntity, sizes: Sizes) {
  const { x, y } = entity.position;
  const size = sizes.get(entity.id) ?? entity.size;
  return {
    line: `M${round(x)} ${round(y - size / 2)}C${round(x - size)} ${round(y - 2 * size)} ${round(x - 2 * size)} ${round(y - size)} ${round(x - size / 2)} ${round(y)}`,
    heads: '',
  };
}

/** An entity with its label as SVG, in world units. */
export function entityPart(entity: SceneEntity, look: Look, page: Page, lettering: Lettering): string {
  const type = look.appearance.types.find(({ id }) => id === entity.type);
  const tint = tintNamed(entity.tint)?.colour[look.scheme];
  const size = lettering.sizes.get(entity.id) ?? entity.size;
  const { x, y } = entity.position;
  const scale = size / 24;
  const ring = entity.isSelected
    ? `stroke="${page.accent}" stroke-width="${round((2 * ringWidth(lettering.font)) / scale)}"`
    : `stroke="${page.paper}" stroke-width="1.2"`;
  const sign = type ? signOf(type, tint ?? type.colour[look.scheme], ring) : '';
  const opacity = entity.isFaded ? 0.13 : entity.isIdle ? 0.55 : 1;
  return `<g opacity="${opacity}"><g transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(scale)})">${sign}</g>${labelPart(entity, page, lettering)}</g>`;
}

/** The sign of a type in a box of 24 by 24. */
export function signOf({ shape, icon }: TypeLook, fill: string, ring: string): string {
  return `<path d="${OUTLINES[shape]}" fill="${fill}" ${ring}/><g transform="translate(5.5 5.5) scale(.54)" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconPart(icon)}</g>`;
}

function iconPart(icon: IconNode): string {
  return icon
    .map(([tag, attributes]) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
      return `<${tag}${written.join('')}/>`;
    })
    .join('');
}

function labelPart(entity: SceneEntity, page: Page, lettering: Lettering): string {
  const side = lettering.labelled.get(entity.id);
  if (!side) return '';
  const { lines } = labelBox(entity.name);
  const grade = letterGrade(entity.size);
  const font = round(lettering.font * lettering.letters * grade.scale);
  const half = (lettering.sizes.get(entity.id) ?? entity.size) / 2 + labelGap(side, badgeReach(entity, lettering.font));
  const { x, y } = entity.position;
  const step = font * 1.15;
  const tall = lines.length * step;
  const first =
    side === 'below'
      ? y + half + font * 0.85
      : side === 'above'
        ? y - half - tall + font * 0.85
        : y - tall / 2 + font * 0.85;
  const column = side === 'right' ? x + half : side === 'left' ? x - half : x;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  return lines.map((line, at) => haloed(line, column, first + at * step, font, page, anchor, grade.isStrong)).join('');
}

function haloed(
  text: string,
  x: number,
  y: number,
  size: number,
  page: Page,
  anchor: string,
  isStrong = false,
): string {
  const weight = isStrong ? ' font-weight="600"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${page.ink}" stroke="${page.paper}" stroke-width="${round(size / 4)}" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`;
}

/** A length with as many digits as can be seen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

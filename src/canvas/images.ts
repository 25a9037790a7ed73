import type { Scheme } from '@/core/show/appearance';
import type { IconNode } from 'lucide';

/** Size of the "+n" in world units. */
export const BADGE = { width: 44, height: 17 } as const;

/** Size of the mark of a note in world units. */
export const NOTE = { width: 13, height: 13 } as const;

/** Images of a node: its icon in white, a "+n" where neighbours are hidden, and a mark of own notes. The same list for the same four. */
export function nodeImages(
  icon: IconNode = NO_ICON,
  hidden: number,
  isNoted: boolean,
  scheme: Scheme,
): readonly string[] {
  const lists = known.get(icon) ?? new Map<string, readonly string[]>();
  known.set(icon, lists);
  const count = Math.min(hidden, 999);
  const key = `${count} ${isNoted} ${scheme}`;
  const images = lists.get(key) ?? imagesOf(icon, count, isNoted, scheme);
  lists.set(key, images);
  return images;
}

const NO_ICON: IconNode = [];
const known = new WeakMap<IconNode, Map<string, readonly string[]>>();

/** The place of an image in the list is its place on the node, so that one that is absent leaves an empty one. */
function imagesOf(icon: IconNode, count: number, isNoted: boolean, scheme: Scheme): readonly string[] {
  const badge = count > 0 ? badgeImage(count, scheme) : EMPTY;
  if (isNoted) return [iconImage(icon), badge, NOTE_MARK];
  return count > 0 ? [iconImage(icon), badge] : [iconImage(icon)];
}

function iconImage(icon: IconNode): string {
  const shapes = icon.map(([tag, attributes]) => `<${tag} ${writeAttributes(attributes)}/>`).join('');
  const stroke = 'fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  return svgImage(`width="96" height="96" viewBox="0 0 24 24" ${stroke}`, shapes);
}

/** Ground, rim and figures of the "+n": quieter than names, on paper and on ink. */
const PILLS: Readonly<Record<Scheme, readonly [ground: string, rim: string, figures: string]>> = {
  light: ['#fbfaf6', '#b4b6bb', '#50545d'],
  dark: ['#262a33', '#5c616c', '#c6c8cd'],
};

function badgeImage(count: number, scheme: Scheme): string {
  const [ground, rim, figures] = PILLS[scheme];
  const { width, height } = BADGE;
  const text = `+${count}`;
  const pill = 6 + 7.3 * text.length;
  const left = (width - pill) / 2;
  return svgImage(
    `width="${width * 4}" height="${height * 4}" viewBox="0 0 ${width} ${height}"`,
    `<rect x="${left + 0.5}" y="0.5" width="${pill - 1}" height="${height - 1}" rx="8" fill="${ground}" stroke="${rim}"/>` +
      `<text x="${width / 2}" y="12.8" font-family="sans-serif" font-size="12" font-weight="600" fill="${figures}" text-anchor="middle">${text}</text>`,
  );
}

function svgImage(attributes: string, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function writeAttributes(attributes: IconNode[number][1]): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

const EMPTY = svgImage('width="1" height="1"', '');
const NOTE_MARK = svgImage(
  `width="${NOTE.width * 4}" height="${NOTE.height * 4}" viewBox="0 0 13 13"`,
  '<path d="M1 1h11v7l-4 4H1z" fill="#f6e27a" stroke="#6b5a10"/><path d="M3.5 4.5h6M3.5 7h4" stroke="#6b5a10"/>',
);

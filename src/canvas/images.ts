import type { IconNode } from 'lucide';

/** Size of the "+n" in world units. */
export const BADGE = { width: 44, height: 17 } as const;

/** Images of a node: its icon in white, and a "+n" where neighbours are hidden. The same list for the same two. */
export function nodeImages(icon: IconNode = NO_ICON, hidden: number): readonly string[] {
  const byCount = known.get(icon) ?? new Map<number, readonly string[]>();
  known.set(icon, byCount);
  const count = Math.min(hidden, 999);
  const images = byCount.get(count) ?? (count > 0 ? [iconImage(icon), badgeImage(count)] : [iconImage(icon)]);
  byCount.set(count, images);
  return images;
}

const NO_ICON: IconNode = [];
const known = new WeakMap<IconNode, Map<number, readonly string[]>>();

function iconImage(icon: IconNode): string {
  const shapes = icon.map(([tag, attributes]) => `<${tag} ${writeAttributes(attributes)}/>`).join('');
  const stroke = 'fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  return svgImage(`width="96" height="96" viewBox="0 0 24 24" ${stroke}`, shapes);
}

function badgeImage(count: number): string {
  const { width, height } = BADGE;
  const text = `+${count}`;
  const pill = 6 + 7.3 * text.length;
  const left = (width - pill) / 2;
  return svgImage(
    `width="${width * 4}" height="${height * 4}" viewBox="0 0 ${width} ${height}"`,
    `<rect x="${left + 0.5}" y="0.5" width="${pill - 1}" height="${height - 1}" rx="8" fill="#fbfaf6" stroke="#9a9da5"/>` +
      `<text x="${width / 2}" y="12.8" font-family="sans-serif" font-size="12" font-weight="600" fill="#3a3e47" text-anchor="middle">${text}</text>`,
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

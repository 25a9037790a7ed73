import { LABEL_FONT } from '@/core/show/label';

/** Cytoscape takes no variables of the page's style sheet, so its stack of fonts is written here once more. */
export const FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif';

const widths = new Map<string, number>();
/** Lines remembered; more than can be drawn at once. */
const REMEMBERED = 20_000;
let context: CanvasRenderingContext2D | null = null;

/** Width of a line in the plain size of labels, as this browser writes it. */
export function textWidth(line: string): number {
  const known = widths.get(line);
  if (known !== undefined) return known;
  if (widths.size >= REMEMBERED) widths.clear();
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `${LABEL_FONT}px ${FONTS}`;
  const { width } = context.measureText(line);
  widths.set(line, width);
  return width;
}

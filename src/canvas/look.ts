import type { Appearance, Scheme } from '@/core/show/appearance';

/** The colours of the page around the picture, as `#rrggbb`. */
export type Page = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  /** What a comparison found to be added, and to be changed. */
  readonly added: string;
  readonly changed: string;
  /** The ground of a person's own notes. */
  readonly note: string;
};

/** How a picture is to look, apart from what it shows; the colours of the page are read where it stands. */
export type Look = {
  readonly appearance: Appearance;
  readonly scheme: Scheme;
  /** How many times as large as usual names are written. */
  readonly letters: number;
};

/** Reads the colours of the page where an element stands, whatever notation the style sheet has them in. */
export function readPage(element: Element): Page {
  const style = getComputedStyle(element);
  const read = (name: string): string => resolveColour(style.getPropertyValue(name));
  return {
    paper: read('--entente-paper'),
    ink: read('--entente-ink'),
    soft: read('--entente-ink-soft'),
    accent: read('--entente-accent'),
    added: read('--entente-added'),
    changed: read('--entente-warning'),
    note: read('--entente-note'),
  };
}

/** Cytoscape understands fewer notations than browsers do, so the browser paints the colour and says what came out. */
function resolveColour(notation: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw on');
  context.fillStyle = notation;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

import type { CrowdTies } from '@/core/show/crowd-ties';
import type { LineStyle } from './crowd-style';
import type { LineSheet } from './line-sheet';
import { lineSheet } from './line-sheet';
import type { OnScreen, Seen } from './on-screen';

/** As faint against the others is what only passes through. */
const PASSING = 0.3;

/** Lays the ties of a crowd on a canvas as hairlines, those of the last time as far as they are the same. */
export type HairlineSheet = {
  readonly draw: (
    context: CanvasRenderingContext2D,
    ties: CrowdTies,
    at: OnScreen,
    styles: readonly LineStyle[],
    seen: Seen,
  ) => void;
  /** Lets go of its memory. */
  readonly clear: () => void;
};

export function hairlineSheet(): HairlineSheet {
  let sheet: (LineSheet & { readonly width: number; readonly height: number }) | null = null;
  return {
    draw: (context, ties, at, styles, seen) => {
      const { width, height } = context.canvas;
      if (width === 0 || height === 0) return;
      if (sheet?.width !== width || sheet.height !== height) sheet = { width, height, ...lineSheet(width, height) };
      const inks = styles.map((style) => inkOf(context, style.colour));
      const { count, order, sides } = seen;
      const [id, ink, ends] = [new Uint32Array(count), new Uint32Array(count), new Float32Array(4 * count)];
      const [across, down] = [width / at.width, height / at.height];
      for (let one = 0; one < count; one++) {
        const tie = order[one]!;
        const [from, to, look] = [ties.from[tie]!, ties.to[tie]!, ties.look[tie]!];
        const isPassing = sides[from] !== 0 && sides[to] !== 0;
        const amount = styles[look]!.opacity * (isPassing ? PASSING : 1);
        id[one] = ties.id[tie]!;
        ink[one] = (Math.round(255 * amount) << 24) | inks[look]!;
        ends[4 * one] = at.x[from]! * across;
        ends[4 * one + 1] = at.y[from]! * down;
        ends[4 * one + 2] = at.x[to]! * across;
        ends[4 * one + 3] = at.y[to]! * down;
      }
      sheet.bring({ count, id, ink, ends });
      context.putImageData(sheet.look(), 0, 0);
    },
    clear: () => (sheet = null),
  };
}

/** A colour as 0xBBGGRR; a canvas writes every opaque colour as #rrggbb. */
function inkOf(context: CanvasRenderingContext2D, colour: string): number {
  context.fillStyle = colour;
  const [, red = '80', green = '80', blue = '80'] = /^#(..)(..)(..)$/.exec(context.fillStyle) ?? [];
  return Number(`0x${blue}${green}${red}`);
}

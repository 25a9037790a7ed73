import type { Crowd } from '@/core/show/crowd';
import { dotsOf } from './crowd-discs';
import { isInSight } from './crowd-lines';
import type { CrowdStyles } from './crowd-style';
import { layDots } from './dots';
import type { LineSheet } from './line-sheet';
import { lineSheet } from './line-sheet';
import type { OnScreen, Seen } from './on-screen';

/** As faint against the others is what only passes through. */
const PASSING = 0.3;

/** What of a crowd is laid on a sheet: ties as hairlines, and entities as dots where there are too many for shapes. */
export type Laid = {
  readonly at: OnScreen;
  readonly styles: CrowdStyles;
  readonly zoom: number;
  /** By the position in the crowd: bits for the edges beyond which somebody stands, 0 for in sight. */
  readonly sides: Uint8Array;
  readonly dots: Seen | null;
};

/** Lays a crowd on a canvas pixel by pixel, the ties of the last time as far as they are the same. */
export type HairlineSheet = {
  readonly draw: (context: CanvasRenderingContext2D, crowd: Crowd, laid: Laid) => void;
  /** Lets go of its memory. */
  readonly clear: () => void;
};

export function hairlineSheet(): HairlineSheet {
  let sheet: (LineSheet & { readonly width: number; readonly height: number }) | null = null;
  return {
    draw: (context, crowd, { at, styles, zoom, sides, dots }) => {
      const { width, height } = context.canvas;
      if (width === 0 || height === 0) return;
      if (sheet?.width !== width || sheet.height !== height) sheet = { width, height, ...lineSheet(width, height) };
      const { ties } = crowd;
      const colours = styles.lines.map(({ colour }) => inkOf(context, colour, 0));
      const full = styles.lines.map(({ opacity }) => Math.round(255 * opacity) << 24);
      const faint = styles.lines.map(({ opacity }) => Math.round(255 * opacity * PASSING) << 24);
      const [id, ink] = [new Uint32Array(ties.count), new Uint32Array(ties.count)];
      const ends = new Float32Array(4 * ties.count);
      const [across, down] = [width / at.width, height / at.height];
      let count = 0;
      for (let tie = 0; tie < ties.count; tie++) {
        const from = ties.from[tie]!;
        const to = ties.to[tie]!;
        const look = ties.look[tie]!;
        if (!isInSight(sides, from, to)) continue;
        const isPassing = sides[from] !== 0 && sides[to] !== 0;
        id[count] = ties.id[tie]!;
        ink[count] = (isPassing ? faint : full)[look]! | colours[look]!;
        ends[4 * count] = at.x[from]! * across;
        ends[4 * count + 1] = at.y[from]! * down;
        ends[4 * count + 2] = at.x[to]! * across;
        ends[4 * count + 3] = at.y[to]! * down;
        count++;
      }
      sheet.bring({ count, id, ink, ends });
      const image = sheet.look();
      if (dots) {
        const inks = styles.discs.map(({ fill, opacity }) => inkOf(context, fill, opacity));
        layDots(image, dotsOf(crowd, at, inks, zoom, dots, across));
      }
      context.putImageData(image, 0, 0);
    },
    clear: () => (sheet = null),
  };
}

/** A colour as 0xAABBGGRR; a canvas writes every opaque colour as #rrggbb. */
function inkOf(context: CanvasRenderingContext2D, colour: string, opacity: number): number {
  context.fillStyle = colour;
  const [, red = '80', green = '80', blue = '80'] = /^#(..)(..)(..)$/.exec(context.fillStyle) ?? [];
  return ((Math.round(255 * opacity) << 24) | Number(`0x${blue}${green}${red}`)) >>> 0;
}

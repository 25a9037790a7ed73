import type { Crowd } from '@/core/show/crowd';
import type { CrowdTies } from '@/core/show/crowd-ties';
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
      const full = styles.lines.map(({ colour, opacity }) => inkOf(context, colour, opacity));
      const faint = styles.lines.map(({ colour, opacity }) => inkOf(context, colour, opacity * PASSING));
      const [id, ink] = [new Uint32Array(ties.count), new Uint32Array(ties.count)];
      const ends = new Float32Array(4 * ties.count);
      const across = width / at.width;
      const count = gather(ties, at, sides, Uint32Array.from(full), Uint32Array.from(faint), across, id, ink, ends);
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

/** Writes the ties that are in sight, with places in device pixels, of which `ratio` make one in CSS; gives their number. */
function gather(
  { count, id, from, to, look }: CrowdTies,
  { x, y }: OnScreen,
  sides: Uint8Array,
  full: Uint32Array,
  faint: Uint32Array,
  ratio: number,
  ids: Uint32Array,
  inks: Uint32Array,
  ends: Float32Array,
): number {
  let seen = 0;
  for (let tie = 0; tie < count; tie++) {
    const a = from[tie]!;
    const b = to[tie]!;
    if (!isInSight(sides, a, b)) continue;
    const isPassing = sides[a] !== 0 && sides[b] !== 0;
    ids[seen] = id[tie]!;
    inks[seen] = (isPassing ? faint : full)[look[tie]!]!;
    ends[4 * seen] = x[a]! * ratio;
    ends[4 * seen + 1] = y[a]! * ratio;
    ends[4 * seen + 2] = x[b]! * ratio;
    ends[4 * seen + 3] = y[b]! * ratio;
    seen++;
  }
  return seen;
}

/** A colour as 0xAABBGGRR; a canvas writes every opaque colour as #rrggbb. */
function inkOf(context: CanvasRenderingContext2D, colour: string, opacity: number): number {
  context.fillStyle = colour;
  const [, red = '80', green = '80', blue = '80'] = /^#(..)(..)(..)$/.exec(context.fillStyle) ?? [];
  return ((Math.round(255 * opacity) << 24) | Number(`0x${blue}${green}${red}`)) >>> 0;
}

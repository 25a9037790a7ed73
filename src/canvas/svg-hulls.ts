import { html as escaped } from '@/core/show/brief';
import type { Scene } from '@/core/show/scene';
import { HULL_OPACITY, HULL_ROOM, hullNames, outline } from './hull-outline';
import type { Page } from './look';
import type { Lettering } from './picture';

/** The areas of open groups as SVG, in world units. */
export function hullsPart({ hulls }: Scene, { soft }: Page): readonly string[] {
  return hulls.map(
    (hull) =>
      `<path d="${outline(hull)}" fill="${soft}" stroke="${soft}" stroke-width="${2 * HULL_ROOM}" stroke-linejoin="round" opacity="${HULL_OPACITY}"/>`,
  );
}

/** Their names. */
export function hullNamesPart(scene: Scene, { soft }: Page, lettering: Lettering): readonly string[] {
  return hullNames(scene, lettering).flatMap((lines) =>
    lines.map(
      ({ text, x, y }) =>
        `<text x="${x}" y="${y}" text-anchor="middle" font-size="${lettering.font}" font-weight="600" fill="${soft}">${escaped(text)}</text>`,
    ),
  );
}

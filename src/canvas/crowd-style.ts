import type { IconNode } from 'lucide';
import type { Change } from '@/core/model/change';
import type { Crowd, CrowdEntityLook } from '@/core/show/crowd';
import type { CrowdTieLook } from '@/core/show/crowd-ties';
import type { Shape } from '@/core/show/icons';
import { tintNamed } from '@/core/show/tints';
import type { Look, Page } from './look';

export type DiscStyle = {
  readonly fill: string;
  readonly opacity: number;
  readonly rim: string;
  readonly shape: Shape;
  readonly icon: IconNode | null;
};
export type LineStyle = { readonly colour: string; readonly opacity: number; readonly dash: readonly number[] };

/** How each look of a crowd is drawn: as the stylesheet says of signs of their own. */
export type CrowdStyles = { readonly discs: readonly DiscStyle[]; readonly lines: readonly LineStyle[] };

const DASHES: Readonly<Record<CrowdTieLook['confidence'], readonly number[]>> = {
  confirmed: [],
  reported: [7, 4],
  disputed: [1.5, 4],
};
/** How faint ties are that give way to stronger ones. */
export const WEAK = 0.12;
const OPACITIES: Partial<Record<Change, number>> = { ended: 0.5, continued: 0.35 };

export function crowdStyles({ looks, ties }: Crowd, look: Look, page: Page): CrowdStyles {
  return {
    discs: looks.map((one) => discLook(one, look, page)),
    lines: ties.looks.map((one) => lineLook(one, look, page)),
  };
}

/** How an entity of a crowd is drawn. */
export function discLook(
  { type, tint, isIdle, change }: CrowdEntityLook,
  { appearance, scheme }: Look,
  page: Page,
): DiscStyle {
  const found = appearance.types.find(({ id }) => id === type);
  return {
    fill: tintNamed(tint)?.colour[scheme] ?? found?.colour[scheme] ?? page.soft,
    opacity: change === 'ended' ? 0.12 : isIdle ? 0.45 : 1,
    rim: change === 'added' ? page.added : change === 'ended' ? page.soft : page.paper,
    shape: found?.shape ?? 'ellipse',
    icon: found?.icon ?? null,
  };
}

/** How a tie of a crowd is drawn. */
export function lineLook(look: CrowdTieLook, { appearance, scheme }: Look, page: Page): LineStyle {
  const { family, tint, change, isOnlyPossible, isWeak, confidence } = look;
  const changed =
    change === 'added' ? page.added : change === 'changed' ? page.changed : change === 'ended' ? page.soft : null;
  const own = tintNamed(tint)?.colour[scheme] ?? appearance.families.find(({ id }) => id === family)?.colour[scheme];
  return {
    colour: changed ?? own ?? page.soft,
    opacity: isWeak ? WEAK : isOnlyPossible ? 0.4 : (OPACITIES[change ?? 'added'] ?? 0.85),
    dash: DASHES[confidence],
  };
}

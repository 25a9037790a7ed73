import type { Shade } from './appearance';
import { hexOf } from './colour';

/** A colour that a measure or a property gives to entities or ties. */
export type Tint = { readonly id: string; readonly colour: Shade };

const RAMP_STEPS = 6;

/**
 * From a quiet blue to a strong red, by colour and darkness at once: so that also those who see no red tell the steps
 * apart, and all of them from the plain grey.
 */
export const RAMP: readonly Tint[] = Array.from({ length: RAMP_STEPS }, (_, step) => {
  const share = step / (RAMP_STEPS - 1);
  const [chroma, hue] = [0.09 + 0.09 * share, (250 + 140 * share) % 360];
  return {
    id: `ramp-${step}`,
    colour: { light: hexOf([0.64 - 0.2 * share, chroma, hue]), dark: hexOf([0.46 + 0.2 * share, chroma, hue]) },
  };
});

/** Hues far apart from one another in this order; the groups beyond share one grey. */
const GROUP_HUES = [255, 45, 150, 345, 85, 300, 200, 20, 120];
export const GROUPS: readonly Tint[] = GROUP_HUES.map((hue, group) => ({
  id: `group-${group}`,
  colour: { light: hexOf([group % 2 ? 0.55 : 0.47, 0.12, hue]), dark: hexOf([group % 2 ? 0.64 : 0.55, 0.12, hue]) },
}));

/** What a measure or a property says nothing of, and entities of the small communities. */
export const PLAIN: Tint = { id: 'plain', colour: { light: hexOf([0.65, 0.01, 260]), dark: hexOf([0.47, 0.01, 260]) } };

/** The rare values of a property: as colourless, and clearly darker, or lighter on ink. */
export const OTHER: Tint = { id: 'other', colour: { light: hexOf([0.4, 0.02, 70]), dark: hexOf([0.66, 0.02, 70]) } };

export const TINTS: readonly Tint[] = [...RAMP, ...GROUPS, OTHER, PLAIN];

/** The tint with an id; undefined for none. */
export function tintNamed(id: string | null): Tint | undefined {
  return TINTS.find((tint) => tint.id === id);
}

/** The colour at a position from 0 to 1. */
export function rampAt(position: number): Tint {
  return RAMP[Math.min(RAMP_STEPS - 1, Math.floor(position * RAMP_STEPS))]!;
}

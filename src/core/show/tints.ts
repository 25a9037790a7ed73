import type { Shade } from './appearance';
import type { Oklch } from './colour';
import { hexOf } from './colour';

/** A colour that a measure or a property gives to entities or ties. */
export type Tint = { readonly id: string; readonly colour: Shade };

type Pair = readonly [light: Oklch, dark: Oklch];

/**
 * From a quiet blue to a strong red, darker on paper and lighter on ink at every step: told apart from one another, and from
 * the plain grey, with any one kind of cones missing.
 */
const RAMP_COLOURS: readonly Pair[] = [
  [
    [0.64, 0.11, 233],
    [0.52, 0.06, 240],
  ],
  [
    [0.57, 0.15, 279],
    [0.54, 0.15, 287],
  ],
  [
    [0.42, 0.14, 309],
    [0.63, 0.18, 284],
  ],
  [
    [0.41, 0.13, 346],
    [0.64, 0.16, 318],
  ],
  [
    [0.39, 0.15, 13],
    [0.66, 0.22, 349],
  ],
  [
    [0.38, 0.22, 30],
    [0.68, 0.22, 25],
  ],
];
export const RAMP: readonly Tint[] = RAMP_COLOURS.map((pair, step) => tintOf(`ramp-${step}`, pair));

/** Colours of groups, told apart as those of the ramp are; the groups beyond share one grey. */
const GROUP_COLOURS: readonly Pair[] = [
  [
    [0.38, 0.12, 255],
    [0.54, 0.12, 255],
  ],
  [
    [0.52, 0.08, 45],
    [0.67, 0.13, 41],
  ],
  [
    [0.64, 0.08, 150],
    [0.51, 0.13, 146],
  ],
  [
    [0.36, 0.13, 344],
    [0.59, 0.14, 345],
  ],
  [
    [0.65, 0.09, 85],
    [0.66, 0.15, 85],
  ],
  [
    [0.55, 0.15, 300],
    [0.65, 0.16, 296],
  ],
  [
    [0.47, 0.13, 206],
    [0.6, 0.16, 205],
  ],
  [
    [0.36, 0.16, 22],
    [0.61, 0.16, 18],
  ],
  [
    [0.5, 0.16, 120],
    [0.52, 0.15, 128],
  ],
];
export const GROUPS: readonly Tint[] = GROUP_COLOURS.map((pair, group) => tintOf(`group-${group}`, pair));

/** What a measure or a property says nothing of, and entities of the small communities. */
export const PLAIN: Tint = { id: 'plain', colour: { light: hexOf([0.65, 0.01, 260]), dark: hexOf([0.52, 0.01, 260]) } };

/** The rare values of a property: as colourless, and clearly darker, or lighter on ink. */
export const OTHER: Tint = { id: 'other', colour: { light: hexOf([0.4, 0.02, 70]), dark: hexOf([0.66, 0.02, 70]) } };

export const TINTS: readonly Tint[] = [...RAMP, ...GROUPS, OTHER, PLAIN];

/** The tint with an id; undefined for none. */
export function tintNamed(id: string | null): Tint | undefined {
  return TINTS.find((tint) => tint.id === id);
}

/** The colour at a position from 0 to 1. */
export function rampAt(position: number): Tint {
  return RAMP[Math.min(RAMP.length - 1, Math.floor(position * RAMP.length))]!;
}

function tintOf(id: string, [light, dark]: Pair): Tint {
  return { id, colour: { light: hexOf(light), dark: hexOf(dark) } };
}

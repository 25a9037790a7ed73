import type { IconNode } from 'lucide';
import { labelOf } from '../words/naming';
import type { Dataset } from '../model/dataset';
import type { Oklch } from './colour';
import { hexOf } from './colour';
import type { Shape } from './icons';
import { iconNamed } from './named-icons';
import { KNOWN_TYPES, PLAIN_ICONS, SHAPES } from './icons';

export type Scheme = 'light' | 'dark';
/** One colour as `#rrggbb` for each scheme. */
export type Shade = Readonly<Record<Scheme, string>>;

/** How entities of one type look. */
export type TypeLook = {
  readonly id: string;
  readonly label: string;
  readonly shape: Shape;
  readonly colour: Shade;
  readonly icon: IconNode;
};

/** How ties of one family look. */
export type FamilyLook = { readonly id: string; readonly label: string; readonly colour: Shade };

/** What a dataset's types and families look like, in the order of the dataset. */
export type Appearance = { readonly types: readonly TypeLook[]; readonly families: readonly FamilyLook[] };

/**
 * The hues of M. Okabe and K. Ito, "Color Universal Design", and four more between, with lightness such that lines stand out
 * from paper, and from ink, and that any two are told apart with any one kind of cones missing. From the eleventh family on
 * they come again: then names tell families apart, in the legend and wherever a tie is read.
 */
const FAMILY_HUES: readonly (readonly [light: Oklch, dark: Oklch])[] = [
  [
    [0.5, 0.13, 256],
    [0.72, 0.1, 261],
  ],
  [
    [0.52, 0.16, 42],
    [0.7, 0.17, 42],
  ],
  [
    [0.36, 0.13, 162],
    [0.71, 0.15, 159],
  ],
  [
    [0.57, 0.16, 350],
    [0.71, 0.14, 350],
  ],
  [
    [0.65, 0.15, 78],
    [0.82, 0.16, 82],
  ],
  [
    [0.42, 0.2, 297],
    [0.64, 0.18, 298],
  ],
  [
    [0.62, 0.13, 222],
    [0.88, 0.08, 216],
  ],
  [
    [0.54, 0.06, 35],
    [0.9, 0.06, 45],
  ],
  [
    [0.6, 0.11, 125],
    [0.86, 0.13, 122],
  ],
  [
    [0.4, 0.01, 260],
    [0.52, 0.01, 260],
  ],
];

/** Says how the types and families of a dataset look: known names by their own signs, others in turn by position. */
export function appearanceOf(dataset: Pick<Dataset, 'entityTypes' | 'families'>): Appearance {
  return {
    types: dataset.entityTypes.map((type, position) => {
      const { id, icon: name } = type;
      const known = Object.hasOwn(KNOWN_TYPES, id) ? KNOWN_TYPES[id] : undefined;
      const [shape, hue, icon] = known ?? plainSigns(position);
      return { id, label: labelOf(type), shape, icon: iconNamed(name) ?? icon, colour: quietShade(hue) };
    }),
    families: dataset.families.map((family, position) => {
      const [light, dark] = FAMILY_HUES[position % FAMILY_HUES.length]!;
      return { id: family.id, label: labelOf(family), colour: { light: hexOf(light), dark: hexOf(dark) } };
    }),
  };
}

function plainSigns(position: number): readonly [Shape, number, IconNode] {
  return [
    SHAPES[position % SHAPES.length]!,
    // The golden angle: neighbours in the list stand far apart on the circle, however long it is.
    (position * 137.5) % 360,
    PLAIN_ICONS[position % PLAIN_ICONS.length]!,
  ];
}

/** Quiet enough to leave the colours to the ties, and dark enough for a white icon. */
function quietShade(hue: number): Shade {
  return { light: hexOf([0.47, 0.045, hue]), dark: hexOf([0.58, 0.05, hue]) };
}

import type { Dataset, Row } from '../model/dataset';
import { MEASURES } from '../measure';
import type { Measure } from '../measure/measure';
import type { MeasureValues } from '../measure/measure-rows';
import type { Shade } from './appearance';
import { hexOf } from './colour';
import { LARGEST, SMALLEST } from './entity-size';

/** By what entities are coloured; everything but their type is a measure. */
export const COLOURINGS: readonly string[] = ['type', ...MEASURES.map(({ id }) => id)];

/** By what entities are large or small; everything but all their relationships over all time is a measure. */
export const SIZINGS: readonly string[] = [
  'all-time',
  ...MEASURES.filter(({ kind }) => kind !== 'group').map(({ id }) => id),
];

/** A colour that a measure gives to entities. */
export type Tint = { readonly id: string; readonly colour: Shade };

const RAMP_STEPS = 6;

/** From grey to a strong red, by colour and darkness at once: so that also those who see no red tell the steps apart. */
const RAMP: readonly Tint[] = Array.from({ length: RAMP_STEPS }, (_, step) => {
  const share = step / (RAMP_STEPS - 1);
  const [chroma, hue] = [0.02 + 0.16 * share, (250 + 140 * share) % 360];
  return {
    id: `ramp-${step}`,
    colour: { light: hexOf([0.64 - 0.2 * share, chroma, hue]), dark: hexOf([0.46 + 0.2 * share, chroma, hue]) },
  };
});

/** Hues far apart from one another in this order; the groups beyond share one grey. */
const GROUP_HUES = [255, 45, 150, 345, 85, 300, 200, 20, 120];
const GROUPS: readonly Tint[] = GROUP_HUES.map((hue, group) => ({
  id: `group-${group}`,
  colour: { light: hexOf([group % 2 ? 0.55 : 0.47, 0.12, hue]), dark: hexOf([group % 2 ? 0.64 : 0.55, 0.12, hue]) },
}));

/** What a measure says nothing of, and entities of the small communities. */
export const PLAIN: Tint = { id: 'plain', colour: { light: hexOf([0.62, 0.01, 260]), dark: hexOf([0.5, 0.01, 260]) } };

export const TINTS: readonly Tint[] = [...RAMP, ...GROUPS, PLAIN];

/** How measures paint entities, per row; null where they do not. */
export type Paint = {
  /** Diameters in world units. */
  readonly sizes: Float32Array | null;
  /** Ids of tints. */
  readonly tints: readonly string[] | null;
};

/** Paints entities by what measures say of them; a measure whose values have not come yet paints nothing. */
export function paintOf(values: MeasureValues, colouring: string, sizing: string): Paint {
  const [colours, sizes] = [values[colouring], values[sizing]];
  const [coloured, sized] = [measureOf(colouring), measureOf(sizing)];
  return {
    tints: colours && coloured ? tintsOf(coloured, colours) : null,
    sizes: sizes && sized ? sizesOf(sized, sizes) : null,
  };
}

export function measureOf(id: string): Measure | null {
  return MEASURES.find((measure) => measure.id === id) ?? null;
}

function tintsOf(measure: Measure, values: Float64Array): readonly string[] {
  if (measure.kind === 'group') return Array.from(values, (group) => (GROUPS[group] ?? PLAIN).id);
  const position = scaleOf(measure, values);
  return Array.from(values, (value) =>
    Number.isNaN(value) ? PLAIN.id : RAMP[Math.min(RAMP_STEPS - 1, Math.floor(position(value) * RAMP_STEPS))]!.id,
  );
}

function sizesOf(measure: Measure, values: Float64Array): Float32Array {
  const position = scaleOf(measure, values);
  return Float32Array.from(values, (value) =>
    Math.round(SMALLEST + (LARGEST - SMALLEST) * (Number.isNaN(value) ? 0 : position(value))),
  );
}

/** Where a value stands between the least and the most, from 0 to 1; where all are the same, at 0. */
function scaleOf({ isSkewed }: Measure, values: Float64Array): (value: number) => number {
  const [least, most] = rangeOf(values);
  const bent = (value: number): number => (isSkewed ? Math.sqrt(value - least) : value - least);
  return (value) => (most > least ? bent(value) / bent(most) : 0);
}

/** The least and the most of the values that there are; 0 and 0 where there are none. */
function rangeOf(values: Float64Array): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : [0, 0];
}

/** What the colours or sizes of a picture mean, for its legend. */
export type PaintKey = {
  readonly measure: Measure;
  /** The least and the most, in words. */
  readonly range: readonly [string, string];
  /** The steps of colour from the least to the most; none for groups. */
  readonly ramp: readonly Tint[];
  /** The coloured groups, largest first, each by the name of its best connected entity. */
  readonly groups: readonly { readonly tint: Tint; readonly label: string }[];
};

/** What a measure's colours or sizes mean; null for what is no measure, or has not been computed. */
export function paintKeyOf(dataset: Dataset, values: MeasureValues, id: string): PaintKey | null {
  const [measure, found] = [measureOf(id), values[id]];
  if (!measure || !found) return null;
  if (measure.kind === 'group') return { measure, range: ['', ''], ramp: [], groups: groupsOf(dataset, found) };
  const [least, most] = rangeOf(found);
  return { measure, range: [measureWords(measure, least), measureWords(measure, most)], ramp: RAMP, groups: [] };
}

function groupsOf(dataset: Dataset, values: Float64Array): PaintKey['groups'] {
  const members = new Map<number, Row[]>();
  values.forEach((group, row) => {
    if (!Number.isNaN(group)) members.set(group, [...(members.get(group) ?? []), row]);
  });
  const { degree, records } = dataset.entities;
  return GROUPS.flatMap((tint, group) => {
    const rows = members.get(group) ?? [];
    // One alone is no group.
    if (rows.length < 2) return [];
    const best = rows.reduce((one, other) => (degree[other]! > degree[one]! ? other : one));
    return [{ tint, label: `${records[best]!.name} and ${rows.length - 1} more` }];
  });
}

/** A value of a measure as a person reads it: "12", "0.0437", "group 3"; a dash where there is none. */
export function measureWords({ kind }: Measure, value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (kind === 'group') return `group ${value + 1}`;
  if (kind === 'count' || value === 0 || value === 1) return value.toLocaleString('en');
  return value < 0.0001 ? '< 0.0001' : value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

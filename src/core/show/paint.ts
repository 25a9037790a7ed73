import { nameOf } from '../words/naming';
import { numberWords, say } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import { MEASURES } from '../measure';
import type { Measure } from '../measure/measure';
import type { MeasureValues } from '../measure/measure-rows';
import { propertyChoices } from '../model/property-choice';
import type { PaintKey } from './paint-key';
import type { PaintUse } from './property-paint';
import { propertyKeyOf, propertyPaintOf } from './property-paint';
import { GROUPS, PLAIN, RAMP } from './tints';
import { rangeOf, scaledSizes, scaledTints } from './value-scale';

/** By what entities are coloured besides their properties; everything but their type is a measure. */
export const COLOURINGS: readonly string[] = ['type', ...MEASURES.map(({ id }) => id)];

/** By what entities are large or small besides their properties; everything but all their relationships over all time is a measure. */
export const SIZINGS: readonly string[] = [
  'all-time',
  ...MEASURES.filter(({ kind }) => kind !== 'group').map(({ id }) => id),
];

/** By what ties are coloured besides the properties of their relationships. */
export const TIE_COLOURINGS: readonly string[] = ['family'];

/** How measures and properties paint entities and ties, per row; null where they do not. */
export type Paint = {
  /** Diameters in world units. */
  readonly sizes: Float32Array | null;
  /** Ids of tints. */
  readonly tints: readonly string[] | null;
  /** Ids of tints of relationships. */
  readonly tieTints: readonly string[] | null;
};

/** Paints by what measures and properties say; a measure whose values have not come yet paints nothing. */
export function paintOf(dataset: Dataset, values: MeasureValues, by: Readonly<Record<PaintUse, string>>): Paint {
  return {
    tints: propertyPaintOf(dataset, 'entities', by.colour)?.tints ?? measureTints(values, by.colour),
    sizes: propertyPaintOf(dataset, 'entities', by.size)?.sizes ?? measureSizes(values, by.size),
    tieTints: propertyPaintOf(dataset, 'relationships', by.tieColour)?.tints ?? null,
  };
}

export function measureOf(id: string): Measure | null {
  return MEASURES.find((measure) => measure.id === id) ?? null;
}

/** What a measure or a property is called; null for what is neither. */
export function paintLabel(dataset: Dataset, id: string): string | null {
  const measure = measureOf(id);
  return measure ? say(measure.label) : (propertyChoices(dataset).get(id)?.label ?? null);
}

function measureTints(all: MeasureValues, id: string): readonly string[] | null {
  const [measure, values] = [measureOf(id), all[id]];
  if (!measure || !values) return null;
  if (measure.kind === 'group') return Array.from(values, (group) => (GROUPS[group] ?? PLAIN).id);
  return scaledTints(values, measure.isSkewed ? 'root' : 'even');
}

function measureSizes(all: MeasureValues, id: string): Float32Array | null {
  const [measure, values] = [measureOf(id), all[id]];
  return measure && values ? scaledSizes(values, measure.isSkewed ? 'root' : 'even') : null;
}

/**
 * What the colours or sizes mean that a measure or a property gives to the entities in view; null for what is neither,
 * and for a measure that has not been computed.
 */
export function paintKeyOf(
  dataset: Dataset,
  values: MeasureValues,
  id: string,
  entities: Uint32Array,
): PaintKey | null {
  const [measure, found] = [measureOf(id), values[id]];
  if (!measure) return propertyKeyOf(dataset, 'entities', id, entities);
  if (!found) return null;
  const title = say('{measure} in this window', { measure: say(measure.label) });
  if (measure.kind === 'group') return { title, scale: null, lines: groupsOf(dataset, found), notes: [] };
  const [least, most] = rangeOf(found);
  const range = [measureWords(measure, least), measureWords(measure, most)] as const;
  return { title, scale: { range, ramp: RAMP, count: null }, lines: [], notes: [] };
}

/** What the colours mean that a property gives to the ties of these relationships; null for what is none. */
export function tieKeyOf(dataset: Dataset, id: string, relationships: Uint32Array): PaintKey | null {
  const key = propertyKeyOf(dataset, 'relationships', id, relationships);
  return key && { ...key, notes: [...key.notes, say('a tie has the colour of most of its relationships')] };
}

/** The coloured groups, largest first, each by the name of its best connected entity. */
function groupsOf(dataset: Dataset, values: Float64Array): PaintKey['lines'] {
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
    return [
      {
        tint,
        label: say('{name} and {count} more', { name: nameOf(records[best]!), count: rows.length - 1 }),
        count: null,
      },
    ];
  });
}

const SIGNIFICANT = { maximumSignificantDigits: 3 } as const;

/** A value of a measure as a person reads it: "12", "0.0437", "group 3"; a dash where there is none. */
export function measureWords({ kind }: Measure, value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (kind === 'group') return say('group {number}', { number: value + 1 });
  if (kind === 'count' || value === 0 || value === 1) return numberWords(value);
  return value < 0.0001 ? `< ${numberWords(0.0001, SIGNIFICANT)}` : numberWords(value, SIGNIFICANT);
}

import { say } from '../words/say';
import type { Dataset } from '../model/dataset';
import type { PropertyKind } from '../model/property';
import type { PropertyChoice } from '../model/property-choice';
import { propertyChoices, propertyNamed } from '../model/property-choice';
import type { PropertyColumn } from '../model/property-column';
import { propertyColumn } from '../model/property-column';
import type { PaintKey } from './paint-key';
import { shortened } from '../model/shortened';
import { numberWords } from './property-words';
import type { Tint } from './tints';
import { GROUPS, OTHER, PLAIN, RAMP } from './tints';
import type { Bend } from './value-scale';
import { rangeOf, scaledSizes, scaledTints } from './value-scale';

/** How a property paints entities or relationships, and what stands for each of them in the legend. */
export type PropertyPaint = {
  /** Ids of tints, per row. */
  readonly tints: readonly string[];
  /** Diameters, per row; null for what are no numbers. */
  readonly sizes: Float32Array | null;
  /** The lines of the legend; null stands for the scale of numbers. */
  readonly lines: readonly ({ readonly tint: Tint; readonly label: () => string } | null)[];
  /** For each row the position of its line. */
  readonly lineOf: Uint8Array;
  /** One byte per row: 1 where only the first of several values counts. */
  readonly hasSeveral: Uint8Array;
  readonly range: readonly [least: number, most: number];
  readonly bend: Bend;
};

const known = new WeakMap<PropertyColumn, PropertyPaint>();

/** How the property with an id paints; null for what is no property that these records of the dataset have. */
export function propertyPaintOf(dataset: Dataset, kind: PropertyKind, id: string): PropertyPaint | null {
  const named = propertyNamed(id);
  const column = named?.kind === kind ? propertyColumn(dataset, kind, named.key) : null;
  if (!column) return null;
  const paint = known.get(column) ?? (column.isNumeric ? paintOfNumbers(column) : paintOfNames(column));
  known.set(column, paint);
  return paint;
}

/** What properties paint: the colours of entities, their sizes, the colours of ties. */
export type PaintUse = 'colour' | 'size' | 'tieColour';

/** The properties that are offered for a use: what gathers records, or has a more and a less. */
export function paintChoices(dataset: Dataset, use: PaintUse): readonly PropertyChoice[] {
  const kind = use === 'tieColour' ? 'relationships' : 'entities';
  return [...propertyChoices(dataset).values()].filter(
    (choice) => choice.kind === kind && (choice.isNumeric || (use !== 'size' && choice.isGathering)),
  );
}

const NO_NUMBER = { tint: OTHER, label: () => say('no number') };
const NOT_GIVEN = { tint: PLAIN, label: () => say('not given') };

/** From here on, most of even steps would hold next to nothing. */
const FAR = 1000;

function paintOfNumbers({ numbers, texts, hasSeveral }: PropertyColumn): PropertyPaint {
  const range = rangeOf(numbers);
  const bend = range[0] > 0 && range[1] / range[0] >= FAR ? 'log' : 'even';
  const tints = scaledTints(numbers, bend);
  return {
    tints: tints.map((tint, row) => (tint === PLAIN.id && texts[row] !== null ? OTHER.id : tint)),
    sizes: scaledSizes(numbers, bend),
    lines: [null, NO_NUMBER, NOT_GIVEN],
    lineOf: Uint8Array.from(texts, (text, row) => (text === null ? 2 : Number.isNaN(numbers[row]) ? 1 : 0)),
    hasSeveral,
    range,
    bend,
  };
}

/** The commonest values have colours of their own, the same whatever the filters leave. */
function paintOfNames({ texts, values, hasSeveral }: PropertyColumn): PropertyPaint {
  const named = values.slice(0, GROUPS.length);
  const places = new Map(named.map((text, place) => [text, place]));
  const others = values.length - named.length;
  const lines = [
    ...named.map((text, place) => ({ tint: GROUPS[place]!, label: () => shortened(text) })),
    {
      tint: OTHER,
      label: () => say('{count, plural, one {{count} other value} other {{count} other values}}', { count: others }),
    },
    NOT_GIVEN,
  ];
  const lineOf = Uint8Array.from(texts, (text) =>
    text === null ? named.length + 1 : (places.get(text) ?? named.length),
  );
  return {
    tints: Array.from(lineOf, (line) => lines[line]!.tint.id),
    sizes: null,
    lines,
    lineOf,
    hasSeveral,
    range: [0, 0],
    bend: 'even',
  };
}

/** What the colours or sizes of a property mean among these rows: each of them stands in one line. */
export function propertyKeyOf(dataset: Dataset, kind: PropertyKind, id: string, rows: Uint32Array): PaintKey | null {
  const paint = propertyPaintOf(dataset, kind, id);
  if (!paint) return null;
  const counts = paint.lines.map(() => 0);
  let severalCount = 0;
  for (const row of rows) {
    counts[paint.lineOf[row]!]!++;
    severalCount += paint.hasSeveral[row]!;
  }
  const lines = paint.lines.map((line, at) => line && { ...line, label: line.label(), count: counts[at]! });
  const scaled = lines.indexOf(null);
  const range = paint.range.map(numberWords) as [string, string];
  return {
    title: propertyChoices(dataset).get(id)!.label,
    scale: scaled < 0 ? null : { range, ramp: RAMP, count: counts[scaled]! },
    lines: lines.filter((line) => line !== null && line.count > 0) as PaintKey['lines'],
    notes: [
      ...(paint.bend === 'log' ? [say('logarithmic')] : []),
      ...(severalCount > 0 ? [say('the first of several values: {count, number}', { count: severalCount })] : []),
    ],
  };
}

import type { Json, Properties } from './records';

/** Records that can have properties. */
export type PropertyKind = 'entities' | 'relationships';

/** A property and its values as texts, the commonest first, each with the number of records that have it. */
export type PropertyFacet = {
  readonly kind: PropertyKind;
  readonly key: string;
  readonly values: readonly { readonly text: string; readonly count: number }[];
};

/** A value as texts: those of a list one by one; none for null, for what is not there, and for objects. */
export function propertyTexts(properties: Properties | undefined, key: string): readonly string[] {
  const value = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return Array.isArray(value) ? (value as readonly Json[]).flatMap(textOf) : textOf(value);
}

function textOf(value: Json | undefined): readonly string[] {
  return value === undefined || value === null || typeof value === 'object' ? [] : [String(value)];
}

const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const LONG = /^\d{16,}$/;
const ZERO_FIRST = /^[-+]?0\d/;

/**
 * The number that a text says; NaN for what is none, and for what names rather than counts: `007`, or more digits than a
 * number holds.
 */
export function numberOf(text: string): number {
  const bare = text.trim();
  const number = NUMBER.test(bare) && !ZERO_FIRST.test(bare) ? Number(bare) : Number.NaN;
  return Number.isFinite(number) && !(LONG.test(bare) && String(number) !== bare) ? number : Number.NaN;
}

type HasProperties = { readonly properties?: Properties };

/** Every property of entities and relationships with its values. */
export function propertyFacets(
  entities: readonly HasProperties[],
  relationships: readonly HasProperties[],
): readonly PropertyFacet[] {
  return [...count('entities', entities), ...count('relationships', relationships)];
}

type Counted = { readonly text: string; count: number };
/** Values as they are, counted: to tell texts apart by making one of every number takes several times as long. */
type Counts = Map<Json, Counted>;

function count(kind: PropertyKind, records: readonly HasProperties[]): readonly PropertyFacet[] {
  const keys = new Map<string, Counts>();
  for (const { properties } of records) {
    if (!properties) continue;
    for (const key of Object.keys(properties)) {
      let counts = keys.get(key);
      if (!counts) keys.set(key, (counts = new Map()));
      const value = properties[key]!;
      if (Array.isArray(value)) for (const one of value as readonly Json[]) countIn(counts, one);
      else countIn(counts, value);
    }
  }
  return [...keys].map(([key, counts]) => ({
    kind,
    key,
    values: byText(counts).toSorted((a, b) => b.count - a.count),
  }));
}

function countIn(counts: Counts, value: Json): void {
  if (value === null || typeof value === 'object') return;
  const known = counts.get(value);
  if (known) known.count++;
  else counts.set(value, { text: String(value), count: 1 });
}

/** The counts of different texts: 1 and "1" read alike. */
function byText(counts: Counts): readonly Counted[] {
  const texts = new Map<string, Counted>();
  let [hasTexts, hasOthers] = [false, false];
  for (const value of counts.keys()) {
    if (typeof value === 'string') hasTexts = true;
    else hasOthers = true;
  }
  if (!hasTexts || !hasOthers) return [...counts.values()];
  for (const { text, count: times } of counts.values()) {
    const known = texts.get(text);
    if (known) known.count += times;
    else texts.set(text, { text, count: times });
  }
  return [...texts.values()];
}

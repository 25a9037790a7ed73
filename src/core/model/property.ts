import type { Dataset } from './dataset';
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

const facets = new WeakMap<Dataset, readonly PropertyFacet[]>();

/** Every property of a dataset's entities and relationships with its values; counted once per dataset and thread. */
export function propertyFacets(dataset: Dataset): readonly PropertyFacet[] {
  const known = facets.get(dataset);
  if (known) return known;
  const made = [...count(dataset, 'entities'), ...count(dataset, 'relationships')];
  facets.set(dataset, made);
  return made;
}

function count(dataset: Dataset, kind: PropertyKind): readonly PropertyFacet[] {
  const keys = new Map<string, Map<string, number>>();
  for (const { properties } of dataset[kind].records) {
    for (const key of Object.keys(properties ?? {})) {
      const values = keys.get(key) ?? new Map<string, number>();
      keys.set(key, values);
      for (const text of propertyTexts(properties, key)) values.set(text, (values.get(text) ?? 0) + 1);
    }
  }
  return [...keys].map(([key, values]) => ({
    kind,
    key,
    values: [...values].map(([text, times]) => ({ text, count: times })).toSorted((a, b) => b.count - a.count),
  }));
}

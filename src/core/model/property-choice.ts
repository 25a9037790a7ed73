import type { Dataset } from './dataset';
import type { PropertyFacet, PropertyKind } from './property';
import { numberOf } from './property';
import { shortened } from './shortened';

/** A property of a dataset, as what entities can be coloured and sized by, or as a column. */
export type PropertyChoice = {
  readonly kind: PropertyKind;
  readonly key: string;
  /** As the link names it. */
  readonly id: PropertyId;
  /** The key in words; as it is written where two keys read alike. */
  readonly label: string;
  /** Different values. */
  readonly valueCount: number;
  /** Nearly all values are numbers. */
  readonly isNumeric: boolean;
  /** Its values gather records: they do not tell nearly every one apart, as addresses and remarks do. */
  readonly isGathering: boolean;
};

/** A property of entities or of relationships, as the link names it. */
export type PropertyId = `${'property' | 'relation-property'}:${string}`;

const PREFIXES = { entities: 'property:', relationships: 'relation-property:' } as const;

/** How the link names a property. */
export function propertyId(kind: PropertyKind, key: string): PropertyId {
  return `${PREFIXES[kind]}${key}`;
}

/** What property an id names, whether or not a dataset has it; null for what names none. */
export function propertyNamed(id: string): { readonly kind: PropertyKind; readonly key: string } | null {
  for (const kind of ['entities', 'relationships'] as const) {
    if (id.startsWith(PREFIXES[kind])) return { kind, key: id.slice(PREFIXES[kind].length) };
  }
  return null;
}

/** So many different values always gather, however few records have them. */
const FEW = 9;
/** The share of values that may be no numbers where nearly all are. */
const STRAY_SHARE = 0.05;

const known = new WeakMap<Dataset, ReadonlyMap<string, PropertyChoice>>();

/** Every property of a dataset that has a value, by its id, those of entities first; found once per dataset and thread. */
export function propertyChoices(dataset: Dataset): ReadonlyMap<string, PropertyChoice> {
  const choices = known.get(dataset) ?? choicesOf(dataset.properties.filter(({ values }) => values.length > 0));
  known.set(dataset, choices);
  return choices;
}

function choicesOf(facets: readonly PropertyFacet[]): ReadonlyMap<string, PropertyChoice> {
  const readings = new Map<string, number>();
  for (const { kind, key } of facets) {
    const reading = `${kind} ${propertyWords(key)}`;
    readings.set(reading, (readings.get(reading) ?? 0) + 1);
  }
  return new Map(
    facets.map((facet) => {
      const { kind, key, values } = facet;
      const words = propertyWords(key);
      const label = shortened(readings.get(`${kind} ${words}`) === 1 ? words : key);
      const total = values.reduce((sum, { count }) => sum + count, 0);
      const isGathering = values.length <= FEW || values.length * 2 <= total;
      const id = propertyId(kind, key);
      return [
        id,
        { kind, key, id, label, valueCount: values.length, isNumeric: isOfNumbers(facet, total), isGathering },
      ];
    }),
  );
}

function isOfNumbers({ values }: PropertyFacet, total: number): boolean {
  let strays = 0;
  for (const { text, count } of values) {
    if (Number.isNaN(numberOf(text))) strays += count;
    if (strays > total * STRAY_SHARE) return false;
  }
  return true;
}

/** The key of a property as a person reads it: "Incorporation date" for `incorporationDate`; as it is where no words are left. */
export function propertyWords(key: string): string {
  const words = key
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
  if (words === '') return key.trim() === '' ? '(no name)' : key;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

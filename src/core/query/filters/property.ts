import { word } from '../../words/say';
import type { Dataset } from '../../model/dataset';
import type { Properties } from '../../model/records';
import type { PropertyKind } from '../../model/property';
import { propertyTexts } from '../../model/property';
import type { Parameter } from '../filter';
import { defineFilter } from '../filter';
import { listParameter } from '../parameters';

/** A property and one of its values: `sector=energy`. */
export type Pair = string;

/** A pair as the link holds it; `=` within the name of the property is escaped. */
export function pairOf(key: string, text: string): Pair {
  return `${key.replaceAll('%', '%25').replaceAll('=', '%3D')}=${text}`;
}

function partsOf(pair: Pair): readonly [key: string, text: string] {
  const at = pair.indexOf('=');
  const key = pair.slice(0, Math.max(0, at));
  return [key.replaceAll('%3D', '=').replaceAll('%25', '%'), pair.slice(at + 1)];
}

function pairs(name: string, kind: PropertyKind): Parameter<readonly Pair[]> {
  const help =
    kind === 'entities'
      ? word('properties of entities with their values, key=value, comma-separated')
      : word('properties of relationships with their values, key=value, comma-separated');
  return listParameter(name, help, (dataset) => {
    const known = dataset.properties.filter((facet) => facet.kind === kind);
    const present = new Set(known.flatMap(({ key, values }) => values.map(({ text }) => pairOf(key, text))));
    return (pair) => (present.has(pair) ? pair : null);
  });
}

type Values = { readonly where: readonly Pair[]; readonly whereEntity: readonly Pair[] };

/** What a file says beyond the fields of Entente: for every property that is named, one of the values that are named. */
export const propertyFilter = defineFilter<Values>({
  id: 'property',
  reason: word('by property', 'hidden'),
  defaults: { where: [], whereEntity: [] },
  parameters: {
    where: pairs('where', 'relationships'),
    whereEntity: pairs('where-entity', 'entities'),
  },
  relationships: ({ where }, dataset) =>
    where.length === 0 ? null : { kind: 'rows', allowed: maskOf(dataset, 'relationships', where) },
  entities: ({ whereEntity }, dataset) => (whereEntity.length === 0 ? null : maskOf(dataset, 'entities', whereEntity)),
});

/** The masks made last: a window that is dragged asks for the same again and again. */
const masks = new WeakMap<Dataset, Map<PropertyKind, { readonly asked: string; readonly mask: Uint8Array }>>();

function maskOf(dataset: Dataset, kind: PropertyKind, wanted: readonly Pair[]): Uint8Array {
  const made = masks.get(dataset) ?? new Map<PropertyKind, { asked: string; mask: Uint8Array }>();
  masks.set(dataset, made);
  const asked = JSON.stringify(wanted);
  const known = made.get(kind);
  if (known?.asked === asked) return known.mask;
  const byKey = new Map<string, Set<string>>();
  for (const [key, text] of wanted.map(partsOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(text));
  const keys = [...byKey];
  const records: readonly { readonly properties?: Properties }[] = dataset[kind].records;
  const mask = Uint8Array.from(records, ({ properties }) =>
    Number(keys.every(([key, texts]) => propertyTexts(properties, key).some((text) => texts.has(text)))),
  );
  made.set(kind, { asked, mask });
  return mask;
}

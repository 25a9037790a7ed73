import type { EntityType, Family, RawGraph, Relationship, RelationshipType } from '../model/records';
import { say, word } from '../words/say';

/** A relationship type as a file declares it: a family may be missing. */
export type TypeDraft = Omit<RelationshipType, 'family'> & { readonly family?: string };

/** Type of entities of which a file gives none, and of those that only relationships name. */
export const THING: EntityType = { id: 'thing', label: word('Thing'), plural: word('Things') };
export const RELATED: TypeDraft = { id: 'related', label: word('is related to'), directed: false };
const MOST_FAMILIES = 9;

/** The types that records use, as they were declared or by their id alone. */
export function usedTypes(
  records: readonly { readonly type: string }[],
  declared: ReadonlyMap<string, EntityType>,
): readonly EntityType[] {
  const used = [...new Set(records.map(({ type }) => type))];
  return used.map((id) => declared.get(id) ?? (id === THING.id ? thing() : { id, label: id }));
}

function thing(): EntityType {
  return { ...THING, label: say(THING.label), plural: say(THING.plural!) };
}

/** The types that are used and their families: declared ones, else one for each of the commonest types and one for the rest. */
export function typesOf(
  ties: readonly Relationship[],
  declared: ReadonlyMap<string, TypeDraft>,
  families: ReadonlyMap<string, Family>,
): Pick<RawGraph, 'families' | 'relationshipTypes'> {
  const counts = new Map<string, number>();
  for (const { type } of ties) counts.set(type, (counts.get(type) ?? 0) + 1);
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  const own = new Set(byCount.slice(0, byCount.length > MOST_FAMILIES + 1 ? MOST_FAMILIES : undefined));
  const types = byCount.map((id): RelationshipType => {
    const type =
      declared.get(id) ?? (id === RELATED.id ? { ...RELATED, label: say(RELATED.label) } : { id, label: id });
    return { ...type, family: type.family ?? (own.has(id) ? id : 'other') };
  });
  const used = [...new Set(types.map(({ family }) => family))];
  return {
    relationshipTypes: types,
    families: used.map(
      (id) =>
        families.get(id) ?? {
          id,
          label: id === 'other' ? say('Other') : (types.find((type) => type.id === id)?.label ?? id),
        },
    ),
  };
}

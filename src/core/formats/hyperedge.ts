import type { Importer } from './importer';
import type { Where } from './notes';
import type { EntityDraft } from './sound-fields';

/** What somebody is in a relationship of more than two: one of those it joins, or at its beginning or end. */
export type Member = { readonly id: string; readonly role: keyof typeof ROLES };

const ROLES = {
  member: { id: 'takes-part', label: 'takes part in', inverse: 'joins' },
  source: { id: 'goes-into', label: 'goes into', inverse: 'takes in' },
  target: { id: 'leads-to', label: 'leads to', inverse: 'comes from' },
} as const;

/** Adds a relationship of any number of entities: an event, with a relationship between it and each of them. */
export function addHyperedge(
  { entity, relationship, relationshipType }: Importer,
  event: EntityDraft,
  members: readonly Member[],
  place?: Where,
): void {
  entity(event, place);
  const { start, end } = event;
  for (const { id, role } of members) {
    relationshipType(ROLES[role]);
    const dates = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    const [from, to] = role === 'target' ? [event.id, id] : [id, event.id];
    relationship({ type: ROLES[role].id, from, to, ...dates }, place);
  }
}

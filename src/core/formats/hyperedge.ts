import type { Importer } from './importer';
import type { Where } from './notes';
import type { EntityDraft } from './sound-fields';
import { say, word } from '../words/say';

/** What somebody is in a relationship of more than two: one of those it joins, or at its beginning or end. */
export type Member = { readonly id: string; readonly role: keyof typeof ROLES };

const ROLES = {
  member: { id: 'takes-part', label: word('takes part in'), inverse: word('joins') },
  source: { id: 'goes-into', label: word('goes into'), inverse: word('takes in') },
  target: { id: 'leads-to', label: word('leads to'), inverse: word('comes from') },
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
    const type = ROLES[role];
    relationshipType({ ...type, label: say(type.label), inverse: say(type.inverse) });
    const dates = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    const [from, to] = role === 'target' ? [event.id, id] : [id, event.id];
    relationship({ type: type.id, from, to, ...dates }, place);
  }
}

import type { EntityType, Family } from '../../model/records';
import type { TypeDraft } from '../import-types';
import type { Link, Schema } from './model';
import { SCHEMATA } from './model';

type Words = readonly [label: string, inverse: string, family: string];

/** How relationships read from their source to their target and back, and the family that they are drawn in. */
const WORDS: Readonly<Record<string, Words>> = {
  Ownership: ['owns', 'is owned by', 'ownership'],
  Directorship: ['directs', 'is directed by', 'roles'],
  Employment: ['works for', 'employs', 'roles'],
  Membership: ['is a member of', 'has as member', 'roles'],
  Occupancy: ['holds the position', 'is held by', 'roles'],
  Representation: ['represents', 'is represented by', 'roles'],
  ProjectParticipant: ['takes part in', 'has as participant', 'roles'],
  Family: ['is family of', 'is family of', 'kin'],
  Associate: ['is an associate of', 'is an associate of', 'kin'],
  Succession: ['precedes', 'succeeds', 'ownership'],
  Debt: ['owes', 'is owed by', 'money'],
  Payment: ['paid', 'was paid by', 'money'],
  ContractAward: ['was awarded to', 'was awarded', 'money'],
  CourtCaseParty: ['is a party to', 'has as party', 'law'],
  Documentation: ['documents', 'is documented in', 'documents'],
  UnknownLink: ['is linked to', 'is linked to', 'other'],
  'Sanction:entity': ['is imposed on', 'is under', 'law'],
  'Thing:addressEntity': ['has the address', 'is the address of', 'places'],
  'Thing:proof': ['is documented in', 'documents', 'documents'],
  'LegalEntity:parent': ['is a subsidiary of', 'is the parent of', 'ownership'],
  'Vehicle:owner': ['is owned by', 'owns', 'ownership'],
  'Vehicle:operator': ['is operated by', 'operates', 'ownership'],
  'CryptoWallet:holder': ['is held by', 'holds', 'ownership'],
  'UserAccount:owner': ['is the account of', 'has the account', 'ownership'],
  'Security:issuer': ['was issued by', 'issued', 'money'],
  'BankAccount:bank': ['is an account at', 'keeps the account', 'money'],
  'Identification:holder': ['identifies', 'is identified by', 'documents'],
  'Post:holder': ['is held by', 'holds', 'roles'],
  'Position:organization': ['is a position at', 'has the position', 'roles'],
  'Event:organizer': ['was organised by', 'organised', 'events'],
  'Event:involved': ['involved', 'was involved in', 'events'],
  'Note:entity': ['is a note on', 'has the note', 'documents'],
  'Mention:resolved': ['mentions', 'is mentioned in', 'documents'],
  'Mention:document': ['stands in', 'contains', 'documents'],
};

const FAMILIES: readonly Family[] = [
  { id: 'ownership', label: 'Ownership' },
  { id: 'roles', label: 'Roles and offices' },
  { id: 'kin', label: 'Family and associates' },
  { id: 'money', label: 'Money and contracts' },
  { id: 'law', label: 'Sanctions and courts' },
  { id: 'places', label: 'Addresses' },
  { id: 'documents', label: 'Documents' },
  { id: 'events', label: 'Events' },
  { id: 'other', label: 'Other links' },
];
const FAMILY = new Map(FAMILIES.map((family) => [family.id, family]));

type Told = { readonly type: TypeDraft; readonly family: Family };

/** The type of entities of a schema; one that is not in the model is called by its name. */
export function entityTypeOf(name: string): EntityType {
  return ENTITY_TYPES.get(name) ?? { id: name, label: name };
}

/** The type of relationships that an edge schema says, and its family. */
export function edgeTypeOf({ name }: Schema): Told {
  return EDGE_TYPES.get(name)!;
}

/** The type of relationships that a property says which names entities, and its family. */
export function linkTypeOf({ qname }: Link): Told {
  return LINK_TYPES.get(qname)!;
}

const ALL = [...SCHEMATA.values()];
const ENTITY_TYPES = new Map(
  ALL.map(({ name, label, plural }): readonly [string, EntityType] => [
    name,
    { id: name, label, plural, schema: name },
  ]),
);
const EDGE_TYPES = new Map(
  ALL.map(({ name, label, edge }) => {
    const directed = edge?.isDirected === false ? { directed: false } : {};
    return [name, told(name, lower(label), '', { ...directed, schema: name })];
  }),
);
const LINK_TYPES = new Map(
  ALL.flatMap(({ links }) => [...links.values()]).map(({ qname, label, reverseLabel }) => [
    qname,
    told(qname, lower(label), lower(reverseLabel)),
  ]),
);

function told(id: string, label: string, inverse: string, rest: Partial<TypeDraft> = {}): Told {
  const [forth, back, family] = WORDS[id] ?? [label, inverse, 'other'];
  return {
    type: { id, label: forth, ...(back === '' ? {} : { inverse: back }), family, ...rest },
    family: FAMILY.get(family)!,
  };
}

/** A label in the middle of a sentence: "Parent company" as "parent company", "E-Mails sent" as it is. */
function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

import type { Role } from './table-mapping';

/** Names of the two ends, best known first. */
const ENDS: readonly (readonly [from: string, to: string])[] = [
  ['from', 'to'],
  ['source', 'target'],
  ['subject', 'object'],
  ['sourceid', 'targetid'],
  ['fromid', 'toid'],
  ['startid', 'endid'],
  ['sender', 'receiver'],
  ['sender', 'recipient'],
  ['payer', 'payee'],
  ['payer', 'beneficiary'],
  ['owner', 'asset'],
  ['owner', 'owned'],
  ['parent', 'child'],
  ['entity1', 'entity2'],
  ['person1', 'person2'],
  ['node1', 'node2'],
  ['actor1', 'actor2'],
  ['a', 'b'],
  ['von', 'nach'],
  ['von', 'an'],
  ['quelle', 'ziel'],
  ['de', 'vers'],
  ['de', 'à'],
  ['desde', 'hasta'],
  ['откого', 'кому'],
  ['от', 'к'],
];

/** Names of columns for each role, folded, best known first. */
export const NAMES: readonly (readonly [role: Role, names: readonly string[]])[] = [
  ['from-type', ['fromtype', 'sourcetype', 'subjecttype', 'sendertype']],
  ['to-type', ['totype', 'targettype', 'objecttype', 'receivertype']],
  ['id', ['id', 'identifier', 'edgeid', 'nodeid', 'entityid', 'key']],
  ['name', ['name', 'label', 'caption', 'title', 'fullname', 'displayname', 'имя', 'nom', 'nombre']],
  ['span', ['timeset', 'interval', 'intervals', 'timeinterval', 'spells']],
  [
    'start',
    [
      'start',
      'startdate',
      'begin',
      'begindate',
      'datestart',
      'validfrom',
      'fromdate',
      'datefrom',
      'since',
      'startyear',
      'founded',
      'incorporationdate',
      'born',
      'birthdate',
      'dateofbirth',
      'beginn',
      'début',
      'начало',
      'from',
    ],
  ],
  [
    'end',
    [
      'end',
      'enddate',
      'finish',
      'dateend',
      'validto',
      'validuntil',
      'todate',
      'dateto',
      'until',
      'endyear',
      'dissolved',
      'dissolutiondate',
      'closed',
      'died',
      'deathdate',
      'dateofdeath',
      'ende',
      'fin',
      'конец',
      'to',
    ],
  ],
  ['date', ['date', 'day', 'year', 'datum', 'дата', 'fecha', 'timestamp', 'time']],
  [
    'type',
    [
      'type',
      'relationship',
      'relationshiptype',
      'relation',
      'relationtype',
      'predicate',
      'edgetype',
      'interaction',
      'role',
      'kind',
      'schema',
      'category',
      'entitytype',
      'nodetype',
      'typ',
      'art',
      'тип',
    ],
  ],
  ['summary', ['summary', 'description', 'note', 'notes', 'comment', 'label']],
  ['amount', ['amount', 'value', 'sum', 'total', 'betrag', 'montant', 'сумма']],
  ['unit', ['unit', 'currency', 'währung', 'devise', 'валюта']],
  ['confidence', ['confidence']],
  ['country', ['country', 'countrycode']],
  ['lat', ['lat', 'latitude']],
  ['lon', ['lon', 'lng', 'long', 'longitude']],
  ['publisher', ['publisher', 'sourcename', 'sourcepublisher', 'source']],
  ['url', ['url', 'sourceurl', 'link', 'reference', 'evidence', 'source', 'sources']],
  ['title', ['sourcetitle', 'headline']],
  ['published', ['published', 'publicationdate', 'sourcedate', 'publishedat', 'retrievedat']],
];

const KNOWN = new Set([...ENDS.flat(), ...NAMES.flatMap(([, names]) => names)]);

/** The name of a column without case, spaces and signs. */
export function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a cell is the name of a column that is known. */
export function isKnownName(cell: string): boolean {
  return KNOWN.has(fold(cell));
}

/** The columns that name the two ends by headers that are known; null where none do. */
export function knownEnds(headers: readonly string[]): readonly [number, number] | null {
  const folded = headers.map(fold);
  for (const [from, to] of ENDS) {
    const pair = [folded.indexOf(from), folded.indexOf(to)] as const;
    if (pair[0] >= 0 && pair[1] >= 0) return pair;
  }
  return null;
}

import type { Dataset, Row } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import { entityRow, relationshipRow } from '@/core/model/dataset';
import type { Confidence, RawGraph, Relationship } from '@/core/model/records';
import { CONFIDENCES } from '@/core/model/records';
import type { Subgraph } from '@/core/query/answer';

/**
 * A dataset written in a line, for tests. Statements are separated by `;` (or just spaces, where no details follow):
 *
 *     graph('a-b b-c')                                  two relationships, undated, between three entities
 *     graph('a-b supplies 2014/2019; b-c met 2020-05')  a type and dates: start/end, or one date for a point event
 *     graph('a-b 2014/..; b-c 2014/; c-d ../2019')      ongoing; unknown end; open start
 *     graph('a-b by 2014/..')                           an attested start: true by 2014, began earlier
 *     graph('a-b disputed @TASS,Xinhua')                a confidence and the publishers of its sources
 *     graph('a-b trade:supplies')                       a type and its family
 *     graph('gazprom:company-russia:country; x')        types of entities; an entity without relationships
 *
 * The id of a relationship is `a-b`; the second between the same two is `a-b#2`.
 */
export function graph(text: string): Dataset {
  return buildDataset(rawGraph(text));
}

/** The same line as a file's records, before they are built into a dataset. */
export function rawGraph(text: string): RawGraph {
  const ties = text.split(';').flatMap(readStatement);
  const relationships = ties.filter((tie) => tie.to !== null);
  const types = new Map(relationships.map((tie) => [tie.type, tie.family]));
  const entities = new Map<string, string>();
  for (const end of ties.flatMap((tie) => (tie.to ? [tie.from, tie.to] : [tie.from]))) {
    if (end.type !== DEFAULT || !entities.has(end.id)) entities.set(end.id, end.type);
  }
  const publishers = new Set(relationships.flatMap((tie) => tie.publishers));
  const used = new Map<string, number>();
  return {
    id: 'test',
    title: 'Test',
    families: [...new Set(types.values())].map((id) => ({ id, label: id })),
    entityTypes: [...new Set(entities.values())].map((id) => ({ id, label: id })),
    relationshipTypes: Array.from(types, ([id, family]) => ({ id, label: id, family })),
    verbs: [],
    sourceKinds: [],
    stories: [],
    sources: Array.from(publishers, (publisher) => ({ id: `source-${publisher}`, publisher })),
    entities: Array.from(entities, ([id, type]) => ({ id, type, name: id })),
    relationships: relationships.map((tie) => writeRelationship(tie, used)),
  };
}

/** Ids of what a subgraph shows, in file order. */
export function shown(dataset: Dataset, { entities, relationships }: Pick<Subgraph, 'entities' | 'relationships'>) {
  return {
    entities: Array.from(entities, (row) => dataset.entities.records[row]!.id),
    relationships: Array.from(relationships, (row) => dataset.relationships.records[row]!.id),
  };
}

/** Row of an entity that must be there. */
export function entityAt(dataset: Dataset, id: string): Row {
  return present(entityRow(dataset, id), id);
}

/** Row of a relationship that must be there. */
export function relationshipAt(dataset: Dataset, id: string): Row {
  return present(relationshipRow(dataset, id), id);
}

function present(row: Row, id: string): Row {
  if (row < 0) throw new Error(`the test's graph has no "${id}"`);
  return row;
}

const DEFAULT = 'thing';

type End = { readonly id: string; readonly type: string };
type Tie = {
  readonly from: End;
  readonly to: End | null;
  type: string;
  family: string;
  dates: string;
  isAttested: boolean;
  confidence: Confidence;
  publishers: readonly string[];
};

const END = /^(\p{L}[\p{L}\p{N}_]*)(?::(\p{L}+))?$/u;
const TIE = /^(\p{L}[^-]*)-(\p{L}[^-]*)$/u;

function readStatement(statement: string): Tie[] {
  const ties: Tie[] = [];
  for (const word of statement.split(/\s+/).filter((part) => part !== '')) {
    const ends = TIE.exec(word);
    const last = ties.at(-1);
    if (ends) ties.push(startTie(readEnd(ends[1]!), readEnd(ends[2]!)));
    else if (last) readDetail(last, word);
    else ties.push(startTie(readEnd(word), null));
  }
  return ties;
}

function startTie(from: End, to: End | null): Tie {
  return {
    from,
    to,
    type: 'knows',
    family: 'ties',
    dates: '',
    isAttested: false,
    confidence: 'confirmed',
    publishers: ['Agency'],
  };
}

function readEnd(text: string): End {
  const match = END.exec(text);
  if (!match?.[1]) throw new Error(`"${text}" is no entity: write a or a:type`);
  return { id: match[1], type: match[2] ?? DEFAULT };
}

function readDetail(tie: Tie, word: string): void {
  const confidence = CONFIDENCES.find((one) => one === word);
  if (confidence) tie.confidence = confidence;
  else if (word === 'by') tie.isAttested = true;
  else if (word.startsWith('@')) tie.publishers = word.slice(1).split(',');
  else if (/^[-\dY./]/.test(word)) tie.dates = word;
  else {
    const [type = word, family = tie.family] = word.split(':').toReversed();
    Object.assign(tie, { type, family });
  }
}

function writeRelationship(tie: Tie, used: Map<string, number>): Relationship {
  const pair = `${tie.from.id}-${tie.to!.id}`;
  const count = (used.get(pair) ?? 0) + 1;
  used.set(pair, count);
  const [start = '', end = start] = tie.dates.split('/');
  return {
    id: count === 1 ? pair : `${pair}#${count}`,
    type: tie.type,
    from: tie.from.id,
    to: tie.to!.id,
    ...(start && { start }),
    ...(end && { end }),
    ...(tie.isAttested && { startBasis: 'attested' as const }),
    confidence: tie.confidence,
    sources: tie.publishers.map((publisher) => `source-${publisher}`),
  };
}

import type { RawGraph, Relationship } from '../../model/records';
import type { Schema } from './model';
import { SCHEMATA } from './model';
import type { Citing, FtmRecord, Statements } from './statements';
import { dateStatements, listed, merged, split } from './statements';
import { tieOf } from './ties';

/** Edges whose ends mean the same whatever a relationship of another vocabulary is called. */
const PLAIN = new Set([
  'Ownership',
  'Directorship',
  'Membership',
  'Employment',
  'Representation',
  'Family',
  'Associate',
]);

/** Relationships as properties of the entities that they are from, by their ids, where that says all; else as edges. */
export function edgeRecords(
  graph: RawGraph,
  schemaOf: ReadonlyMap<string, Schema>,
  cite: Citing,
): { readonly links: ReadonlyMap<string, Statements>; readonly edges: readonly FtmRecord[] } {
  const links = new Map<string, Record<string, string[]>>();
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const wordings = wordingsOf(graph);
  const named = new Map(graph.relationshipTypes.map(({ id, schema }) => [id, schema]));
  const rest = graph.relationships.filter((one) => {
    const schema = schemaOf.get(one.from)!;
    const link = schema.links.get(one.type.slice(one.type.indexOf(':') + 1));
    if (link?.qname !== one.type) return true;
    const tie = { confidence: 'reported', ...tieOf(entities.get(one.from)!, schema, { link, target: one.to }) };
    if (!isSame(tie, one)) return true;
    const said = links.get(one.from) ?? {};
    links.set(one.from, said);
    (said[link.name] ??= []).push(one.to);
    return false;
  });
  const edges = claimsOf(rest).map((claim) => edgeRecord(claim, schemaFor(claim[0]!, named, schemaOf), wordings, cite));
  return { links, edges };
}

function isSame(one: object, other: object): boolean {
  return sorted(one) === sorted(other);
}

function sorted(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Relationships together that one claim says of all pairs of its ends, and all others alone. */
function claimsOf(relationships: readonly Relationship[]): readonly (readonly Relationship[])[] {
  const groups = new Map<unknown, Relationship[]>();
  for (const one of relationships) {
    const claim = one.properties?.['claim'];
    const key = typeof claim === 'string' ? claim : one;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => (isProduct(group) ? [group] : group.map((one) => [one])));
}

function isProduct(group: readonly Relationship[]): boolean {
  const claim = group[0]?.properties?.['claim'];
  const [froms, tos] = endsOf(group);
  const pairs = froms.flatMap((from) => tos.map((to) => `${from}\n${to}`));
  if (group.length < 2 || claim !== group[0]!.id) return false;
  const { id: _, from: __, to: ___, ...same } = group[0]!;
  return (
    pairs.length === group.length &&
    group.every(({ id: _id, from, to, ...one }, at) => pairs[at] === `${from}\n${to}` && isSame(one, same))
  );
}

function endsOf(group: readonly Relationship[]): readonly [froms: readonly string[], tos: readonly string[]] {
  return [[...new Set(group.map(({ from }) => from))], [...new Set(group.map(({ to }) => to))]];
}

/** The edge that a type is, or the one that it names where that one can join these two; else any link. */
function schemaFor(
  { type, from, to }: Relationship,
  named: ReadonlyMap<string, string | undefined>,
  schemaOf: ReadonlyMap<string, Schema>,
): Schema {
  const own = SCHEMATA.get(type);
  if (own?.edge) return own;
  const nearest = SCHEMATA.get(named.get(type) ?? '');
  const canJoin =
    nearest?.edge &&
    PLAIN.has(nearest.name) &&
    schemaOf.get(from)!.kinds.has(nearest.edge.source.range) &&
    schemaOf.get(to)!.kinds.has(nearest.edge.target.range);
  return canJoin ? nearest : SCHEMATA.get('UnknownLink')!;
}

/** How relationships read, by their types and verbs. */
function wordingsOf({ relationshipTypes, verbs }: RawGraph): (one: Relationship) => string {
  const labels = new Map(relationshipTypes.map(({ id, label }) => [id, label]));
  const closer = new Map(verbs.map(({ id, label }) => [id, label]));
  return ({ type, verb }) => closer.get(verb ?? '') ?? labels.get(type) ?? type;
}

function edgeRecord(
  claim: readonly Relationship[],
  schema: Schema,
  wordOf: (one: Relationship) => string,
  cite: Citing,
): FtmRecord {
  const one = claim[0]!;
  const [froms, tos] = endsOf(claim);
  const { claim: said, ...others } = one.properties ?? {};
  const { beside, own } = split(claim.length > 1 || said === undefined ? others : one.properties);
  const properties = merged(
    { [schema.edge!.source.name]: froms, [schema.edge!.target.name]: tos },
    one.type === schema.name ? {} : { role: [wordOf(one)] },
    dateStatements(one, schema, own),
    valueOf(one, schema),
    one.summary === undefined ? {} : listed({ summary: one.summary }),
    cite(one.sources),
    own,
  );
  return { id: one.id, schema: schema.name, properties, ...beside };
}

function valueOf({ value }: Relationship, { properties }: Schema): Statements {
  if (!value) return {};
  const amount = [String(value.amount)];
  if (value.unit === '%') return properties.has('percentage') ? { percentage: amount } : {};
  return properties.has('amount') ? { amount, currency: [value.unit] } : {};
}

import { describe, expect, it } from 'vitest';
import type { EntityType, RawGraph, Verb } from '@/core/model/records';
import { iconNamed } from '@/core/show/named-icons';
import { fault, graph, text } from './bundled';

const MOST_ENTITY_TYPES = 12;
const MOST_RELATIONSHIP_TYPES = 60;
const MOST_FAMILIES = 10;
const LONGEST_DEFINITION = 140;

/** Schemas of FollowTheMoney that a type of this vocabulary may be nearest to. */
const SCHEMAS = new Set(
  `Address Asset Associate Call Company Contract ContractAward Country Debt Directorship Documentation
   EconomicActivity Event License Membership Mention Occupancy Organization Ownership Payment Person
   ProjectParticipant PublicBody Representation Sanction Succession Trip UnknownLink Value Vessel`.split(/\s+/),
);

const written = JSON.parse(text) as Pick<RawGraph, 'entityTypes' | 'relationshipTypes'>;
const types = [...written.entityTypes, ...written.relationshipTypes];
const declared = new Set(types.map(({ id }) => id));

describe('the vocabulary of the bundled dataset', () => {
  it('is small enough to be read', () => {
    expect(graph.entityTypes.length).toBeLessThanOrEqual(MOST_ENTITY_TYPES);
    expect(graph.relationshipTypes.length).toBeLessThanOrEqual(MOST_RELATIONSHIP_TYPES);
    expect(graph.families.length).toBeLessThanOrEqual(MOST_FAMILIES);
  });

  it('defines every type in one line, and names its icon and its nearest FollowTheMoney schema', () => {
    const faults = types.flatMap(({ id, definition = '', icon, schema = '' }) => [
      ...(/^[A-Z].*\.$/.test(definition) && definition.length <= LONGEST_DEFINITION
        ? []
        : [fault(id, 'has no definition in one line', 'say what the type means in a sentence')]),
      ...(iconNamed(icon) ? [] : [fault(id, `has the icon “${icon}”`, 'name one of src/core/show/named-icons.ts')]),
      ...(SCHEMAS.has(schema) ? [] : [fault(id, `has the schema “${schema}”`, 'name one of FollowTheMoney')]),
    ]);
    expect(faults).toEqual([]);
  });

  it('reads every directed type in both directions, and the others the same way from both ends', () => {
    const faults = graph.relationshipTypes
      .filter(({ directed, inverse }) => directed === undefined || directed === (inverse === undefined))
      .map(({ id }) => fault(id, 'is not told both ways', 'give an inverse, or say that it is not directed'));
    expect(faults).toEqual([]);
  });

  it('is told in Russian and in Chinese wherever it is in English', () => {
    const words: readonly (Verb | EntityType)[] = [
      ...graph.families,
      ...graph.entityTypes,
      ...graph.relationshipTypes,
      ...graph.verbs,
      ...graph.sourceKinds,
    ].map((one) => ({ type: '', ...one }));
    const faults = words.flatMap((one) => {
      const [{ inverse, inverses }, { plural, plurals }] = [one as Verb, one as EntityType];
      const wanted = [
        one.labels,
        ...(inverse === undefined ? [] : [inverses]),
        ...(plural === undefined ? [] : [plurals]),
      ];
      return wanted.every((texts) => texts?.['ru'] && texts['zh'])
        ? []
        : [fault(one.id, 'lacks words in a language', 'write them in `labels`, `inverses` and `plurals`')];
    });
    expect(faults).toEqual([]);
  });

  it('tells no two types by the same words', () => {
    const labels = types.map(({ label }) => label.toLowerCase());
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it('calls no type by the id of a family, as a link names both by id alone', () => {
    const families = new Set(graph.families.map(({ id }) => id));
    expect(graph.relationshipTypes.filter(({ id }) => families.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has no type, verb or family that nothing uses', () => {
    const used = new Set([
      ...graph.entities.map(({ type }) => type),
      ...graph.relationships.flatMap(({ type, verb }) => [type, ...(verb === undefined ? [] : [`verb ${verb}`])]),
      ...graph.relationshipTypes.map(({ family }) => `family ${family}`),
    ]);
    const unused = [
      ...types.map(({ id }) => id),
      ...graph.verbs.map(({ id }) => `verb ${id}`),
      ...graph.families.map(({ id }) => `family ${id}`),
    ].filter((name) => !used.has(name));
    expect(unused).toEqual([]);
  });

  it('declares every type that records use', () => {
    const faults = [...graph.entities, ...graph.relationships]
      .filter(({ type }) => !declared.has(type))
      .map(({ id, type }) =>
        fault(id, `is of the type “${type}”, which is not declared`, 'choose one of those in data/README.md'),
      );
    expect(faults).toEqual([]);
  });

  it('words a verb otherwise than its type', () => {
    const labelOf = new Map(graph.relationshipTypes.map(({ id, label }) => [id, label]));
    const faults = graph.verbs
      .filter(({ type, label }) => labelOf.get(type) === label)
      .map(({ id }) => fault(id, 'says what its type says', 'leave the verb out'));
    expect(faults).toEqual([]);
  });
});

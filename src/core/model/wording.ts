import type { Dataset, Row } from './dataset';
import type { Verb } from './records';

/** The words of a relationship in both directions: those of its verb where it has one, else those of its type. */
export function wordingOf(dataset: Dataset, relationship: Row): { readonly label: string; readonly inverse: string } {
  const type = dataset.relationshipTypes[dataset.relationships.type[relationship]!]!;
  const verb = verbOf(dataset, dataset.relationships.records[relationship]!.verb);
  const { label, inverse } = verb ?? type;
  return { label, inverse: inverse ?? (type.directed === false ? label : `← ${label}`) };
}

/** A relationship as a sentence, in the direction in which it is written: "Gazprom supplies CNPC". */
export function sentenceOf(dataset: Dataset, relationship: Row): string {
  const { from, to } = dataset.relationships;
  const name = (entity: Row): string => dataset.entities.records[entity]!.name;
  return `${name(from[relationship]!)} ${wordingOf(dataset, relationship).label} ${name(to[relationship]!)}`;
}

const verbIndexes = new WeakMap<Dataset, ReadonlyMap<string, Verb>>();

function verbOf(dataset: Dataset, id: string | undefined): Verb | undefined {
  if (id === undefined) return undefined;
  let verbs = verbIndexes.get(dataset);
  if (!verbs) verbIndexes.set(dataset, (verbs = new Map(dataset.verbs.map((verb) => [verb.id, verb]))));
  return verbs.get(id);
}

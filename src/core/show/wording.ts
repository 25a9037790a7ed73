import { inverseOf, labelOf, nameOf } from '../words/naming';
import { say } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import type { Verb } from '../model/records';

/** The words of a relationship in both directions: those of its verb where it has one, else those of its type. */
export function wordingOf(dataset: Dataset, relationship: Row): { readonly label: string; readonly inverse: string } {
  const type = dataset.relationshipTypes[dataset.relationships.type[relationship]!]!;
  const verb = verbOf(dataset, dataset.relationships.records[relationship]!.verb);
  const label = labelOf(verb ?? type);
  return { label, inverse: inverseOf(verb ?? type) ?? (type.directed === false ? label : `← ${label}`) };
}

/** A relationship as a sentence, in the direction in which it is written: "Gazprom supplies CNPC". */
export function sentenceOf(dataset: Dataset, relationship: Row): string {
  const { from, to } = dataset.relationships;
  const name = (entity: Row): string => nameOf(dataset.entities.records[entity]!);
  return sentenceFrom(name(from[relationship]!), wordingOf(dataset, relationship).label, name(to[relationship]!));
}

/** Two names with words between them. */
export function sentenceFrom(from: string, words: string, to: string): string {
  return say('{from} {words} {to}', { from, words, to });
}

const verbIndexes = new WeakMap<Dataset, ReadonlyMap<string, Verb>>();

function verbOf(dataset: Dataset, id: string | undefined): Verb | undefined {
  if (id === undefined) return undefined;
  let verbs = verbIndexes.get(dataset);
  if (!verbs) verbIndexes.set(dataset, (verbs = new Map(dataset.verbs.map((verb) => [verb.id, verb]))));
  return verbs.get(id);
}

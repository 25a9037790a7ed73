import { nameOf } from '../words/naming';
import { say } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import { confidenceWords } from './confidence-words';
import { spanWords } from './date-words';
import type { Lane } from './lanes';
import { readFrom } from './reading';

/** What a relationship says from an actor's side: "supplies China National Petroleum Corporation". */
export function itemLabel(dataset: Dataset, relationship: Row, entity: Row): string {
  const { verb, other } = readFrom(dataset, relationship, entity);
  return say('{words} {name}', { words: verb, name: nameOf(dataset.entities.records[other]!) });
}

/** The same with when and how firmly: "supplies China National Petroleum Corporation, 2019 – 2025, confirmed". */
export function itemWords(dataset: Dataset, relationship: Row, entity: Row): string {
  const record = dataset.relationships.records[relationship]!;
  return `${itemLabel(dataset, relationship, entity)}, ${spanWords(record)}, ${confidenceWords(record.confidence)}`;
}

/** An actor and how many relationships its lane holds: "Gazprom, 12 relationships". */
export function laneWords(dataset: Dataset, { entity, count }: Pick<Lane, 'entity' | 'count'>): string {
  const name = nameOf(dataset.entities.records[entity]!);
  return say('{name}, {count, plural, one {{count} relationship} other {{count} relationships}}', { name, count });
}

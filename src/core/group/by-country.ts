import { nameOf } from '../words/naming';
import { language, word } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import { relationshipsOf } from '../model/dataset';
import type { Grouping } from './grouping';

/** Schemas of FollowTheMoney of the relationships that say to which state somebody or something belongs. */
const PLACING = /^(?:Address|Occupancy|Representation)$/;
const STATE = /^Country$/;

/** Steps of such relationships that are followed: a plant in a city in a province in a state. */
const MOST_STEPS = 3;

/**
 * One group for each state: of those whose records name their country, of the state itself, and of those who by their
 * relationships are located in it, hold an office in it or represent it. Whoever belongs to several is in none.
 */
export const byCountry: Grouping = {
  id: 'country',
  label: word('Country'),
  keys: (dataset) => {
    const states = statesOf(dataset);
    return dataset.entities.records.map(({ country }, row) => {
      if (country !== undefined) return country;
      const found = statesOfEntity(dataset, states, row);
      return found.size === 1 ? [...found][0]! : null;
    });
  },
  name: (dataset, key) => {
    const state = dataset.entities.records.find((record) => record.id === key);
    return state ? nameOf(state) : countryName(key);
  },
};

/** The key of each state, by row: the code of its country where its record has it, else its id. */
function statesOf(dataset: Dataset): ReadonlyMap<Row, string> {
  const types = new Set(dataset.entityTypes.filter(({ schema = '' }) => STATE.test(schema)).map(({ id }) => id));
  return new Map(
    dataset.entities.records.flatMap(({ id, type, country }, row) =>
      types.has(type) ? [[row, country ?? id] as const] : [],
    ),
  );
}

function statesOfEntity(dataset: Dataset, states: ReadonlyMap<Row, string>, entity: Row): ReadonlySet<string> {
  const seen = new Set<Row>([entity]);
  const found = new Set<string>();
  let ring: readonly Row[] = [entity];
  for (let step = 0; step <= MOST_STEPS; step++) {
    for (const row of ring) if (states.has(row)) found.add(states.get(row)!);
    if (found.size > 0) return found;
    ring = ring.flatMap((row) => placesOf(dataset, row)).filter((row) => !seen.has(row));
    for (const row of ring) seen.add(row);
  }
  return found;
}

/** Where the relationships of an entity place it. */
function placesOf(dataset: Dataset, entity: Row): readonly Row[] {
  const { from, to, type } = dataset.relationships;
  return Array.from(relationshipsOf(dataset, entity))
    .filter((row) => from[row] === entity && PLACING.test(dataset.relationshipTypes[type[row]!]?.schema ?? ''))
    .map((row) => to[row]!);
}

/** "Japan" for `jp`; the code itself where it names no country. */
function countryName(code: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  return new Intl.DisplayNames([language()], { type: 'region' }).of(code.toUpperCase()) ?? code;
}

import { describe, expect, it } from 'vitest';
import type { Relationship } from '@/core/model/records';
import { readRepositoryFile } from '../support/repository';
import { graph } from './bundled';

const FILE = 'data/README.md';
const lines = readRepositoryFile(FILE).text.split('\n');
const { entities, relationships, sources, stories } = graph;
const number = new Intl.NumberFormat('en-GB');

const count = <T>(records: readonly T[], isMeant: (record: T) => boolean): string =>
  number.format(records.filter(isMeant).length);
const countType = (type: string): string => count(entities, (entity) => entity.type === type);
const countConfidence = (mark: string): string => count(relationships, ({ confidence }) => confidence === mark);

function isPoint({ start, end }: Relationship): boolean {
  return start !== undefined && start === end;
}

/** What the first table of the description says, row by row. */
const FIGURES: readonly (readonly string[])[] = [
  [
    'entities',
    number.format(entities.length),
    `${countType('company')} companies, ${countType('person')} people, ${countType('event')} events, ${countType('organisation')} organisations, ${countType('place')} places; ${count(entities, ({ place }) => place !== undefined)} with a place, ${count(entities, ({ route }) => route !== undefined)} with a route, ${count(entities, ({ country }) => country !== undefined)} with a country, ${count(entities, ({ wikidata }) => wikidata !== undefined)} with a Wikidata id`,
  ],
  [
    'relationships',
    number.format(relationships.length),
    `${countConfidence('confirmed')} confirmed, ${countConfidence('reported')} reported, ${countConfidence('disputed')} disputed; ${count(relationships, ({ value }) => value !== undefined)} with a figure`,
  ],
  [
    'relationship types',
    number.format(graph.relationshipTypes.length),
    `in ${graph.families.length} families, with ${graph.verbs.length} finer verbs; ${graph.entityTypes.length} types of entities`,
  ],
  [
    'sources',
    number.format(sources.length),
    `by ${new Set(sources.map(({ publisher, origin = publisher }) => origin)).size} publishers; ${count(sources, ({ title }) => title !== undefined)} with a headline, ${count(sources, ({ published }) => published !== undefined)} with a date of publication, ${count(sources, ({ origin }) => origin !== undefined)} carried from another publisher`,
  ],
  ['stories', number.format(stories.length), `with ${stories.reduce((sum, { steps }) => sum + steps.length, 0)} steps`],
  [
    'ends',
    '–',
    `${count(relationships, isPoint)} points in time, ${count(relationships, (one) => !isPoint(one) && one.end !== undefined && one.end !== '..')} closed, ${count(relationships, ({ end }) => end === '..')} ongoing, ${count(relationships, ({ end }) => end === undefined)} unknown; ${count(relationships, ({ startBasis }) => startBasis === 'attested')} starts are attested, not beginnings`,
  ],
];

/** The rows of the description that do not read as they should: where, and what to write there. */
function faultsOf(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap((cells) => {
    if (lines.some((line) => cellsOf(line).join('|') === cells.join('|'))) return [];
    const at = lines.findIndex((line) => cellsOf(line)[0] === cells[0]);
    const row = `| ${cells.join(' | ')} |`;
    return [at < 0 ? `${FILE}: lacks a row; add: ${row}` : `${FILE}:${at + 1}: is out of date; write: ${row}`];
  });
}

function cellsOf(line: string): readonly string[] {
  return line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
}

/** The verbs of each type as the description lists them. */
function faultsOfVerbs(): readonly string[] {
  return graph.relationshipTypes.flatMap(({ id }) => {
    const labels = graph.verbs.filter(({ type }) => type === id).map(({ label }) => label);
    const line = `- \`${id}\`: ${labels.join(', ')}.`;
    const text = lines.join('\n').replaceAll(/\n {2}(?=\S)/g, ' ');
    return labels.length === 0 || text.split('\n').includes(line) ? [] : [`${FILE}: list the finer verbs so: ${line}`];
  });
}

describe('the description of the bundled dataset', () => {
  it('counts what is in the file', () => {
    expect(faultsOf(FIGURES)).toEqual([]);
  });

  it('tells every type as the file defines it', () => {
    const ofEntities = graph.entityTypes.map(({ id, label, definition = '', schema = '' }) => [
      `\`${id}\``,
      label,
      definition,
      schema,
    ]);
    const ofRelationships = graph.relationshipTypes.map(
      ({ id, label, inverse = 'the same', definition = '', schema = '' }) => [
        `\`${id}\``,
        label,
        inverse,
        definition,
        schema,
      ],
    );
    expect(faultsOf([...ofEntities, ...ofRelationships])).toEqual([]);
  });

  it('lists every finer verb under its type', () => {
    expect(faultsOfVerbs()).toEqual([]);
  });

  it('tells what each kind of source is worth', () => {
    const rows = graph.sourceKinds.map(({ id, label, note = '', weak }) => [
      `\`${id}\``,
      label,
      note,
      weak ? 'yes' : '',
    ]);
    expect(faultsOf(rows)).toEqual([]);
  });
});

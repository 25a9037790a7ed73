import { describe, expect, it } from 'vitest';
import { writeEntente } from '@/core/formats/write-entente';
import { readRepositoryFile } from '../support/repository';
import { graph, text } from './bundled';

const description = readRepositoryFile('data/README.md').text;

describe('the file of the bundled dataset', () => {
  it('is written as Entente writes, so that saving it again changes nothing', () => {
    expect(writeEntente(graph) === text).toBe(true);
  });

  it('has every list in the order of ids, so that a change can be read as a change', () => {
    for (const records of [graph.sources, graph.entities, graph.relationships, graph.verbs]) {
      const ids = records.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });

  it('is counted as its description says', () => {
    const told = (what: string) =>
      Number(new RegExp(`^\\| ${what} +\\| +([\\d,]+) +\\|`, 'm').exec(description)?.[1]?.replaceAll(',', ''));
    expect(graph.entities).toHaveLength(told('entities'));
    expect(graph.relationships).toHaveLength(told('relationships'));
    expect(graph.relationshipTypes).toHaveLength(told('relationship types'));
    expect(graph.sources).toHaveLength(told('sources'));
    expect(graph.stories).toHaveLength(told('stories'));
  });
});

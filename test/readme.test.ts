import { describe, expect, it } from 'vitest';
import { readGraph } from '@/core/formats/read';
import { buildDataset } from '@/core/model/build-dataset';
import { ALL_FILTERS } from '@/core/query/filters';
import { ARRANGEMENT_PARAMETERS } from '@/state/view';
import { readRepositoryFile } from './support/repository';

const readme = readRepositoryFile('README.md').text;

describe('the README', () => {
  it('tells every parameter of a link, and no other', () => {
    const filters = ALL_FILTERS.flatMap((filter) => Object.values(filter.parameters));
    const known = ['data', ...[...filters, ...Object.values(ARRANGEMENT_PARAMETERS)].map(({ name }) => name)];
    const rows =
      readme
        .split('## The link')[1]!
        .split('##')[0]!
        .match(/^\| `.*?\|/gm) ?? [];
    const told = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(new Set(told)).toEqual(new Set(known));
  });

  it('shows a file that opens without a problem', () => {
    const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const result = readGraph(example);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    const { entities, relationships } = buildDataset(result.graph);
    expect([entities.count, relationships.count]).toEqual([2, 1]);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readRepositoryFile('package.json').text) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'ci');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

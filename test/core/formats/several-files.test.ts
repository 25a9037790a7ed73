import { describe, expect, it } from 'vitest';
import { FORMATS } from '@/core/formats';
import type { TextFile } from '@/core/formats/format';
import { ententeFormat } from '@/core/formats/entente';
import { gexfFormat } from '@/core/formats/gexf';
import { readFiles } from '@/core/formats/read-files';
import { noteLine } from '@/core/formats/report';
import { tiesOf } from '../../support/reading';
import { rawGraph } from '../../support/graph';

function together(...files: readonly (readonly [name: string, text: string])[]) {
  const named = files.map(([name, text]): TextFile => ({ name, text }));
  const result = readFiles(named, FORMATS);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return { ...result, notes: result.report.notes.map(noteLine) };
}

const asEntente = (ties: string): string => ententeFormat.write!.files(rawGraph(ties), 'x')[0]!.text;
const asGexf = (ties: string): string =>
  gexfFormat.write!.files(gexfFormat.write!.carried(rawGraph(ties)), 'x')[0]!.text;

describe('several files opened together', () => {
  it('are one dataset, of whatever formats they are; what two of them say alike is said once', () => {
    const { graph, report, notes } = together(
      ['one.json', asEntente('a-b 2014 @TASS; b-c')],
      ['two.gexf', asGexf('c-d 2020 @Xinhua')],
      ['again.json', asEntente('a-b 2014 @TASS')],
    );
    expect(graph.entities.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(graph.relationships.map(({ id, start }) => [id, start])).toEqual([
      ['a-b', '2014'],
      ['b-c', undefined],
      ['c-d', '2020'],
    ]);
    expect(graph.sources.map(({ publisher }) => publisher)).toEqual(['TASS', 'Agency', 'Xinhua']);
    expect(report.format).toBe('Entente JSON and GEXF, 3 files');
    expect(notes).toEqual([]);
  });

  it('keep both of two relationships of one id that say something different, and tell of it', () => {
    const { graph, notes } = together(['one.json', asEntente('a-b 2014')], ['two.json', asEntente('a-b 2020')]);
    expect(graph.relationships.map(({ id, start }) => [id, start])).toEqual([
      ['a-b', '2014'],
      ['a-b (2)', '2020'],
    ]);
    expect(notes).toEqual([expect.stringMatching(/^changed: ids of relationships \(one\)/)]);
  });

  it('describe an entity that another of them only names', () => {
    const graphml = (inside: string): string =>
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="n" for="node" attr.name="name" attr.type="string"/><graph edgedefault="directed">${inside}</graph></graphml>`;
    const { graph, notes } = together(
      ['ties.graphml', graphml('<edge source="a" target="b"/>')],
      ['people.graphml', graphml('<node id="a"><data key="n">Ann</data></node>')],
    );
    expect(graph.entities.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Ann'],
      ['b', 'b'],
    ]);
    expect(notes).toEqual([expect.stringContaining('ties.graphml: a')]);
  });

  it('are parts of one whole in FollowTheMoney: relationships find their ends in another part', () => {
    const line = (id: string, schema: string, properties: object): string =>
      `${JSON.stringify({ id, schema, properties })}\n`;
    const { graph, notes, report } = together(
      [
        'owners.ftm.json',
        line('o', 'Ownership', { owner: ['p'], asset: ['c'] }) + line('p', 'Person', { name: ['P'] }),
      ],
      ['companies.ftm.json', `[${line('c', 'Company', { name: ['C'] })}]`],
    );
    expect(tiesOf(graph)).toEqual(['p -Ownership-> c']);
    expect(graph.entities.map(({ name }) => name).toSorted()).toEqual(['C', 'P']);
    expect([report.format, notes]).toEqual(['FollowTheMoney', []]);
  });

  it('are refused together where one of them is, with its name', () => {
    const files = [
      { name: 'one.json', text: asEntente('a-b') },
      { name: 'two.json', text: '{"nodes": 1}' },
    ];
    expect(readFiles(files, FORMATS)).toMatchObject({ problems: [{ file: 'two.json', place: { line: 1 } }] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '@/core/formats';
import { formatToWrite, WRITTEN } from '@/core/formats/find-format';
import type { Format } from '@/core/formats/format';
import { readFiles } from '@/core/formats/read-files';
import { lossesOf, lossLine } from '@/core/formats/losses';
import { writeGraph } from '@/core/formats/write';
import { rawGraphs } from '../../support/arbitraries';
import { rawGraph } from '../../support/graph';

describe.each(WRITTEN.map((format) => [format.label, format] as const))('%s', (_, format: Format) => {
  it('is read as what was written, wherever it can carry it', () => {
    fc.assert(
      fc.property(rawGraphs, (graph) => {
        const result = readFiles(writeGraph(graph, format, 'file').files, FORMATS);
        if ('problems' in result) throw new Error(JSON.stringify(result.problems));
        expect(result.graph).toEqual(format.write!.carried(graph));
      }),
    );
  });

  it('is found by its id and by the ending of its files', () => {
    expect(formatToWrite(format.id)).toBe(format);
    expect(WRITTEN).toContain(formatToWrite(`.${format.extensions[0]}`));
  });
});

describe('what a format cannot carry', () => {
  it('is told with counts: lists, records and fields', () => {
    const graph = rawGraph('a-b 2014 @TASS; b-c 2015 @TASS');
    const carried = {
      ...graph,
      sources: [],
      families: [],
      relationships: graph.relationships.slice(1).map(({ start: _start, ...rest }) => rest),
    };
    expect(lossesOf(graph, carried).map(lossLine)).toEqual([
      '1 family of relationships is left out ("ties").',
      '1 source is left out ("source-TASS").',
      '1 relationship is left out ("a-b").',
      '1 relationship loses its start ("b-c").',
    ]);
    expect(lossesOf(graph, graph)).toEqual([]);
  });
});

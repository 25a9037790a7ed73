import { describe, expect, it } from 'vitest';
import { FORMATS } from '@/core/formats';
import { formatToWrite, WRITTEN } from '@/core/formats/find-format';
import type { Format } from '@/core/formats/format';
import { readFiles } from '@/core/formats/read-files';
import { lossesOf, lossLine } from '@/core/formats/losses';
import { graph } from '../../data/bundled';
import { expectReadBack } from '../../support/formats';
import { rawGraph } from '../../support/graph';

describe.each(WRITTEN.map((format) => [format.label, format] as const))('%s', (_, format: Format) => {
  it('is read as what was written, wherever it can carry it', () => {
    expectReadBack(format, 100);
  });

  it('is read as what was written of a dataset with everything in it', () => {
    const carried = format.write!.carried(graph);
    const result = readFiles(format.write!.files(carried, graph.id), FORMATS);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(result.graph).toEqual(carried);
    expect(carried.relationships).toHaveLength(graph.relationships.length);
  });

  it('is found by its id and by the ending of its files', () => {
    expect(formatToWrite(format.id)).toBe(format);
    expect(WRITTEN).toContain(formatToWrite(`.${format.extensions[0]}`));
  });
});

describe('what a format cannot carry', () => {
  it('is told with counts: lists, records and fields', () => {
    const small = rawGraph('a-b 2014 @TASS; b-c 2015 @TASS');
    const carried = {
      ...small,
      sources: [],
      families: [],
      relationships: small.relationships.slice(1).map(({ start: _start, ...rest }) => rest),
    };
    expect(lossesOf(small, carried).map(lossLine)).toEqual([
      '1 relationship is left out ("a-b").',
      '1 relationship loses its start ("b-c").',
      '1 source is left out ("source-TASS").',
      '1 family of relationships is left out ("ties").',
    ]);
    expect(lossesOf(small, small)).toEqual([]);
  });
});

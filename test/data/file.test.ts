import { describe, expect, it } from 'vitest';
import { writeEntente } from '@/core/formats/write-entente';
import { fault, graph, text } from './bundled';

describe('the file of the bundled dataset', () => {
  it('is written as Entente writes, so that saving it again changes nothing', () => {
    const [was, written] = [text, writeEntente(graph)].map((one) => one.split('\n'));
    const at = written!.findIndex((line, row) => line !== was![row]);
    const faults = at < 0 ? [] : [`data/russia-china.json:${at + 1}: is written otherwise; write: ${written![at]}`];
    expect(faults).toEqual([]);
    expect(was).toHaveLength(written!.length);
  });

  it('has every list in the order of ids, so that a change can be read as a change', () => {
    for (const records of [graph.sources, graph.entities, graph.relationships, graph.verbs]) {
      const faults = records
        .filter(({ id }, row) => row > 0 && id < records[row - 1]!.id)
        .map(({ id }) => fault(id, 'stands after an id that follows it', 'move its line up to where its id belongs'));
      expect(faults).toEqual([]);
    }
  });
});

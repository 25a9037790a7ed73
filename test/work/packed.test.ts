import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pack, packedList } from '@/work/packed';
import { rawGraphs } from '../support/arbitraries';

const numbered = Array.from({ length: 10 }, (_, row) => ({ id: `r${row}` }));

function packedIn(records: readonly object[], size: number) {
  const slices = Array.from({ length: Math.ceil(records.length / size) }, (_, at) =>
    pack(records.slice(at * size, (at + 1) * size)),
  );
  return packedList(slices, size, records.length);
}

/** The first ids of the slices that are unpacked from now on. */
function watchUnpacking(): readonly string[] {
  const unpacked: string[] = [];
  const parse = JSON.parse.bind(JSON);
  vi.spyOn(JSON, 'parse').mockImplementation((text: string) => {
    const records: unknown = parse(text);
    unpacked.push((records as typeof numbered)[0]!.id);
    return records;
  });
  return unpacked;
}

afterEach(() => vi.restoreAllMocks());

describe('records that are packed', () => {
  it('are what they were, read as a list of any kind is read', () => {
    fc.assert(
      fc.property(rawGraphs, fc.integer({ min: 1, max: 5 }), ({ entities, relationships }, size) => {
        for (const records of [entities, relationships]) {
          const { records: list } = packedIn(records, size);
          expect(list).toHaveLength(records.length);
          for (let row = records.length; row-- > 0;) expect(list[row]).toEqual(records[row]);
          expect([...packedIn(records, size).records]).toEqual(records);
          expect(packedIn(records, size).records.map((record) => record)).toEqual(records);
          expect(JSON.stringify(packedIn(records, size).records)).toBe(JSON.stringify(records));
        }
      }),
    );
  });

  it('are unpacked a slice at a time, when one of it is read', () => {
    const unpacked = watchUnpacking();
    const { records, unpackMore } = packedIn(numbered, 4);
    expect([records.length, records[-1], records[10], unpacked]).toEqual([10, undefined, undefined, []]);
    expect([records[5], records[4], unpacked]).toEqual([{ id: 'r5' }, { id: 'r4' }, ['r4']]);
    expect([unpackMore(), unpacked]).toEqual([true, ['r4', 'r0']]);
    expect([unpackMore(), unpackMore(), unpacked]).toEqual([true, false, ['r4', 'r0', 'r8']]);
  });

  it('are all unpacked for whoever asks for the list as a whole', () => {
    const unpacked = watchUnpacking();
    const { records } = packedIn(numbered, 4);
    expect(records.some((record) => record === records[9])).toBe(true);
    expect(unpacked).toEqual(['r0', 'r4', 'r8']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '@/core/formats';
import { LIMITS } from '@/core/formats/limits';
import { readFiles } from '@/core/formats/read-files';
import { readSound } from '@/core/formats/read-sound';
import { writeEntente } from '@/core/formats/write-entente';
import { rawGraphs } from '../../support/arbitraries';

/** What all the readers make of a text. */
function readAtLength(text: string) {
  return readFiles([{ name: 'a.json', text }], FORMATS, { limits: LIMITS });
}

/** A text in which something was cut out, doubled or exchanged. */
const spoilt = fc
  .tuple(rawGraphs, fc.nat(), fc.nat({ max: 60 }), fc.constantFrom('', '"', '{', '1', '"type":', '2014-13'))
  .map(([graph, at, length, other]) => {
    const text = writeEntente(graph);
    const start = at % text.length;
    return text.slice(0, start) + other + text.slice(start + length);
  });

describe('reading a sound file without the readers of all formats', () => {
  it('takes every file that was written, and gives what they give', () => {
    fc.assert(
      fc.property(rawGraphs, (graph) => {
        const text = writeEntente(graph);
        expect(readSound(text, LIMITS)).toEqual(readAtLength(text));
      }),
    );
  });

  it('leaves to them whatever there is something to say of', () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const sound = readSound(text, LIMITS);
        if (sound) expect(readAtLength(text)).toEqual(sound);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['is cut off', '{"format":"entente","version":1,"id":"a","title":"A","entities":['],
    ['lacks what the schema asks for', '{"format":"entente","version":1,"id":"a","entities":[],"relationships":[]}'],
    [
      'has a key twice',
      '{"format":"entente","version":1,"id":"a","id":"b","title":"A","entities":[],"relationships":[]}',
    ],
    [
      'has an end that is not there',
      '{"format":"entente","version":1,"id":"a","title":"A","entities":[],"relationships":[{"id":"r","type":"t","from":"x","to":"y","confidence":"reported","sources":[]}]}',
    ],
    ['is of another kind', '{"nodes":[],"edges":[]}'],
  ])('leaves to them a file that %s', (_, text) => {
    expect(readSound(text, LIMITS)).toBeNull();
  });
});

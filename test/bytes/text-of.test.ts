import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textsOf } from '@/bytes/text-of';

const file = (name: string, text: string, isPacked = false) => {
  const bytes = new TextEncoder().encode(text);
  return { name, bytes: isPacked ? new Uint8Array(gzipSync(bytes)) : bytes };
};

describe('the texts of files', () => {
  it('are unpacked when they are packed, whatever they are called', async () => {
    const files = [file('a.json.gz', '{"a": 1}', true), file('b.json', 'plain'), file('c.json', 'packed', true)];
    expect(await textsOf(files, 1000)).toEqual({
      texts: [
        { name: 'a.json', text: '{"a": 1}' },
        { name: 'b.json', text: 'plain' },
        { name: 'c.json', text: 'packed' },
      ],
      encodings: ['a.json.gz', 'b.json', 'c.json'].map((name) => ({ name, encoding: 'utf-8', basis: 'known' })),
      notes: [],
    });
  });

  it('are read in the encoding that a person states for one of them, and the others as they look', async () => {
    const cyrillic = { name: 'a.csv', bytes: Uint8Array.of(0xc0, 0xed, 0xed, 0xe0) };
    const both = [cyrillic, { ...cyrillic, name: 'b.csv' }];
    const result = await textsOf(both, 1000, [null, 'windows-1252']);
    expect(result).toMatchObject({
      texts: [{ text: 'Анна' }, { text: 'Àííà' }],
      encodings: [
        { encoding: 'windows-1251', basis: 'guessed' },
        { encoding: 'windows-1252', basis: 'stated' },
      ],
      notes: [{ what: 'files decoded by a guess', examples: [{ record: 'a.csv' }] }],
    });
  });

  it('are refused above the limit, which a small file may hold far more than', async () => {
    const bomb = file('bomb.gz', ' '.repeat(50 * 2 ** 20), true);
    expect(bomb.bytes.length).toBeLessThan(100_000);
    for (const one of [bomb, file('large', ' '.repeat(2 ** 20 + 1))]) {
      const result = await textsOf([one], 2 ** 20);
      expect(result).toMatchObject({ problems: [{ expected: 'at most 1 MB, unpacked', isLimit: true }] });
    }
  });

  it('are refused with a sentence when they are damaged', async () => {
    const { name, bytes } = file('half.gz', 'something or other', true);
    const result = await textsOf([{ name, bytes: bytes.slice(0, -6) }], 1000);
    expect(result).toMatchObject({ problems: [{ what: '“half.gz” is packed with gzip and cannot be unpacked' }] });
  });
});

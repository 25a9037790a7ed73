import { describe, expect, it } from 'vitest';
import { decode } from '@/bytes/decode';
import type { Encoding } from '@/core/formats/encodings';

const RUSSIAN = 'Газпром поставляет газ в Китай;с 2014 года\nРоснефть продаёт нефть;в 2013 году подписан договор';
const CHINESE = '中国石油天然气集团公司,2014年5月21日,上海\n俄罗斯天然气工业股份公司 Gazprom,北京';
const WESTERN = 'Société Générale;Zürich “bank”;naïve café\nSão Paulo;Malmö';

/** Letters to bytes, by asking the decoder of each byte or pair: what browsers decode they do not encode. */
function encode(text: string, encoding: Encoding): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0; first < 256; first++) {
    bytesOf.set(decoder.decode(Uint8Array.of(first)), [first]);
    if (encoding === 'windows-1252') bytesOf.set(decode(Uint8Array.of(first), encoding).text, [first]);
    if (encoding !== 'gb18030' || first < 0xa1) continue;
    for (let second = 0xa1; second < 0xff; second++)
      bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  }
  return Uint8Array.from(Array.from(text).flatMap((letter) => bytesOf.get(letter) ?? []));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}

describe('bytes are decoded', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['gb18030', CHINESE],
    ['windows-1252', WESTERN],
  ] as const)('as %s by which bytes stand together, and that is called a guess', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, isGuess: true });
  });

  it.each([RUSSIAN, CHINESE, WESTERN, '', 'plain'])('as UTF-8 when they are that: %s', (text) => {
    expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', isGuess: false });
  });

  it('as UTF-16 by their mark, or by the zeros of ASCII letters', () => {
    const table = 'from,to\nГазпром,中石油\n'.repeat(3);
    for (const isLittle of [true, false]) {
      const encoding = isLittle ? 'utf-16le' : 'utf-16be';
      expect(decode(utf16(`\uFEFF${table}`, isLittle))).toEqual({ text: table, encoding, isGuess: false });
      expect(decode(utf16(table, isLittle))).toEqual({ text: table, encoding, isGuess: false });
    }
  });

  it('as the person says, whatever they look like', () => {
    expect(decode(encode(RUSSIAN, 'windows-1251'), 'windows-1252').encoding).toBe('windows-1252');
  });
});

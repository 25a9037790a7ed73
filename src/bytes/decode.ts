import type { Encoding } from '@/core/formats/encodings';

export type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the bytes says which encoding they are in: it was told from how often which bytes stand together. */
  readonly isGuess: boolean;
};

/** Bytes looked at to tell an encoding. */
const LOOKED_AT = 200_000;

/** The text that bytes stand for: by their mark, as UTF-8 if they are that, else by the likeliest of the old encodings. */
export function decode(bytes: Uint8Array, wished?: Encoding): Decoded {
  const known = wished ?? marked(bytes) ?? withoutMark(bytes);
  if (known) return { text: lettersOf(bytes, known), encoding: known, isGuess: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isGuess: false };
  } catch {
    const encoding = likeliest(bytes.subarray(0, LOOKED_AT));
    return { text: lettersOf(bytes, encoding), encoding, isGuess: true };
  }
}

/** Windows-1252 from 0x80 to 0x9F; some decoders leave control characters there. */
const UPPER_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function lettersOf(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\u0080-\u009F]/g, (letter) => UPPER_1252[letter.charCodeAt(0) - 0x80]!);
}

function marked([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark shows in the zeros that ASCII letters have there. */
function withoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 400) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const [even = 0, odd = 0] = zeros;
  const many = length / 5;
  if (length < 4 || Math.min(even, odd) > 0 || Math.max(even, odd) < many) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Which of three encodings the bytes above 127 fit. Western text has them one by one among ASCII letters; Chinese in
 * pairs, so in runs of even length, their first bytes mostly below 0xE0; Russian in whole words, in lower case above 0xDF.
 */
function likeliest(bytes: Uint8Array): Encoding {
  let runs = 0;
  let even = 0;
  let high = 0;
  let small = 0;
  for (let at = 0; at < bytes.length;) {
    let length = 0;
    while (at < bytes.length && bytes[at]! >= 0x80) {
      if (bytes[at]! >= 0xe0) small++;
      length++;
      at++;
    }
    if (length === 0) at++;
    else {
      runs++;
      high += length;
      if (length % 2 === 0) even++;
    }
  }
  if (high < 1.6 * runs) return 'windows-1252';
  return even >= 0.95 * runs && small < 0.6 * high ? 'gb18030' : 'windows-1251';
}

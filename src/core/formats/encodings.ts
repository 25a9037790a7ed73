import { say, word } from '../words/say';

/** Encodings of text files that are recognised and offered, as the Encoding Standard of WHATWG names them. */
export const ENCODINGS = [
  { id: 'utf-8', label: 'UTF-8' },
  { id: 'utf-16le', label: word('UTF-16 (little endian)') },
  { id: 'utf-16be', label: word('UTF-16 (big endian)') },
  { id: 'windows-1251', label: word('Windows-1251 (Cyrillic)') },
  { id: 'windows-1252', label: word('Windows-1252 (Western)') },
  { id: 'gb18030', label: word('GB18030 (Chinese)') },
] as const;

export type Encoding = (typeof ENCODINGS)[number]['id'];

/** How the letters of a file were read: as its bytes say, as they look, or as a person said. */
export type FileEncoding = {
  readonly name: string;
  readonly encoding: Encoding;
  readonly basis: 'known' | 'guessed' | 'stated';
};

/** What a person calls an encoding. */
export function encodingLabel(encoding: Encoding): string {
  return say(ENCODINGS.find(({ id }) => id === encoding)?.label ?? encoding);
}

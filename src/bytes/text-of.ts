import type { Encoding, FileEncoding } from '@/core/formats/encodings';
import { encodingLabel } from '@/core/formats/encodings';
import type { TextFile } from '@/core/formats/format';
import type { ReportNote } from '@/core/formats/report';
import type { Problem } from '@/core/model/problem';
import { decode } from './decode';
import { isPacked, unpack } from './unpack';
import { say } from '@/core/words/say';

/** A file as it came. */
export type ByteFile = { readonly name: string; readonly bytes: Uint8Array };

/** Encodings that a person stated of files, by their place in the list; null where nothing was said. */
export type StatedEncodings = readonly (Encoding | null)[];

export type Texts = {
  readonly texts: readonly TextFile[];
  readonly encodings: readonly FileEncoding[];
  readonly notes: readonly ReportNote[];
};

/** The texts of files, unpacked and decoded, with what is to be said of how; or why one of them has none. */
export async function textsOf(
  files: readonly ByteFile[],
  most: number,
  stated: StatedEncodings = [],
): Promise<Texts | { readonly problems: readonly Problem[] }> {
  const texts: TextFile[] = [];
  const encodings: FileEncoding[] = [];
  const notes: ReportNote[] = [];
  for (const [at, { name, bytes }] of files.entries()) {
    // One after the other: together they must stay below the limit.
    // oxlint-disable-next-line no-await-in-loop
    const unpacked = isPacked(bytes) ? await unpack(bytes, most) : { bytes };
    if ('trouble' in unpacked) return { problems: [packedTrouble(name, unpacked.trouble, most)] };
    if (unpacked.bytes.byteLength > most) return { problems: [packedTrouble(name, 'large', most)] };
    const wished = stated[at] ?? undefined;
    const { text, encoding, isGuess } = decode(unpacked.bytes, wished);
    texts.push({ name: name.replace(/\.gz$/i, ''), text });
    encodings.push({ name, encoding, basis: wished ? 'stated' : isGuess ? 'guessed' : 'known' });
    if (isGuess) notes.push(guessNote(name, encoding));
  }
  return { texts, encodings, notes };
}

/** The text of one file that is unpacked already. */
export function textOf({ name, bytes }: ByteFile, wished?: Encoding): TextFile & Pick<Texts, 'notes'> {
  const { text, encoding, isGuess } = decode(bytes, wished);
  return { name, text, notes: isGuess ? [guessNote(name, encoding)] : [] };
}

function guessNote(name: string, encoding: Encoding): ReportNote {
  return {
    outcome: 'changed',
    what: say('files decoded by a guess'),
    why: say('it is not UTF-8 and does not say what else it is; its letters were read as {encoding}', {
      encoding: encodingLabel(encoding),
    }),
    count: 1,
    examples: [{ record: name }],
  };
}

function packedTrouble(name: string, trouble: 'large' | 'damaged', most: number): Problem {
  if (trouble === 'damaged')
    return {
      what: say('“{name}” is packed with gzip and cannot be unpacked', { name }),
      expected: say('a whole, undamaged file'),
    };
  return {
    what: say('“{name}” is larger than is taken in', { name }),
    expected: say('at most {mega, number} MB, unpacked', { mega: Math.round(most / 2 ** 20) }),
    isLimit: true,
  };
}

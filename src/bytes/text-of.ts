import type { Encoding, FileEncoding } from '@/core/formats/encodings';
import { encodingLabel } from '@/core/formats/encodings';
import type { TextFile } from '@/core/formats/format';
import type { ReportNote } from '@/core/formats/report';
import type { Problem } from '@/core/model/problem';
import { decode } from './decode';
import { isPacked, unpack } from './unpack';

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
    if (unpacked.bytes.byteLength > most) return { problems: [packedTrouble(name, 'too large', most)] };
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
    what: 'files decoded by a guess',
    why: `it is not UTF-8 and does not say what else it is; its letters were read as ${encodingLabel(encoding)}`,
    count: 1,
    examples: [{ record: name }],
  };
}

function packedTrouble(name: string, trouble: 'too large' | 'damaged', most: number): Problem {
  if (trouble === 'damaged')
    return { what: `“${name}” is packed with gzip and cannot be unpacked`, expected: 'a whole, undamaged file' };
  const mega = Math.round(most / 2 ** 20).toLocaleString('en-GB');
  return { what: `“${name}” is larger than is taken in`, expected: `at most ${mega} MB, unpacked`, isLimit: true };
}
